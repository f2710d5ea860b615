/** The page "Save for offline". */

import { byId, make } from '../browser/dom.ts';
import { savedHere, savingPage, sizes } from '../messages/en.ts';
import { PartChooser } from './part-chooser.ts';
import { CopyStore, type Copy } from './copy-store.ts';
import { isPage } from './edition-mark.ts';
import { mergeSelections, type Selection } from './plan.ts';
import { removeEverything } from './remove.ts';
import { readPlan, saveCopy, type Outcome, type Progress } from './saver.ts';
import { siteFiles } from './site-files.ts';
import { verifyCopy } from './verify.ts';
import { visitedCaches } from './visited-bound.ts';

const root = byId('saving', HTMLDivElement);
const base = root.dataset['base'] ?? '/';
const store = new CopyStore(base);
const site = siteFiles(base);
const choose = byId('choose', HTMLFormElement);
const estimate = byId('estimate', HTMLParagraphElement);
const save = byId('save', HTMLButtonElement);
const run = byId('run', HTMLDivElement);
const doing = byId('doing', HTMLLabelElement);
const bar = byId('progress', HTMLProgressElement);
const far = byId('far', HTMLParagraphElement);
const pause = byId('pause', HTMLButtonElement);
const goOn = byId('continue', HTMLButtonElement);
const cancel = byId('cancel', HTMLButtonElement);
const outcome = byId('outcome', HTMLDivElement);
const named = byId('named', HTMLUListElement);
const after = byId('after', HTMLParagraphElement);
const here = byId('here', HTMLElement);
const check = byId('check', HTMLButtonElement);
const repair = byId('repair', HTMLButtonElement);
const remove = byId('remove', HTMLButtonElement);

/** Milliseconds: a worker whose own files cannot be fetched never starts, and the browser does not say so. */
const patience = 30_000;
/** Why a save was stopped by its reader. */
type Stop = 'paused' | 'cancelled';
let running: AbortController | undefined;
let ending: Promise<void> | undefined;
let turn = 0;
/** The tenth of a save that was last announced: a voice that says every number is of no use. */
let announced = 0;

const chooser = new PartChooser(site, () => void showEstimate());

if ('serviceWorker' in navigator && 'indexedDB' in window && 'locks' in navigator) void start();
else {
	const unable = byId('unable', HTMLParagraphElement);
	unable.textContent = isSecureContext ? savingPage.cannotKeepFiles : savingPage.needsHttps;
	unable.hidden = false;
}

async function start() {
	root.hidden = false;
	choose.addEventListener('submit', (event) => {
		event.preventDefault();
		void saveChosen();
	});
	pause.addEventListener('click', () => stop('paused'));
	cancel.addEventListener('click', () => (running ? stop('cancelled') : void dropJob()));
	goOn.addEventListener('click', () => void continueJob());
	check.addEventListener('click', () => void checkCopy());
	repair.addEventListener('click', () => void repairWorker());
	remove.addEventListener('click', () => void removeAll());

	// Read before anything can be started: a job of this page is not one that a closed tab has left.
	const job = await store.job();
	await chooser.start(new URLSearchParams(location.search).get('part'));
	await Promise.all([showHere(), showEstimate()]);
	if (!job || running) return;
	// What a closed tab broke off goes on by itself; what the reader paused, when the reader says so.
	if (job.paused) {
		showRun('paused');
		const { plan } = await readPlan(site, store, job.selection).catch(() => ({ plan: undefined }));
		if (plan) {
			showFar({
				files: Math.max(0, job.files - plan.missing.files),
				bytes: Math.max(0, job.bytes - plan.missing.bytes),
				ofFiles: job.files,
				ofBytes: job.bytes,
			});
		}
	} else await runSave(job.selection);
}

/** Says what the chosen selection would take. */
async function showEstimate() {
	const ours = ++turn;
	const selection = chooser.selection();
	save.disabled = true;
	if (!selection) {
		estimate.textContent = '';
		return;
	}
	try {
		const active = await store.active();
		const wanted = mergeSelections(active?.selection, selection);
		const head = await site.head();
		const nothingHere = !active && (await store.hashes()).size === 0;
		if (selection.everything && nothingHere) {
			if (ours !== turn) return;
			estimate.textContent = savingPage.estimate(head.everything, head.everything, false);
			save.disabled = running !== undefined;
			return;
		}
		const { plan } = await readPlan(site, store, wanted);
		if (ours !== turn) return;
		const isWhole = plan.missing.files === 0 && active?.version === head.version;
		const same = isWhole && active.paths.length === plan.copy.paths.length;
		estimate.textContent = same
			? savingPage.isSaved
			: savingPage.estimate(plan.total, plan.missing, active !== undefined);
		const isOutdated = active && active.version !== head.version;
		save.textContent = isOutdated ? savingPage.update : savingPage.save;
		save.disabled = same || running !== undefined;
	} catch {
		if (ours !== turn) return;
		estimate.textContent = savingPage.noNetwork;
	}
}

