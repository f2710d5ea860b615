/**
 * Runs after every `npm install` and `npm ci`: takes away what the pinned Node brings and nothing here uses.
 *
 * Its package keeps 67 MB of headers for compiling add-ons in C++ beside the program. No package here compiles
 * any.
 */

import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const inner = 'node_modules/node/node_modules';
for (const name of existsSync(inner) ? readdirSync(inner) : []) {
	rmSync(join(inner, name, 'include'), { recursive: true, force: true });
}
