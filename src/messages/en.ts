/** Every sentence and label that readers see, in English: one file for each part of the site. */

export * from './en/accounts.ts';
export * from './en/books.ts';
export * from './en/changes.ts';
export * from './en/counts.ts';
export * from './en/data-page.ts';
export * from './en/gaps.ts';
export * from './en/labels.ts';
export * from './en/lists.ts';
export * from './en/meetings.ts';
export * from './en/pictures.ts';
export * from './en/order.ts';
export * from './en/quotations.ts';
export * from './en/record-parts.ts';
export * from './en/records.ts';
export * from './en/relations.ts';
export * from './en/saved-copies.ts';
export * from './en/saving.ts';
export * from './en/search-results.ts';
export * from './en/search.ts';
export * from './en/site-pages.ts';
export * from './en/site.ts';
export * from './en/sizes.ts';
export * from './en/threads.ts';
export * from './en/timeline.ts';
export * from './en/word-usage.ts';
export * from './en/wording.ts';
