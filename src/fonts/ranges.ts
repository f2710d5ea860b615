/** Sets of code points as CSS writes them in `unicode-range`: "U+20-7E,U+A0". */

/** First and last code point. */
export type Range = readonly [from: number, to: number];

/** The ranges of a `unicode-range`. */
export function parseRanges(text: string): Range[] {
	return text.split(',').map((range) => {
		const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
		return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
	});
}

export function isInRanges(ranges: readonly Range[], codePoint: number): boolean {
	return ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

/** Ranges as the text of a `unicode-range`. */
export function rangesText(ranges: readonly Range[]): string {
	return ranges
		.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
		.join(',');
}

/**
 * Divides code points among their owners, in as few ranges as that takes: a range goes on over code points
 * that nobody owns. So a new letter seldom changes the ranges of its script.
 */
export function rangesByOwner<Owner>(ownerOf: ReadonlyMap<number, Owner>): Map<Owner, Range[]> {
	const byOwner = new Map<Owner, Range[]>();
	let last: { owner: Owner; from: number; to: number } | undefined;
	const close = () => {
		if (!last) return;
		const ranges = byOwner.get(last.owner) ?? [];
		ranges.push([last.from, last.to]);
		byOwner.set(last.owner, ranges);
	};
	for (const [codePoint, owner] of [...ownerOf].toSorted(([a], [b]) => a - b)) {
		if (last?.owner === owner) last.to = codePoint;
		else {
			close();
			last = { owner, from: codePoint, to: codePoint };
		}
	}
	close();
	return byOwner;
}

function hex(codePoint: number): string {
	return codePoint.toString(16).toUpperCase();
}
