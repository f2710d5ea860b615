import { find, nameOf, type Archive } from '../../archive/archive.ts';
import type { Commitment } from '../../archive/commitment.ts';
import { messages } from '../../messages/messages.ts';
import { absoluteAddress, commitmentPath } from '../../urls.ts';
import { linkTo, recordLink, separated } from './names.ts';
import { anchorOf, filled, inLanguage, x, type Child } from './xml.ts';

/** A quotation: the words, who said them in what role and form, who printed them, and their address on the web. */
export function quotation(archive: Archive, { data, meeting, speakers, sides }: Commitment) {
	const source = find(archive, 'sources', data.account).data;
	const address = absoluteAddress(archive.site, commitmentPath(meeting.id, data.id));
	const { bookQuotation: text, speechLabels, actLabels } = messages();
	const form = `${speechLabels[data.speech].label} · ${actLabels[data.act].label}`;
	const printed = data.translated ? text.printedTranslated(form) : text.printed(form);
	const said =
		speakers.length > 0
			? speakers.map(({ official, as }): Child => [
					linkTo('officials', official, nameOf(archive, official)),
					as !== undefined && `, ${as}`,
				])
			: sides.map((side) => nameOf(archive, side));
	return x(
		'figure',
		{ class: `quotation ${data.speech}`, id: `${anchorOf(meeting.id)}.${data.id}` },
		x('blockquote', inLanguage(source.language), x('p', {}, data.quote)),
		x(
			'figcaption',
			{},
			x(
				'p',
				{ class: 'speaker' },
				said.reduce((one, other) => filled(text.speakers, { one, other })),
			),
			x(
				'p',
				{},
				filled(printed, {
					source: linkTo('sources', data.account, source.outlet ?? source.title),
				}),
			),
			data.original &&
				x(
					'p',
					{},
					filled(text.original, {
						words: x('span', inLanguage(data.original.language), data.original.text),
					}),
				),
			data.note !== undefined && x('p', {}, data.note),
			data.topics.length > 0 &&
				x(
					'p',
					{ class: 'quiet' },
					separated(
						data.topics.map((topic) => recordLink(archive, topic)),
						' · ',
					),
				),
			x('p', { class: 'address' }, x('a', { href: address }, address)),
		),
	);
}
