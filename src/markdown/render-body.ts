import type { Root } from 'hast';
import { VFile } from 'vfile';
import { bodyRenderer } from './pipeline.ts';
import type { ResolveMention } from './remark-mentions.ts';

/**
 * A record's text as HTML: CommonMark, with `[[wang-yi]]` and `[[wang-yi|the minister]]` made links.
 *
 * No quotation mark or other character is changed, HTML in the text is left out (the check refuses it
 * before), and a mention of nothing stays as it is written.
 *
 * @param language Of the text; what it has in other scripts is marked with a language of its own.
 */
export function renderBody(body: string, resolveMention: ResolveMention, language = 'en'): string {
	return String(bodyRenderer.processSync(fileOf(body, resolveMention, language)));
}

/** The same as a tree, for those who write it in another form. */
export function bodyTree(body: string, resolveMention: ResolveMention, language = 'en'): Root {
	const file = fileOf(body, resolveMention, language);
	return bodyRenderer.runSync(bodyRenderer.parse(file), file);
}

function fileOf(body: string, resolveMention: ResolveMention, language: string): VFile {
	return new VFile({ value: body, data: { resolveMention, language } });
}
