/** A small histogram of the results by year, over which one can drag, or step by keyboard. */

import { make } from '../browser/dom.ts';
import { searchYears } from '../messages/en.ts';
import type { Span } from '../dates/date-range.ts';

interface Bin {
	from: number;
	to: number;
	count: number;
}

/** More bars than these are too thin to hit: then a bar is several years. */
const mostBars = 32;

/** Draws the picker. `onPick` is told the span of days that is then chosen, or nothing for all years. */
export function showYears(
	place: HTMLElement,
	years: readonly { year: number; count: number }[],
	chosen: Span | undefined,
	onPick: (span: Span | undefined) => void,
): void {
	const bins = binsOf(years);
	const focused = Number(document.activeElement?.getAttribute('data-bin') ?? -1);
	const most = bins.reduce((height, { count }) => Math.max(height, count), 1);
	let anchor = -1;

	const pick = (a: number, b: number) => {
		const [first, last] = [bins[Math.min(a, b)], bins[Math.max(a, b)]];
		if (first && last) onPick({ from: first.from * 10000 + 101, to: last.to * 10000 + 1231 });
	};
	const bars = bins.map(({ from, to, count }, index) => {
		const isChosen =
			chosen !== undefined && chosen.from <= to * 10000 + 1231 && chosen.to >= from * 10000 + 101;
		const name = searchYears.span(from, to);
		const bar = make('button', {
			type: 'button',
			'data-bin': String(index),
			'aria-pressed': String(isChosen),
			'aria-label': searchYears.results(name, count),
			title: searchYears.short(name, count),
			tabindex: index === Math.max(0, focused) ? '0' : '-1',
		});
		const fill = make('span');
		fill.style.blockSize = `${count === 0 ? 0 : Math.max(8, (count / most) * 100)}%`;
		bar.append(fill);
		return bar;
	});
	const group = make(
		'div',
		{ class: 'years', role: 'group', 'aria-label': searchYears.label },
		...bars,
	);
	const indexOf = (target: EventTarget | null) =>
		target instanceof Element
			? Number(target.closest('[data-bin]')?.getAttribute('data-bin') ?? -1)
			: -1;

	group.addEventListener('pointerdown', (event) => {
		anchor = indexOf(event.target);
	});
	group.addEventListener('pointerup', (event) => {
		const end = indexOf(document.elementFromPoint(event.clientX, event.clientY));
		if (anchor >= 0 && end >= 0) pick(anchor, end);
		anchor = -1;
	});
	group.addEventListener('keydown', (event) => {
		const at = indexOf(event.target);
		const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
		if (step !== undefined) {
			event.preventDefault();
			const next = Math.min(bars.length - 1, Math.max(0, at + step));
			for (const [index, bar] of bars.entries()) bar.tabIndex = index === next ? 0 : -1;
			bars[next]?.focus();
			// With Shift the span grows from where it began.
			if (event.shiftKey) {
				if (anchor < 0) anchor = at;
				pick(anchor, next);
			}
		} else if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault();
			pick(at, at);
		}
	});

	const ends = make(
		'p',
		{ class: 'axis', 'aria-hidden': 'true' },
		make('span', {}, String(bins[0]?.from ?? '')),
		make('span', {}, String(bins.at(-1)?.to ?? '')),
	);
	const all = make('button', { type: 'button' }, searchYears.all);
	all.addEventListener('click', () => onPick(undefined));
	place.replaceChildren(
		...(bins.length > 1 || chosen ? [group, ends, ...(chosen ? [all] : [])] : []),
	);
	if (focused >= 0) bars[focused]?.focus();
}

function binsOf(years: readonly { year: number; count: number }[]): Bin[] {
	const size = [1, 2, 5, 10, 20, 50, 100].find((one) => years.length / one <= mostBars) ?? 200;
	const bins = new Map<number, Bin>();
	for (const { year, count } of years) {
		const from = Math.floor(year / size) * size;
		const bin = bins.get(from) ?? { from, to: from + size - 1, count: 0 };
		bin.count += count;
		bins.set(from, bin);
	}
	return [...bins.values()];
}
