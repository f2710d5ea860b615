import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardText } from './card.ts';

/** Pictures that earlier builds drew. One that says the same is the same, and drawing takes longer than reading. */
export interface CardStore {
	get: (card: CardText) => Uint8Array | undefined;
	keep: (card: CardText, png: Uint8Array) => void;
	/** Deletes what no card was asked for or kept under since the store was opened. */
	sweep: () => void;
}

/** What a kept picture is called. Other files in the folder are somebody else's. */
const isOwn = /^[0-9a-f]{64}\.png$/;

/**
 * Pictures kept in a folder, each under what it says and what draws it: the source of these files and of the fonts, and the
 * versions of the libraries.
 */
export function cardStore(folder: string): CardStore {
	mkdirSync(folder, { recursive: true });
	const press = pressDigest();
	const used = new Set<string>();
	const nameOf = (card: CardText) => {
		const name = `${digest(press, JSON.stringify(card))}.png`;
		used.add(name);
		return name;
	};
	return {
		get(card) {
			const file = join(folder, nameOf(card));
			return existsSync(file) ? readFileSync(file) : undefined;
		},
		keep(card, png) {
			writeFileSync(join(folder, nameOf(card)), png);
		},
		sweep() {
			for (const name of readdirSync(folder)) {
				if (isOwn.test(name) && !used.has(name)) rmSync(join(folder, name));
			}
		},
	};
}

function pressDigest(): string {
	const sources = ['./', '../../fonts/']
		.map((folder) => new URL(folder, import.meta.url))
		.flatMap((folder) =>
			readdirSync(folder)
				.toSorted()
				.map((name) => readFileSync(new URL(name, folder), 'utf8')),
		);
	return digest(
		...sources,
		readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
	);
}

function digest(...texts: string[]): string {
	const hash = createHash('sha256');
	for (const text of texts) hash.update(text).update('\0');
	return hash.digest('hex');
}
