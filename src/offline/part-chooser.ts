import { partKinds, type PartKind } from '../views/part-kinds.ts';
import { byId, make } from '../browser/dom.ts';
import type { PartFiles } from './manifest.ts';
import type { Selection } from './plan.ts';
import type { SiteFiles } from './site-files.ts';

/** The choice between everything and one country, relation or year. Lists are fetched when they are asked for. */
export class PartChooser {
	readonly #form = byId('choose', HTMLFormElement);
	readonly #pick = byId('pick', HTMLParagraphElement);
	readonly #first = byId('first', HTMLSelectElement);
	readonly #second = byId('second', HTMLSelectElement);
	readonly #and = byId('and', HTMLSpanElement);
	readonly #site: SiteFiles;
	readonly #onChange: () => void;
	#parts: readonly PartFiles[] = [];

	constructor(site: SiteFiles, onChange: () => void) {
		this.#site = site;
		this.#onChange = onChange;
	}

	/** Shows the choice; with a part chosen, if its id is given. */
	async start(part: string | null): Promise<void> {
		const kind = partKinds.find((one) => part?.startsWith(`${one}/`));
		if (part && kind) {
			const radio = this.#form.querySelector(`input[value="${kind}"]`);
			if (radio instanceof HTMLInputElement) radio.checked = true;
			await this.#showKind(part);
		}
		for (const radio of this.#form.querySelectorAll('input[name="what"]')) {
			radio.addEventListener('change', () => void this.#showKind().then(this.#onChange));
		}
		this.#first.addEventListener('change', () => {
			if (this.#kind() === 'relations') this.#showPartners();
			this.#onChange();
		});
		this.#second.addEventListener('change', this.#onChange);
	}

	/** What is chosen; nothing while that is not known. */
	selection(): Selection | undefined {
		const kind = this.#kind();
		if (!kind) return { everything: true, parts: [] };
		const id =
			kind === 'relations'
				? `relations/${[this.#first.value, this.#second.value].toSorted().join('/')}`
				: `${kind}/${this.#first.value}`;
		return this.#parts.some((part) => part.id === id)
			? { everything: false, parts: [id] }
			: undefined;
	}

	#kind(): PartKind | undefined {
		const value = new FormData(this.#form).get('what');
		return partKinds.find((kind) => kind === value);
	}

	async #showKind(chosen?: string): Promise<void> {
		const kind = this.#kind();
		this.#pick.hidden = kind === undefined;
		const isPair = kind === 'relations';
		this.#and.hidden = this.#second.hidden = !isPair;
		this.#parts = [];
		if (!kind) return;
		try {
			const head = await this.#site.head();
			const parts = await this.#site.parts(head, kind);
			if (!isPair) {
				this.#parts = parts;
				this.#first.replaceChildren(
					...parts.map(({ id, label }) =>
						make('option', { value: id.slice(kind.length + 1) }, label),
					),
				);
				// The latest year is what most readers look for first.
				const ids = parts.map(({ id }) => id);
				const id =
					chosen !== undefined && ids.includes(chosen) ? chosen : ids.at(kind === 'years' ? -1 : 0);
				this.#first.value = id?.slice(kind.length + 1) ?? '';
				return;
			}
			const countries = await this.#site.parts(head, 'countries');
			this.#parts = parts;
			const met = new Set(parts.flatMap(({ id }) => id.split('/').slice(1)));
			this.#countries = countries
				.map(({ id, label }) => ({ id: id.slice('countries/'.length), label }))
				.filter(({ id }) => met.has(id));
			this.#first.replaceChildren(
				...this.#countries.map(({ id, label }) => make('option', { value: id }, label)),
			);
			const [, a, b] = chosen?.split('/') ?? [];
			if (a !== undefined && met.has(a)) this.#first.value = a;
			this.#showPartners(b);
		} catch {
			// Without a network there is nothing to choose from: what is said of the size says so.
			this.#parts = [];
		}
	}

	#countries: readonly { id: string; label: string }[] = [];

	/** Fills the second list with the countries that the first one met. */
	#showPartners(chosen?: string): void {
		const one = this.#first.value;
		const partners = new Set(
			this.#parts
				.map(({ id }) => id.split('/').slice(1))
				.filter((pair) => pair.includes(one))
				.flat(),
		);
		partners.delete(one);
		this.#second.replaceChildren(
			...this.#countries
				.filter(({ id }) => partners.has(id))
				.map(({ id, label }) => make('option', { value: id }, label)),
		);
		if (chosen !== undefined && partners.has(chosen)) this.#second.value = chosen;
	}
}
