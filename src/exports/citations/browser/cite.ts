/** In the browser: fills the reader's day into references, and lets them be copied. */

import { copyingReferences } from '../../../messages/en.ts';
import type { CitationStyle } from '../format.ts';
import { accessDay } from './access-day.ts';

/** Makes the references inside an element ready, once or again. */
export function prepare(inside: ParentNode): void {
	const today = new Date();
	for (const place of inside.querySelectorAll<HTMLElement>('[data-accessed]')) {
		place.textContent = accessDay(place.dataset['accessed'] as CitationStyle, today);
	}
	for (const reference of inside.querySelectorAll<HTMLElement>('.reference:not(:has(button))')) {
		const [label, text] = [reference.querySelector('b'), reference.querySelector('span')];
		if (!label || !text) continue;
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = copyingReferences.copy;
		button.setAttribute('aria-label', copyingReferences.copyStyle(label.textContent));
		const status = document.createElement('span');
		status.setAttribute('role', 'status');
		button.addEventListener('click', () => void copy(text, status));
		reference.append(' ', button, ' ', status);
	}
}

async function copy(text: HTMLElement, status: HTMLElement): Promise<void> {
	try {
		await navigator.clipboard.writeText(text.textContent.replace(/\s+/g, ' ').trim());
		status.textContent = copyingReferences.copied;
	} catch {
		// Where the browser forbids it, the reader copies what is selected.
		getSelection()?.selectAllChildren(text);
		status.textContent = copyingReferences.selected;
	}
}
