import { expect, test } from 'vitest';
import {
	meetingReferences,
	quotationReferences,
} from '../../../../src/exports/citations/references.ts';
import { commitmentOf } from '../../../fixtures/records.ts';
import { archive } from './awkward.ts';

const textOf = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');

test('says of a quotation who, as what, where, which version, read when, printed where', () => {
	const references = quotationReferences(archive, commitmentOf(archive, 'day', 'chinese'));

	expect(references.map(({ label, html }) => `${label}: ${textOf(html)}`)).toMatchInlineSnapshot(`
		[
		  "Chicago (notes): 王毅, “南海合作,” Strait Papers (version of 21 November 2026) (Statement as Foreign Minister, Talks at Port Alder, Port Alder, Kestria, September 11, 2021), accessed [day of access], https://papers.example/meetings/day/#chinese. As printed in “Talks in ‘Port Alder’: 50% done & dusted,” Kestria Herald, September 12, 2021, https://herald.example/talks?a=1&b=2.",
		  "APA: 王毅. (2021, September 11). 南海合作. In Strait Papers (version of 21 November 2026) [Statement as Foreign Minister]. Talks at Port Alder, Port Alder, Kestria. Retrieved [day of access], from https://papers.example/meetings/day/#chinese [As printed in Talks in “Port Alder”: 50% done & dusted. (2021, September 12). Kestria Herald. https://herald.example/talks?a=1&b=2]",
		  "MLA: 王毅. “南海合作.” Statement as Foreign Minister, Talks at Port Alder, Port Alder, Kestria, 11 Sept. 2021. Strait Papers (version of 21 November 2026), https://papers.example/meetings/day/#chinese. Accessed [day of access]. As printed in “Talks in ‘Port Alder’: 50% done & dusted.” Kestria Herald, 12 Sept. 2021, https://herald.example/talks?a=1&b=2.",
		]
	`);
});

test('has the place for the reader’s day once, and the address once', () => {
	const [meeting] = archive.meetings;
	if (!meeting) throw new Error('There is no meeting.');
	for (const { style, html } of [
		...meetingReferences(archive, meeting),
		...archive.commitments.flatMap((commitment) => quotationReferences(archive, commitment)),
	]) {
		expect(html.split(`<span data-accessed="${style}">[day of access]</span>`)).toHaveLength(2);
		expect(html.split('https://papers.example/')).toHaveLength(2);
	}
});
