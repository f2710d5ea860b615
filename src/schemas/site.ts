import { z } from 'zod';
import { archiveDate, fields, flag, languageTag, text, webAddress } from './fields.ts';

/** Either an address for letters, or a page on which an issue is opened. */
const reportsSchema = fields({
	email: z
		.email({ error: ({ input }) => `"${String(input)}" is not an e-mail address.` })
		.optional()
		.describe('The address for letters.'),
	issues: webAddress('the page for a new issue')
		.optional()
		.describe('The page for a new issue, such as "https://github.com/OWNER/NAME/issues/new".'),
	titleParameter: text('the parameter')
		.default('title')
		.describe('What that page calls the title and the text in its address.'),
	bodyParameter: text('the parameter').default('body'),
}).refine(({ email, issues }) => (email === undefined) !== (issues === undefined), {
	error: 'Reports go to one place: give either `email` or `issues`.',
});

/** The address for letters, if that is what was given as contact. */
export function emailOf(contact: string | undefined): string | undefined {
	return contact !== undefined && z.email().safeParse(contact).success ? contact : undefined;
}

const contactSchema = text('the contact')
	.transform((value) => value.replace(/^mailto:/i, ''))
	.refine((value) => emailOf(value) !== undefined || webAddress().safeParse(value).success, {
		error: ({ input }) =>
			`"${String(input)}" is neither an e-mail address nor a web address. Write "editor@archive.example", or a whole address from "https://" on.`,
	});

/** Where an archive is published: the beginning of all its addresses. */
const archiveAddress = webAddress('the address of the archive').refine(
	(value) => {
		if (!URL.canParse(value)) return true;
		const { search, hash, username, password } = new URL(value);
		return search + hash + username + password === '' && !/[?#@]/.test(value);
	},
	{
		error: ({ input }) =>
			`"${String(input)}" cannot begin the addresses of pages. Write host and path only, such as "https://archive.example/papers/", without "?", "#" or a user's name.`,
	},
);

/** A day, month or year: an edition comes out once, and who publishes it knows when. */
const editionSchema = archiveDate('the edition').refine(
	(date) => /^\d{4}(?:-\d{2}){0,2}$/.test(date),
	{
		error: ({ input }) =>
			`"${String(input)}" is no day of an edition. Write one day, such as 2026-11-22.`,
	},
);

/** `content/site.yaml`: all that a new archive changes besides its records. */
export const siteSchema = fields({
	title: text('the title'),
	description: text('the description').describe(
		'One sentence for search engines and the head of the home page.',
	),
	address: archiveAddress.describe('Where the archive is published, with its path if it has one.'),
	language: languageTag('the language').default('en'),
	about: text('the text about the archive')
		.optional()
		.describe(
			'What this archive holds and leaves out, as Markdown: it stands first on the page "About".',
		),
	edition: editionSchema
		.optional()
		.describe('Day of this edition: what a reader of a copy is told its date is.'),
	publisher: text('the publisher').optional().describe('Who keeps the archive.'),
	contact: contactSchema
		.optional()
		.describe('E-mail address or web address for questions and corrections.'),
	offline: flag('saving in browsers')
		.default(true)
		.describe(
			'Whether readers can save the archive in their browsers. `false` takes the service worker back, with all that it has saved, from browsers that have it.',
		),
	reports: reportsSchema
		.optional()
		.describe("Where a reader's report of a mistake goes; left out, it goes to `contact`."),
	licence: fields({
		records: text('the licence of the records').describe(
			'Licence of the records: what an editor here wrote.',
		),
		recordsUrl: webAddress('the address of the licence').optional(),
		quotations: text('the rights in the quotations').describe(
			`Rights in the quotations, which are their sources'.`,
		),
	}).describe('Under which terms the records and the quotations may be used.'),
});

export type SiteData = z.output<typeof siteSchema>;
