/**
 * The style of the Modern Language Association, ninth edition, for what the archive cites, in the Citation
 * Style Language: author, title, container, facts of the event, date, address. Written for this archive, because
 * no kept-up package has it.
 */
export const mlaStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
	<info>
		<title>Modern Language Association, 9th edition, for quotations and pages</title>
		<id>urn:readout:mla</id>
		<updated>2026-11-22T00:00:00+00:00</updated>
	</info>
	<macro name="author">
		<names variable="author">
			<name name-as-sort-order="first" and="text" delimiter-precedes-last="always" delimiter-precedes-et-al="always" et-al-min="3" et-al-use-first="1"/>
		</names>
	</macro>
	<macro name="title">
		<text variable="title" quotes="true"/>
	</macro>
	<macro name="date">
		<date variable="issued" date-parts="year-month-day">
			<date-part name="day" suffix=" "/>
			<date-part name="month" form="short" suffix=" "/>
			<date-part name="year"/>
		</date>
	</macro>
	<citation>
		<layout prefix="(" suffix=")"><text macro="author"/></layout>
	</citation>
	<bibliography>
		<layout suffix=".">
			<group delimiter=". ">
				<text macro="author"/>
				<text macro="title"/>
				<group delimiter=", ">
					<text variable="genre"/>
					<text variable="event-title"/>
					<text variable="event-place"/>
					<choose>
						<if type="speech"><text macro="date"/></if>
					</choose>
				</group>
				<group delimiter=", ">
					<text variable="container-title" font-style="italic"/>
					<choose>
						<if type="speech" match="none"><text macro="date"/></if>
					</choose>
					<text variable="URL"/>
				</group>
			</group>
		</layout>
	</bibliography>
</style>`;
