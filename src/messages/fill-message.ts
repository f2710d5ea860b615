/** What stands in the gaps of a message, and what is made of its marked words. */
export interface Fillings<T> {
	/** Makes plain words: a text node, or HTML with its special characters escaped. */
	text: (words: string) => T;
	/** By name: what stands in the place of `{name}`. */
	slots?: Readonly<Record<string, T>>;
	/** By name: what `<name>words</name>` becomes, from what its words became. */
	tags?: Readonly<Record<string, (inner: T[]) => T>>;
}

/**
 * A message with things in the middle of its sentence: links, names, dates.
 *
 * Words from records go in through `slots`, never into the message itself, so that no brace or bracket in a
 * record is taken for a gap.
 *
 * @throws {Error} If the message names a slot or a tag that is not given, or leaves a tag open.
 *
 * @example
 * fillMessage('See <gaps>the gaps</gaps> of {country}.', { text, slots: { country }, tags: { gaps: link } })
 */
export function fillMessage<T>(message: string, { text, slots = {}, tags = {} }: Fillings<T>): T[] {
	const open: { name: string; parts: T[] }[] = [{ name: '', parts: [] }];
	for (const [piece, slot, opened, closed] of message.matchAll(pieces)) {
		const level = open.at(-1)!;
		if (slot !== undefined) {
			level.parts.push(given(slots, slot, message));
		} else if (opened !== undefined) {
			open.push({ name: opened, parts: [] });
		} else if (closed !== undefined) {
			if (open.length === 1 || level.name !== closed)
				throw new Error(`Not closed in order: ${message}`);
			open.pop();
			open.at(-1)!.parts.push(given(tags, closed, message)(level.parts));
		} else {
			level.parts.push(text(piece));
		}
	}
	if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is left open: ${message}`);
	return open[0]!.parts;
}

const pieces = /\{(\w+)\}|<(\w+)>|<\/(\w+)>|[^{<]+|[{<]/g;

function given<V>(values: Readonly<Record<string, V>>, name: string, message: string): V {
	if (!Object.hasOwn(values, name)) throw new Error(`Nothing is given for "${name}": ${message}`);
	return values[name]!;
}
