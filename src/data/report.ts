import { join } from 'node:path';
import type { Problem } from '../rules/problem.ts';
import { visibly } from '../text/characters.ts';

/** Problems as lines `file:line:column  message`, files given from `folder` on. */
export function formatProblems(problems: readonly Problem[], folder: string): string {
	return problems
		.map(({ level, file, line, column, message }) => {
			const mark = level === 'warning' ? 'warning: ' : '';
			return `${visibly(join(folder, file))}:${line}:${column}  ${mark}${message}`;
		})
		.join('\n');
}

/** "3 problems, 1 warning": what a report ends with. */
export function countProblems(problems: readonly Problem[]): string {
	const errors = problems.filter(({ level }) => level === 'error').length;
	const warnings = problems.length - errors;
	const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
	return warnings > 0
		? `${count(errors, 'problem')}, ${count(warnings, 'warning')}`
		: count(errors, 'problem');
}

/** Thrown where content with errors was about to be published. */
export class ContentError extends Error {
	constructor(problems: readonly Problem[], folder: string) {
		const errors = problems.filter(({ level }) => level === 'error');
		super(
			`The content has ${countProblems(errors)}, so nothing was built.\n\n${formatProblems(errors, folder)}\n`,
		);
		this.name = 'ContentError';
	}
}
