import { describe, expect, test } from 'vitest';
import { reportAddress } from '../../../src/views/report-link.ts';
import { site } from '../../fixtures/records.ts';

const reported = {
	title: 'Calder & Vey: “50% more?” #1\r\nBcc: all',
	file: 'meetings/2021/calder-vey.md',
	address: 'https://papers.example/meetings/calder-vey/',
};

describe('reportAddress', () => {
	test('opens a letter that names the record, its signs kept from being read as headers', () => {
		const address =
			reportAddress(site({ reports: { email: 'editor+readout@papers.example' } }), reported) ?? '';
		expect(address).toMatch(/^mailto:editor%2Breadout@papers\.example\?subject=[^&]+&body=[^&]+$/);
		expect(address).not.toMatch(/[\s“#]/);
		const { searchParams } = new URL(address);
		expect([...searchParams.keys()]).toEqual(['subject', 'body']);
		expect(searchParams.get('subject')).toBe(`Mistake in “${reported.title.replace('\r\n', ' ')}”`);
		const body = decodeURIComponent(/body=(.*)$/.exec(address)?.[1] ?? '');
		expect(body).toContain(
			'Record: meetings/2021/calder-vey.md\r\nAddress: https://papers.example/meetings/calder-vey/\r\n',
		);
	});

	test('opens an issue at the page that the archive names, with its own parameters kept', () => {
		const reports = {
			issues: 'https://git.example/papers/issues/new?labels=mistake',
			titleParameter: 'issue[title]',
			bodyParameter: 'issue[description]',
		};
		const page = new URL(reportAddress(site({ reports }), reported) ?? '');
		expect(page.origin + page.pathname).toBe('https://git.example/papers/issues/new');
		expect(page.searchParams.get('labels')).toBe('mistake');
		expect(page.searchParams.get('issue[title]')).toContain('50% more?');
		expect(page.searchParams.get('issue[description]')).toContain(reported.address);
	});

	test('falls back to the contact: a letter, or a page as it is', () => {
		expect(reportAddress(site({ contact: 'editor@papers.example' }), reported)).toContain(
			'mailto:editor@papers.example?',
		);
		expect(reportAddress(site({ contact: 'https://papers.example/contact' }), reported)).toBe(
			'https://papers.example/contact',
		);
		expect(reportAddress(site(), reported)).toBeUndefined();
	});
});
