/** The records that meetings refer to: sources, officials, countries, organisations. */

import type { Records } from '../archive/entry.ts';
import { filled, type NewRecord } from './compose.ts';
import type { ImportMap } from './map.ts';
import { isSingleName, nameWords } from './names.ts';
import type { ListedOfficial } from './officials.ts';
import type { Party } from './parties.ts';

export function sourceRecord(
	which: 'file' | 'page',
	map: ImportMap,
	cells: Readonly<Record<string, string>>,
	more: Record<string, string>,
): NewRecord {
	const { id, title, outlet, language, rights, note, url } =
		which === 'file' ? map.file : map.source;
	const name = filled(id, cells, more);
	return {
		kind: 'sources',
		id: name,
		file: `sources/${name}.md`,
		data: {
			title: filled(title, cells, more),
			outlet,
			language,
			url: which === 'file' ? url : url && cells[url],
			rights,
			note,
		},
		body: '',
	};
}

export function officialRecord(
	official: ListedOfficial,
	archive: Records,
	kinds: ReadonlyMap<string, string>,
): NewRecord[] {
	const { id, name, sort, spellings, party, isSingle, isMonarch } = official;
	const own = archive.officials.find((one) => one.id === id);
	const country = kinds.get(party) === 'countries' ? party : undefined;
	const body = isSingle && !isMonarch ? 'The source gives no more of the name than this.' : '';
	const base = { kind: 'officials' as const, id, file: own?.file ?? `officials/${id}.md` };
	if (!own) return [{ ...base, data: { name, sort, aliases: spellings, country }, body }];
	const { names, identifiers, ...known } = own.data;
	const wasSingle = isSingleName(known.sort) && nameWords(known.sort).numeral === undefined;
	const better = wasSingle && !isSingle && !isMonarch;
	const chosen = better ? { name, sort } : { name: known.name, sort: known.sort };
	const aliases = [
		...new Set([
			...known.aliases,
			...spellings,
			...(better ? [] : isSingle || isMonarch ? [] : [name]),
		]),
	].filter((alias) => alias !== chosen.name);
	return [
		{
			...base,
			data: {
				...chosen,
				...(Object.keys(names).length > 0 && { names }),
				aliases,
				country: known.country,
				...(identifiers && { identifiers }),
			},
			body: better ? '' : own.body.trim(),
		},
	];
}

export function partyRecords(
	parties: ReadonlyMap<string, Party>,
	map: ImportMap,
	meetings: readonly { record: NewRecord }[],
	officials: readonly ListedOfficial[],
): NewRecord[] {
	const used = new Set<string>(officials.map(({ party }) => party));
	for (const { record } of meetings) {
		for (const id of record.data['countries'] as string[]) used.add(id);
		const place = record.data['place'] as { country?: string } | undefined;
		if (place?.country) used.add(place.country);
	}
	return [...parties].flatMap(([id, { known, organisation }]): NewRecord[] => {
		if (!used.has(id)) return [];
		if (organisation !== undefined) {
			const rule = Object.values(map.labels).find(
				(one) => 'organisation' in one && one.organisation === organisation,
			);
			const kind = rule && 'kind' in rule ? rule.kind : 'international';
			return [
				{
					kind: 'organisations',
					id,
					file: `organisations/${id}.md`,
					data: { name: organisation, kind },
					body: '',
				},
			];
		}
		if (!known) return [];
		const { name, iso, aliases, formerly, valid } = known;
		const others = [...aliases, ...formerly.filter((one) => !one.includes('('))];
		return [
			{
				kind: 'countries',
				id,
				file: `countries/${id}.md`,
				data: { name, iso, aliases: others, valid },
				body: '',
			},
		];
	});
}
