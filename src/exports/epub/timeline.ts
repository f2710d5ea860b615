import type { Archive } from '../../archive/archive.ts';
import { whenOf } from '../../views/statements/citation.ts';
import type { Meeting } from '../../archive/entry.ts';
import { makingOf } from '../../archive/making.ts';
import { meetingLine } from '../../views/meetings/meeting-line.ts';
import { linkTo } from './names.ts';
import { x } from './xml.ts';

/** One year of the timeline: its meetings in order, each a link. */
export function timelineYear(archive: Archive, year: number, meetings: readonly Meeting[]) {
	return x(
		'section',
		{ 'aria-labelledby': `timeline-${year}` },
		x('h2', { id: `timeline-${year}` }, String(year)),
		x(
			'ol',
			{ class: 'plain' },
			meetings.map((meeting) =>
				makingOf(meeting, 'The timeline of a book', () => meetingItem(archive, meeting)),
			),
		),
	);
}

function meetingItem(archive: Archive, meeting: Meeting) {
	return x(
		'li',
		{},
		x('span', { class: 'when' }, whenOf(meeting)),
		' ',
		linkTo('meetings', meeting.id, meeting.data.title),
		' ',
		x('span', { class: 'quiet' }, meetingLine(archive, meeting)),
	);
}
