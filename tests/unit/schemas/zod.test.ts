import { z as zodOfAstro } from 'astro/zod';
import { expect, test } from 'vitest';
import { z } from 'zod';

test('Astro checks records with the same copy of zod that the schemas are made with', () => {
	expect(zodOfAstro.ZodType).toBe(z.ZodType);
	expect(zodOfAstro.string).toBe(z.string);
});
