import { expect, test } from 'vitest';
import { isLeftOut } from '../../../src/offline/owners.ts';
import { isTaken } from '../../../src/offline/portable/left-out.ts';

test.each(['THIRD-PARTY-LICENSES.txt', '_astro/font-licences.a1b2c3d4.txt'])(
	'%s is in a copy that is handed on, and not in that of a browser',
	(path) => {
		expect(isTaken(path)).toBe(true);
		expect(isLeftOut(path)).toBe(true);
	},
);
