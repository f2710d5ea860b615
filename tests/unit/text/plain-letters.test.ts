import { expect, test } from 'vitest';
import { filedName } from '../../../src/text/sort-name.ts';
import { plainLetters } from '../../../src/text/plain-letters.ts';

test.each([
	['Phạm Minh Chính', 'Pham Minh Chinh'],
	['Đỗ Hữu Tài', 'Do Huu Tai'],
	['Mikkel Østrup', 'Mikkel Ostrup'],
	['İsmet Işık', 'Ismet Isik'],
	['Æsa Þórðar', 'Aesa Thordar'],
	['Jan Łuß', 'Jan Luss'],
	['王毅', '王毅'],
])('%s is filed in the letters %s', (name, plain) => {
	expect(plainLetters(name)).toBe(plain);
});

test('the family name comes first, where it is not so already', () => {
	expect(filedName('Mikkel Østrup', false)).toBe('Ostrup, Mikkel');
	expect(filedName('Đỗ Hữu Tài', true)).toBe('Do Huu Tai');
	expect(filedName('Sukarno', false)).toBe('Sukarno');
});
