import { bundleScript } from '../../data/bundle-script.ts';

/** What fills the reader's day into references, and lets them be copied. */
export const GET = () => bundleScript('src/exports/citations/browser/cite.ts');
