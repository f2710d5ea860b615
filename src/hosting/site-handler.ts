/** Serves a built site to browsers on this machine: what may be asked for is decided here, and `send` answers it. */

import { readFileSync, realpathSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import send from 'send';
import { isWithin } from '../output/real-path.ts';
import { cacheControl, mediaTypes, securityHeaders } from './headers.ts';

/** Names by which this machine is asked. Another one is that of a foreign page, whose scripts could read the answer. */
const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Answers requests for the files of a folder. The folder is looked at for each, so that a new build is served at once.
 *
 * @param folder the built site
 * @param base path under which it is published, with "/" at both ends
 */
export function siteHandler(folder: string, base = '/'): RequestListener {
	return (request, response) => {
		try {
			for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
			answer(folder, base, request, response);
		} catch {
			refuse(response, 500, 'The file cannot be read.');
		}
	};
}

function answer(
	folder: string,
	base: string,
	request: IncomingMessage,
	response: ServerResponse,
): void {
	const { method, url = '/' } = request;
	const asked = readTarget(url);
	if (!isOwnName(request.headers.host) || (asked && 'host' in asked && !isOwnName(asked.host))) {
		refuse(response, 403, 'This server answers only to the name "localhost".');
		return;
	}
	if (method !== 'GET' && method !== 'HEAD') {
		response.setHeader('Allow', 'GET, HEAD');
		refuse(response, 405, 'Files can only be read.');
		return;
	}
	if (asked === undefined) {
		refuse(response, 400, 'The address is not well-formed.');
		return;
	}
	const { path, query } = asked;
	// A site that is published under a path is served under it here too.
	if (!path.startsWith(base)) {
		if (path === '/' || `${path}/` === base) redirect(response, base + query, 302);
		else lost(folder, request, response);
		return;
	}
	const name = path.slice(base.length);
	const found = locate(folder, name);
	if (found === undefined) lost(folder, request, response);
	else if (found === 'folder' && !path.endsWith('/')) {
		redirect(response, `${encodeURI(path)}/${query}`, 301);
	} else {
		const file = found === 'folder' ? `${name}index.html` : name;
		sendFile(folder, file, request, response);
	}
}

/** Path and query of the address in a request; `undefined` if it is not well-formed. */
function readTarget(
	target: string,
): { path: string; query: string; host?: string | undefined } | undefined {
	const [, host, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(target) ?? [];
	const local = host === undefined ? target : rest || '/';
	const end = local.search(/[?#]/);
	const query = local[end] === '?' ? local.slice(end) : '';
	try {
		const path = decodeURIComponent(end < 0 ? local : local.slice(0, end));
		if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return undefined;
		return { path, query, ...(host === undefined ? {} : { host }) };
	} catch {
		return undefined;
	}
}

function isOwnName(host: string | undefined): boolean {
	return host !== undefined && ownNames.has(host.replace(/:\d*$/, '').toLowerCase());
}

/** Whether a path of the site is a file or a folder that may be shown; `undefined` if neither. */
function locate(folder: string, name: string): 'file' | 'folder' | undefined {
	const parts = name.split('/');
	const isHidden = (part: string, at: number) =>
		part.startsWith('.') && !(at === 0 && part === '.well-known');
	// An empty part comes only from the "/" at the end.
	if (parts.some(isHidden) || parts.slice(0, -1).includes('')) return undefined;
	try {
		const path = realpathSync(join(folder, name));
		if (!isWithin(path, realpathSync(folder))) return undefined;
		const stats = statSync(path);
		if (stats.isDirectory()) return 'folder';
		// Not a pipe, which would be waited for without end.
		return stats.isFile() && !name.endsWith('/') ? 'file' : undefined;
	} catch {
		return undefined;
	}
}

function sendFile(
	folder: string,
	file: string,
	request: IncomingMessage,
	response: ServerResponse,
): void {
	if (locate(folder, file) !== 'file') {
		lost(folder, request, response);
		return;
	}
	response.setHeader('Cache-Control', cacheControl.others);
	const type = (mediaTypes as Readonly<Record<string, string>>)[extname(file).slice(1)];
	if (type !== undefined) response.setHeader('Content-Type', type);
	send(request, encodeURIComponent(file).replaceAll('%2F', '/'), {
		root: folder,
		index: false,
		cacheControl: false,
		// Decided above.
		dotfiles: 'allow',
	})
		.on('error', (error: { status?: number; headers?: Record<string, string> }) => {
			if (response.headersSent) {
				response.destroy();
				return;
			}
			const { status = 500, headers = {} } = error;
			for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
			if (status === 404) lost(folder, request, response);
			else refuse(response, status, 'The request cannot be answered.');
		})
		.pipe(response);
}

/** Answers with the site's own page for addresses that lead nowhere. */
function lost(folder: string, request: IncomingMessage, response: ServerResponse): void {
	let page: Buffer | undefined;
	try {
		page = readFileSync(join(folder, '404.html'));
	} catch {
		refuse(response, 404, 'There is no page at this address.');
		return;
	}
	response.writeHead(404, {
		'Content-Type': 'text/html; charset=utf-8',
		'Content-Length': page.length,
		'Cache-Control': cacheControl.others,
	});
	response.end(request.method === 'HEAD' ? undefined : page);
}

function redirect(response: ServerResponse, path: string, status: 301 | 302): void {
	// Two slashes at the beginning would name another host.
	response.writeHead(status, { Location: path.replace(/^\/+/, '/') }).end();
}

function refuse(response: ServerResponse, status: number, reason: string): void {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}
