/** Fetching with patience: a file is refused only for what it holds, never for a broken connection. */

/** The server cannot be reached, or cannot answer now. It is worth trying again. */
export class ConnectionError extends Error {}

/** The server answers that it cannot, now. Of one file alone it may mean that it never can. */
export class ServerError extends ConnectionError {}

/** The server has answered, but not with the file. */
export class RefusedError extends Error {}

/** Seconds before each new try after a failed one. The last is kept up. */
const pauses = [1, 2, 4, 8, 15, 30] as const;

export interface GateOptions {
	/** Waits, or ends sooner where the connection is known to be back. Rejects when `signal` aborts. */
	wait: (seconds: number, signal: AbortSignal) => Promise<void>;
	/** Told how long it will be until the next try; of 0 when the connection is back. */
	onWait: (seconds: number) => void;
}

/** One for all fetches that run side by side: when one finds the connection broken, all wait together. */
export class ConnectionGate {
	readonly #options: GateOptions;
	#failures = 0;
	#waiting: Promise<void> | undefined;

	constructor(options: GateOptions) {
		this.#options = options;
	}

	/** Runs a task until it does not fail for the connection. Throws what else it throws. */
	async through<Result>(task: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
		for (;;) {
			await this.#waiting;
			signal.throwIfAborted();
			try {
				const result = await task();
				if (this.#failures > 0 && !this.#waiting) {
					this.#failures = 0;
					this.#options.onWait(0);
				}
				return result;
			} catch (error) {
				if (!(error instanceof ConnectionError) || signal.aborted) throw error;
				this.#waiting ??= this.#pause(signal);
				await this.#waiting;
			}
		}
	}

	async #pause(signal: AbortSignal): Promise<void> {
		const seconds = pauses[Math.min(this.#failures, pauses.length - 1)] ?? 30;
		this.#failures++;
		this.#options.onWait(seconds);
		try {
			await this.#options.wait(seconds, signal);
		} finally {
			this.#waiting = undefined;
		}
	}
}
