/** Whether the server can be reached now, and which version of the archive it has. */

import type { ManifestHead } from '../manifest.ts';

export interface Live {
	reachable: boolean;
	/** Absent where the server answers, but not with a version. */
	version?: string | undefined;
	edition?: string | undefined;
}

/** Milliseconds in which the server has to answer: after them a saved copy is better than waiting. */
const patience = 3000;
/** Milliseconds for which an answer holds: of a server that was reached, and of one that was not. */
const holds = { reachable: 30_000, not: 3_000 } as const;

let asked: Promise<Live> | undefined;
let known: { live: Live; at: number } | undefined;

/** Asks the server, or gives its last answer if that is not older than so many milliseconds. */
export async function askLive(base: string, notOlder: number = holds.reachable): Promise<Live> {
	if (!navigator.onLine) return { reachable: false };
	if (known) {
		const holdsFor = known.live.reachable ? notOlder : Math.min(notOlder, holds.not);
		if (Date.now() - known.at <= holdsFor) return known.live;
	}
	asked ??= ask(base).then((live) => {
		known = { live, at: Date.now() };
		asked = undefined;
		return live;
	});
	return asked;
}

/** Makes the next question go to the server: something has shown that the last answer does not hold. */
export function forgetLive(): void {
	known = undefined;
}

async function ask(base: string): Promise<Live> {
	try {
		const response = await fetch(`${base}offline/manifest.json`, {
			cache: 'no-store',
			signal: AbortSignal.timeout(patience),
		});
		if (!response.ok) return { reachable: response.status < 500 };
		const { version, edition } = (await response.json()) as ManifestHead;
		return { reachable: true, version, edition };
	} catch (error) {
		// An answer that is not ours is an answer: of a network that asks to sign in, for example.
		return { reachable: error instanceof SyntaxError };
	}
}
