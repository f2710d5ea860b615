/** Questions on a terminal. */

import type { Readable, Writable } from 'node:stream';
import { autocomplete, cancel, confirm, intro, isCancel, log, select, text } from '@clack/prompts';
import { matchOffers, type Offer } from './offers.ts';

/** How an editor is asked: on a terminal, or in a test by a list of answers. */
export interface Asker {
	say(message: string): void;
	/** `undefined` where nothing was answered and nothing need be. */
	text(
		question: string,
		options?: {
			suggested?: string | undefined;
			required?: boolean | undefined;
			/** What is wrong with an answer, if anything is. */
			check?: (answer: string) => string | undefined;
		},
	): Promise<string | undefined>;
	choose<Value extends string>(
		question: string,
		options: readonly { value: Value; label: string; hint?: string }[],
	): Promise<Value>;
	/** A record by any of its names; the name of one to be added; `undefined` for none. */
	find(
		question: string,
		offers: readonly Offer[],
		options?: { required?: boolean | undefined; adds?: string | undefined },
	): Promise<{ id: string } | { add: string } | undefined>;
	confirm(question: string): Promise<boolean>;
}

/** Thrown where an editor ends the questions before they are done. */
export class Cancelled extends Error {}

/** Offers shown at once. */
const mostShown = 8;
const none = ':none';
const add = ':add:';

/** Asks on a terminal; on that of the process, if no other is given. */
export function terminalAsker(
	title: string,
	streams?: { input: Readable; output: Writable },
): Asker {
	intro(title, streams);
	return {
		say: (message) => {
			log.message(message, streams);
		},
		async text(question, { suggested, required = false, check } = {}) {
			const answer = await text({
				message: required ? question : `${question} (Enter if none)`,
				...(suggested && { initialValue: suggested }),
				validate: (value) => {
					const words = value?.trim() ?? '';
					if (words === '') return required ? 'This is needed.' : undefined;
					return check?.(words);
				},
				...streams,
			});
			return orCancel(answer).trim() || undefined;
		},
		async choose(question, options) {
			type Choice = (typeof options)[number]['value'];
			const choices = options as unknown as { value: string; label: string }[];
			return orCancel(await select({ message: question, options: choices, ...streams })) as Choice;
		},
		async find(question, offers, { required = false, adds } = {}) {
			const answer = orCancel(
				await autocomplete<string>({
					message: question,
					maxItems: mostShown,
					options() {
						const typed = this.userInput.trim();
						const options = matchOffers(offers, typed)
							.slice(0, 50)
							.map(({ id, label, hint }) => ({ value: id, label, hint }));
						return [
							...(required || typed ? [] : [{ value: none, label: 'None' }]),
							...options,
							...(adds && typed
								? [{ value: add + typed, label: `Add the ${adds} “${typed}”` }]
								: []),
						];
					},
					filter: () => true,
					...streams,
				}),
			);
			if (answer === none) return undefined;
			return answer.startsWith(add) ? { add: answer.slice(add.length) } : { id: answer };
		},
		async confirm(question) {
			return orCancel(await confirm({ message: question, ...streams }));
		},
	};

	function orCancel<Value>(answer: Value): Exclude<Value, symbol> {
		if (!isCancel(answer)) return answer as Exclude<Value, symbol>;
		cancel('Nothing was written.', streams);
		throw new Cancelled();
	}
}