async function saveChosen() {
	const selection = chooser.selection();
	if (!selection) return;
	const active = await store.active();
	await runSave(mergeSelections(active?.selection, selection));
}

async function continueJob() {
	const job = await store.job();
	if (job) await runSave(job.selection);
}

async function runSave(selection: Selection, doWithout = false): Promise<void> {
	if (running) return;
	const controller = new AbortController();
	running = controller;
	// The one before has said how it ended a moment before it lets go of the lock.
	await ending;
	const asked = navigator.locks.request(`readout ${base}`, { ifAvailable: true }, async (lock) => {
		if (!lock) return true;
		await saveLocked(selection, doWithout, controller);
		return false;
	});
	ending = asked.then(
		() => undefined,
		() => undefined,
	);
	const taken = await asked;
	if (running === controller) running = undefined;
	if (taken) say(savingPage.inOtherTab);
	await Promise.all([showHere(), showEstimate()]);
}

async function saveLocked(selection: Selection, doWithout: boolean, controller: AbortController) {
	announced = 0;
	say('');
	showRun('saving');
	try {
		const known = await store.job();
		// From now on a tab that is closed has not been paused.
		if (known) await store.setJob({ ...known, paused: false });
		await ensureWorker();
		// Not waited for: some browsers ask their reader.
		void Promise.resolve(navigator.storage?.persist?.()).then(showHere);
		const result = await saveCopy(site, store, {
			selection,
			doWithout,
			signal: controller.signal,
			onProgress: showFar,
			wait: waitForNetwork,
		});
		running = undefined;
		await showOutcome(result, selection);
	} catch (error) {
		running = undefined;
		if (controller.signal.aborted) await showStopped(controller.signal.reason as Stop);
		else {
			await pauseJob();
			showRun('paused');
			say(savingPage.stopped(error instanceof Error ? error.message : String(error)));
		}
	}
}

async function showOutcome(result: Outcome, selection: Selection) {
	if (result.result === 'saved') {
		showRun('none');
		const { copy, fetched, fetchedBytes } = result;
		const got = { files: fetched, bytes: fetchedBytes };
		say(savingPage.saved(sizeOf(copy), copy.edition, copy.without.length, got));
		await tellWorker();
		return;
	}
	await pauseJob();
	showRun('paused');
	const active = await store.active();
	const still = active ? [savingPage.copyUnchanged(active.edition)] : [];
	if (result.result === 'no-room') {
		const { quota } = (await navigator.storage?.estimate?.()) ?? {};
		const room = quota === undefined ? [] : [savingPage.roomAllowed(quota)];
		say(savingPage.noRoom, ...room, savingPage.makeRoom(result.kept), ...still);
		return;
	}
	say(savingPage.refused(result.refused.length, result.kept), ...still);
	named.replaceChildren(
		...result.refused.map(({ path, why }) =>
			make('li', {}, ...savingPage.refusedFile(make('code', {}, base + path), why)),
		),
	);
	named.hidden = false;
	if (result.refused.every(({ path }) => isPage(path))) {
		const button = make('button', { type: 'button' }, savingPage.useWithoutRefused);
		button.addEventListener('click', () => void runSave(selection, true));
		after.replaceChildren(button);
	}
}

async function showStopped(why: Stop) {
	if (why === 'paused') {
		await pauseJob();
		showRun('paused');
		say(savingPage.paused);
	} else await dropJob();
}

function stop(why: Stop) {
	running?.abort(why);
}

async function pauseJob() {
	const job = await store.job();
	if (job) await store.setJob({ ...job, paused: true });
}

/** Ends a job and deletes what it alone has fetched. */
async function dropJob() {
	await store.endJob();
	await store.clean();
	showRun('none');
	say(savingPage.cancelled);
	await Promise.all([showHere(), showEstimate()]);
}

function showRun(state: 'none' | 'saving' | 'paused') {
	run.hidden = state === 'none';
	pause.hidden = state !== 'saving';
	goOn.hidden = state !== 'paused';
	save.disabled = state === 'saving';
	doing.textContent = state === 'paused' ? savingPage.notComplete : savingPage.saving;
	named.hidden = true;
	after.replaceChildren();
}

