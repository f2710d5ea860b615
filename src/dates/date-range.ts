/** Days and spans of days as numbers, for a browser that need not know EDTF. */

/** First and last day as 20210911; an open end is -Infinity or Infinity. */
export interface Span {
	from: number;
	to: number;
}

/**
 * Reads `2021`, `2021-09`, `2021-09-11`, or two of them with `..` between, either of which may be missing.
 * `undefined` for anything else, and for a span that ends before it begins.
 */
export function readSpan(text: string): Span | undefined {
	const [first = '', last = first, ...more] = text.split('..');
	if (more.length > 0 || (first === '' && last === '')) return undefined;
	const from = first === '' ? { from: -Infinity } : readDay(first);
	const to = last === '' ? { to: Infinity } : readDay(last);
	if (!from || !to || from.from > to.to) return undefined;
	return { from: from.from, to: to.to };
}

/** Days apart from one another that a date names: all of them, or one of them and it is not known which. */
export interface Days {
	all: boolean;
	spans: readonly Span[];
}

/** How days apart lie to a span. Where all are meant, each of them counts for itself. */
export function fitDays({ all, spans }: Days, span: Span): 'inside' | 'maybe' | 'outside' {
	const fits = spans.map((one) => fit(one, span));
	if (all ? fits.includes('inside') : fits.every((one) => one === 'inside')) return 'inside';
	return fits.every((one) => one === 'outside') ? 'outside' : 'maybe';
}

/** How the days that a date allows lie to a span: all in it, some in it, or none. */
export function fit(date: Span, span: Span): 'inside' | 'maybe' | 'outside' {
	if (date.from >= span.from && date.to <= span.to) return 'inside';
	return date.from <= span.to && date.to >= span.from ? 'maybe' : 'outside';
}

function readDay(text: string): Span | undefined {
	const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text);
	if (!match) return undefined;
	const [year, month, day] = match
		.slice(1)
		.map((part) => (part === undefined ? undefined : Number(part)));
	if (year === undefined || (month !== undefined && (month < 1 || month > 12))) return undefined;
	const lastDay = new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate();
	if (day !== undefined && (day < 1 || day > lastDay)) return undefined;
	return {
		from: year * 10000 + (month ?? 1) * 100 + (day ?? 1),
		to: year * 10000 + (month ?? 12) * 100 + (day ?? lastDay),
	};
}
