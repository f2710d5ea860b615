import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { textsOf, type CardText } from './card.ts';

/** Pictures for which one more thread is worth its start. */
const worthThread = 32;

/** Why a picture could not be drawn, and which it is of those that were given. */
export class DrawingError extends Error {
	readonly index: number;

	constructor(index: number, cause: unknown) {
		super(cause instanceof Error ? cause.message : String(cause), { cause });
		this.index = index;
	}
}

/**
 * Draws pictures on all cores of the machine, and gives each to `drawn` with its place among `cards` when it is
 * there, in no order. Rejects with the first `DrawingError`, or the
 * first error of `drawn`.
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
			cards.map(async (card, index) => {
				const drawing = pool.run(card) as Promise<Uint8Array>;
				const png = await drawing.catch((error: unknown) => {
					throw new DrawingError(index, error);
				});
				await drawn(index, png);
			}),
		);
	} finally {
		await pool.destroy();
	}
}
