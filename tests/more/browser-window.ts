/** A window of a browser that is neither Chromium nor Playwright's own: what a journey needs of it. */

import { setTimeout } from 'node:timers/promises';

export interface BrowserWindow {
	/** Opens a page and waits until it is loaded. */
	open(address: string): Promise<void>;
	/** The value of an expression in the page, which must be one that JSON can hold. */
	evaluate(expression: string): Promise<unknown>;
	close(): Promise<void>;
}

/** Waits until an expression in the page gives a value that passes. Fails with the last value. */
export async function until(
	window: BrowserWindow,
	expression: string,
	passes: (value: unknown) => boolean = Boolean,
): Promise<void> {
	const end = performance.now() + 240_000;
	for (;;) {
		const value = await window.evaluate(expression).catch((error: unknown) => String(error));
		if (passes(value)) return;
		if (performance.now() > end) throw new Error(`${expression} is ${JSON.stringify(value)}`);
		await setTimeout(50);
	}
}
