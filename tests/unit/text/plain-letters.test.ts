import { expect, test } from 'vitest';
import { plainLetters } from '../../../src/text/plain-letters.ts';

test.each([
	['Phạm Minh Chính', 'Pham Minh Chinh'],
	['Đỗ Hữu Tài', 'Do Huu Tai'],
	['Mikkel Østrup', 'Mikkel Ostrup'],
	['İsmet Işık', 'Ismet Isik'],
	['Æsa Þórðar', 'Aesa Thordar'],
	['Jan Łuß', 'Jan Luss'],
	['Radosław Sikorski', 'Radoslaw Sikorski'],
	['İlham Əliyev', 'Ilham Aliyev'],
	['오세훈', '오세훈'],
	['ぎふ', 'ぎふ'],
	['ประยุทธ์', 'ประยุทธ์'],
	['王毅', '王毅'],
])('%s in plain letters is %s', (name, plain) => {
	expect(plainLetters(name)).toBe(plain);
});
