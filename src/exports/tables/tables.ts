import type { Table } from './column.ts';
import { commitmentTable } from './commitments.ts';
import { meetingTable } from './meetings.ts';
import { officialTable } from './officials.ts';
import { participationTable } from './participations.ts';
import { sourceTable } from './sources.ts';

/** A table whose rows are of no matter to who handles it. */
export type AnyTable = Table<unknown>;

/** Every table, in the order in which they are explained. */
export const tables: readonly AnyTable[] = [
	meetingTable,
	participationTable,
	commitmentTable,
	officialTable,
	sourceTable,
] as unknown as AnyTable[];
