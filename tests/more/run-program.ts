import { spawn, type ChildProcess } from 'node:child_process';

/** Runs a program to its end and returns what it prints. Rejects with all of its output if it fails. */
export function runProgram(
	program: string,
	args: readonly string[],
	{ cwd, env }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			...(cwd === undefined ? {} : { cwd }),
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let [printed, errors] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
		child.on('error', reject);
		child.on('close', (status) => {
			if (status === 0) resolve(printed);
			else reject(new Error(`${program} ended with ${status}.\n${printed}${errors}`.trim()));
		});
	});
}

/** Waits until a running program prints what the pattern matches, and returns the match. Rejects if it ends before. */
export function wordsPrinted(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
	return new Promise((resolve, reject) => {
		let printed = '';
		const hear = (text: string) => {
			printed += text;
			const match = pattern.exec(printed);
			if (match) resolve(match);
		};
		child.stdout?.setEncoding('utf8').on('data', hear);
		child.stderr?.setEncoding('utf8').on('data', hear);
		child.on('error', reject);
		child.on('exit', () => reject(new Error(`${child.spawnfile} ended too early.\n${printed}`)));
	});
}
