/**
 * Gives the test browser one Latin font family and no other font.
 *
 * A page that looks right only because this machine has a font for some letters must not pass here.
 */

import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
// Lato has Latin letters only, without Vietnamese, and few symbols.
const family = 'Lato';

/**
 * Path of a fontconfig file that knows this one family. It stands in a scratch folder, which goes when this
 * process ends; processes that this one starts use the same file.
 */
export function testFontconfig() {
	process.env['READOUT_TEST_FONTCONFIG'] ??= writeFontconfig();
	return process.env['READOUT_TEST_FONTCONFIG'];
}

function writeFontconfig() {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'readout-fonts-')));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	const fonts = dirname(require.resolve('@expo-google-fonts/lato/package.json'));
	const file = join(folder, 'fonts.conf');
	const generic = ['serif', 'sans-serif', 'monospace', 'system-ui'].map(
		(name) =>
			`	<alias binding="same"><family>${name}</family><prefer><family>${family}</family></prefer></alias>`,
	);
	writeFileSync(
		file,
		`<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
	<dir>${xml(fonts)}</dir>
	<cachedir>${xml(join(folder, 'cache'))}</cachedir>
${generic.join('\n')}
</fontconfig>
`,
	);
	return file;
}

function xml(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
