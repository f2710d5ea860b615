import { bundleScript } from '../../data/bundle-script.ts';

/** What suggests results in a search box. */
export const GET = () => bundleScript('src/search/suggest-box.ts');
