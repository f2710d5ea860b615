/**
 * What the values of fields are. Forms, tables, pages, books, the search index and the rules go by this, so that
 * a new field works in all of them without being named there.
 */

import { z } from 'zod';
import type { LabelTable } from '../messages/messages.ts';
import type { RecordKind } from './kinds.ts';

export type Value =
	/** Words for readers. What is printed as text is checked as text. */
	| { type: 'text' }
	/** The characters that a source prints, mistakes and all. */
	| { type: 'verbatim' }
	/** EDTF text. `lasts`: all days of an interval are meant, and not one of them. */
	| { type: 'date'; lasts: boolean }
	| { type: 'number' }
	| { type: 'flag' }
	/** An address on the web. */
	| { type: 'address' }
	/** A language tag. */
	| { type: 'language' }
	/** Names by language tag. */
	| { type: 'names' }
	/** An id, a checksum and the like: letters and digits that nobody reads as words. */
	| { type: 'code' }
	/** A number under which others know the same thing, and the address that it completes. */
	| { type: 'identifier'; at: string }
	/** A word of a closed list. */
	| { type: 'word'; words: readonly string[]; labels: LabelTable | undefined }
	/** The id of another record of these kinds; of any kind if there are none. */
	| { type: 'record'; kinds: readonly RecordKind[] }
	/** The id of a meeting, "#" and that of a commitment in it. */
	| { type: 'commitment' };

/** The value of each building block. A list has the value of its entries. */
export const values = z.registry<Value>();
