import { resolve } from 'node:path';

/** The folder of records: `content/`, or what the environment variable READOUT_CONTENT names. */
export function contentFolder(): string {
	return resolve(process.env['READOUT_CONTENT'] ?? 'content');
}
