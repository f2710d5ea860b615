import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { textsOf, type CardText } from './card.ts';

/** Pictures for which one more thread is worth its start. */
const worthThread = 32;

/**
 * Draws pictures on all cores of the machine, and gives each to `drawn` with its place among `cards` when it is
 * there, in no order. Rejects with the first error of a thread or of `drawn`.
 */
export async function drawInThreads(
	cards: readonly CardText[],
	drawn: (index: number, png: Uint8Array) => Promise<void>,
): Promise<void> {
	if (cards.length === 0) return;
	const texts = new Map(
		cards.flatMap(textsOf).map((one) => [`${one.language} ${one.text}`, one] as const),
	);
	const threads = Math.min(availableParallelism(), Math.ceil(cards.length / worthThread));
	const pool = new Tinypool({
		filename: new URL('./thread.ts', import.meta.url).href,
		minThreads: threads,
		maxThreads: threads,
		isolateWorkers: false,
		workerData: [...texts.values()],
	});
	try {
		await Promise.all(
			cards.map(async (card, index) => drawn(index, (await pool.run(card)) as Uint8Array)),
		);
	} finally {
		await pool.destroy();
	}
}
