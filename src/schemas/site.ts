import { z } from 'astro/zod';
import { archiveDate, fields, flag, languageTag, text, webAddress } from './fields.ts';

/** Either an address for letters, or a page on which an issue is opened. */
const reportsSchema = fields({
	email: z
		.email({ error: ({ input }) => `"${String(input)}" is not an e-mail address.` })
		.optional(),
	/** The page for a new issue, such as "https://github.com/OWNER/NAME/issues/new". */
	issues: webAddress('the page for a new issue').optional(),
	/** What that page calls the title and the text in its address. */
	titleParameter: text('the parameter').default('title'),
	bodyParameter: text('the parameter').default('body'),
}).refine(({ email, issues }) => (email === undefined) !== (issues === undefined), {
	error: 'Reports go to one place: give either `email` or `issues`.',
});

/** `content/site.yaml`: all that a new archive changes besides its records. */
export const siteSchema = fields({
	title: text('the title'),
	/** One sentence for search engines and the head of the home page. */
	description: text('the description'),
	/** Where the archive is published, with its path if it has one. */
	address: webAddress('the address of the archive'),
	language: languageTag('the language').default('en'),
	/** What this archive holds and leaves out, as Markdown: it stands first on the page "About". */
	about: text('the text about the archive').optional(),
	/** Day of this edition: what a reader of a copy is told its date is. */
	edition: archiveDate('the edition').optional(),
	/** Who keeps the archive. */
	publisher: text('the publisher').optional(),
	/** E-mail address or web address for questions and corrections. */
	contact: text('the contact').optional(),
	/**
	 * Whether readers can save the archive in their browsers. `false` takes the service worker back, with all
	 * that it has saved, from browsers that have it.
	 */
	offline: flag('saving in browsers').default(true),
	/** Where a reader's report of a mistake goes; left out, it goes to `contact`. */
	reports: reportsSchema.optional(),
	licence: fields({
		/** Licence of the records: what an editor here wrote. */
		records: text('the licence of the records'),
		recordsUrl: webAddress('the address of the licence').optional(),
		/** Rights in the quotations, which are their sources'. */
		quotations: text('the rights in the quotations'),
	}),
});

export type SiteData = z.output<typeof siteSchema>;
