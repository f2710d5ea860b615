import type { APIRoute } from 'astro';
import { installedPackages } from '../licences/packages.ts';
import { licenceTexts } from '../licences/read-texts.ts';
import { thirdPartyLicences } from '../licences/third-party-licences.ts';

export const GET: APIRoute = () =>
	new Response(thirdPartyLicences(installedPackages(), licenceTexts), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
