import type { SiteData } from '../schemas/site.ts';
import { absoluteAddress, searchPath, sitePath } from '../urls.ts';
import { escapeXml } from '../text/escape-xml.ts';

/** The description by which browsers add the search of the archive to their own (OpenSearch 1.1). */
export function openSearchDescription(site: SiteData): string {
	const address = (path: string) => escapeXml(absoluteAddress(site, path));
	// The specification allows sixteen letters in a short name and 1,024 in a description.
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(site.title.slice(0, 16))}</ShortName>
<Description>${escapeXml(site.description.slice(0, 1024))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">${address(sitePath('/icon.svg'))}</Image>
<Url type="text/html" method="get" template="${address(searchPath())}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${address(sitePath('/opensearch.xml'))}"/>
</OpenSearchDescription>
`;
}
