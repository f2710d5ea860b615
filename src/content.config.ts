import { defineCollection } from 'astro:content';
import { recordLoader } from './data/record-loader.ts';
import { recordKinds, recordSchemas, type RecordKind } from './schemas/records.ts';

/**
 * Wiring only. The one reader checks records; Astro is given their schemas for the programs in which editors
 * write, and holds nothing but names.
 */
const collection = (kind: RecordKind) =>
	defineCollection({ loader: recordLoader(kind), schema: recordSchemas[kind] });

export const collections = Object.fromEntries(recordKinds.map((kind) => [kind, collection(kind)]));
