/** Reads the style and the words of citations from the package that has them. It is installed for development. */

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';

/** The files of this folder that a build reads, by their path. Both name their authors and licence, CC BY-SA 3.0. */
export function stylesFromPackages(): Record<string, string> {
	const { styles, locales } = plugins.config.get('@csl');
	return {
		'src/exports/citations/csl/apa.csl': styles.get('apa'),
		'src/exports/citations/csl/locales-en-US.xml': locales.get('en-US'),
	};
}
