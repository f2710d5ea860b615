import { expect, test } from 'vitest';
import { latinLookAlike } from '../../../src/text/look-alikes.ts';
import { problemsIn } from '../../fixtures/content-folder.ts';

const official = (name: string) => `---\nname: ${name}\nsort: ${name}\n---\n`;

test.each([
	['Сосо', 'Coco'],
	['ΝΑΤΟ', 'NATO'],
	['Щука', undefined],
	['Coco', undefined],
])('"%s" looks like %s', (word, alike) => {
	expect(latinLookAlike(word)).toBe(alike);
});

test('a name in letters of another script is asked about where a record has it in Latin ones', () => {
	const coco = { 'officials/coco.md': official('Anna Coco') };
	expect(problemsIn({ ...coco, 'officials/other.md': official('Сосо Smith') })).toContain(
		'warning: "Сосо" is typed in Cyrillic letters and looks like "Coco", a name in officials/coco.md.',
	);
	expect(problemsIn({ 'officials/other.md': official('Сосо') })).toBe('');
	expect(problemsIn({ ...coco, 'officials/other.md': official('Сосна') })).toBe('');
});