function showFar(progress: Progress) {
	const { bytes, ofBytes, retryIn } = progress;
	bar.max = Math.max(1, ofBytes);
	bar.value = ofBytes === 0 ? 1 : bytes;
	far.textContent = retryIn
		? savingPage.progressBroken(progress, retryIn)
		: savingPage.progress(progress);
	if (retryIn) say(savingPage.broken);
	else if (outcome.textContent === savingPage.broken) say('');
	const tenth = ofBytes === 0 ? 0 : Math.floor((bytes / ofBytes) * 10);
	// A long save is announced at its quarters or so; the bar tells the rest to who looks or asks.
	if (tenth >= announced + 3 && tenth < 10 && ofBytes > 20_000_000) {
		announced = tenth;
		say(savingPage.percentSaved(tenth * 10));
	}
}

/** Says what readers of the screen should hear, too. */
function say(...sentences: string[]) {
	outcome.textContent = sentences.join(' ');
}

function sizeOf({ paths, bytes }: Copy) {
	return { files: paths.length, bytes };
}

async function showHere() {
	const [copy, room, persisted, pages] = await Promise.all([
		store.active(),
		navigator.storage?.estimate?.(),
		navigator.storage?.persisted?.(),
		caches.open(visitedCaches(base).pages).then((cache) => cache.keys()),
	]);
	const rows: [string, ...(Node | string)[]][] = [];
	if (copy) {
		rows.push(
			[
				savedHere.saved,
				...(copy.selection.everything
					? [savedHere.everything]
					: copy.parts.flatMap(({ label, path }, index) => [
							index > 0 ? ', ' : '',
							make('a', { href: base + path.slice(1) }, label),
						])),
			],
			[savedHere.size, sizes.of(sizeOf(copy))],
			...(copy.edition ? [[savedHere.edition, copy.edition] as [string, string]] : []),
			[savedHere.version, make('code', {}, copy.version)],
		);
		if (copy.without.length > 0)
			rows.push([savedHere.without, copy.without.map((path) => base + path).join(', ')]);
	} else rows.push([savedHere.saved, savedHere.nothing]);
	rows.push([savedHere.opened, savedHere.pagesKept(pages.length)]);
	if (room?.quota) rows.push([savedHere.room, savedHere.roomUsed(room.usage ?? 0, room.quota)]);
	if (copy || running) {
		rows.push([savedHere.promise, persisted ? savedHere.promised : savedHere.notPromised]);
	}
	here.replaceChildren(
		...rows.flatMap(([term, ...content]) => [make('dt', {}, term), make('dd', {}, ...content)]),
	);
	check.hidden = !copy;
}

async function checkCopy(): Promise<void> {
	const copy = await store.active();
	if (!copy) return;
	check.disabled = true;
	say(savingPage.checking);
	const bad = await verifyCopy(store, copy, (files) => {
		far.textContent = savingPage.checkedSoFar(files, copy.paths.length);
	});
	check.disabled = false;
	if (bad.length === 0) {
		say(savingPage.checked(copy.paths.length));
		return;
	}
	say(savingPage.damaged(bad.length, copy.paths.length));
	named.replaceChildren(...bad.map((path) => make('li', {}, make('code', {}, base + path))));
	named.hidden = false;
	const button = make('button', { type: 'button' }, savingPage.fetchAgain);
	button.addEventListener('click', () => void runSave(copy.selection));
	after.replaceChildren(button);
}

/** Puts a new worker in the place of the one that is there. The copy is not the worker's, and stays. */
async function repairWorker() {
	say(savingPage.repairing);
	for (const registration of await navigator.serviceWorker.getRegistrations()) {
		if (new URL(registration.scope).pathname === base) await registration.unregister();
	}
	try {
		await ensureWorker();
	} catch {
		say(savingPage.workerUnreachable);
		return;
	}
	await tellWorker();
	await checkCopy();
	if (outcome.textContent === savingPage.repairing) say(savingPage.repaired);
	await showHere();
}

async function removeAll() {
	if (!confirm(savingPage.confirmRemoval)) return;
	stop('cancelled');
	await navigator.locks.request(`readout ${base}`, () => removeEverything(base));
	await tellWorker();
	showRun('none');
	say(savingPage.removed);
	await Promise.all([showHere(), showEstimate()]);
}

/** Starts the worker if it is not there. Throws if the browser does not take it, or it does not start. */
async function ensureWorker() {
	await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
	await new Promise((done, fail) => {
		const late = () => fail(new Error(savingPage.workerNotStarted));
		setTimeout(late, patience);
		navigator.serviceWorker.ready.then(done, fail);
	});
}

async function tellWorker() {
	const registration = await navigator.serviceWorker.getRegistration(base);
	registration?.active?.postMessage('changed');
}

function waitForNetwork(seconds: number, signal: AbortSignal): Promise<void> {
	return new Promise((done, fail) => {
		const finish = () => {
			clearTimeout(timer);
			removeEventListener('online', finish);
			done();
		};
		const timer = setTimeout(finish, seconds * 1000);
		addEventListener('online', finish);
		signal.addEventListener('abort', () => fail(signal.reason as Error), { once: true });
	});
}
