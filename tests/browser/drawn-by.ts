/** Which fonts draw the text of a page, as the browser tells it. */

import type { CDPSession, Page } from '@playwright/test';

/** Marks the elements that are looked at. */
const mark = 'data-drawn-by';

/**
 * Runs of text that are drawn by a font of the machine, as lines "font: text". Every character in every style of
 * text is looked at where it first stands; folded parts are opened.
 */
export async function drawnByMachine(page: Page): Promise<string[]> {
	await page.evaluate(async (mark) => {
		for (const one of document.querySelectorAll('details')) one.open = true;
		const seen = new Set<string>();
		for (const element of document.body.querySelectorAll('*')) {
			const text = Array.from(element.childNodes)
				.filter((node) => node.nodeType === Node.TEXT_NODE)
				.map((node) => node.textContent)
				.join('')
				.replace(/\s/g, '');
			if (text === '' || !element.checkVisibility()) continue;
			const { fontFamily, fontWeight, fontStyle } = getComputedStyle(element);
			const fresh = [...text]
				.map((letter) => `${fontFamily} ${fontWeight} ${fontStyle} ${letter}`)
				.filter((key) => !seen.has(key));
			for (const key of fresh) seen.add(key);
			if (fresh.length > 0) element.setAttribute(mark, '');
		}
		// Opening asks for fonts that were not needed before.
		document.body.getBoundingClientRect();
		await document.fonts.ready;
	}, mark);

	const session = await page.context().newCDPSession(page);
	try {
		return await readFonts(session);
	} finally {
		await session.detach();
	}
}

async function readFonts(session: CDPSession): Promise<string[]> {
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument', { depth: 0 });
	const { nodeIds } = await session.send('DOM.querySelectorAll', {
		nodeId: root.nodeId,
		selector: `[${mark}]`,
	});
	const found: string[] = [];
	for (const nodeId of nodeIds) {
		const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
		for (const { familyName, isCustomFont } of fonts) {
			if (isCustomFont) continue;
			const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
			found.push(`${familyName}: ${outerHTML.slice(0, 200)}`);
		}
	}
	if (nodeIds.length === 0) found.push('nothing: the page has no text');
	return found;
}
