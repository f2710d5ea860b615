// @ts-check

/**
 * Refuses sentences and labels outside of `src/messages/`: text between tags, and strings that read as words for
 * people. Words for machines pass: classes, selectors, ids, keys, what is compared, and errors that are thrown.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noProse = {
	meta: {
		type: 'problem',
		docs: { description: 'Keep what readers read in src/messages/' },
		messages: {
			prose:
				'"{{words}}" is read by people. Write it in src/messages/en/, and use the message here.',
		},
		schema: [],
	},
	create(context) {
		/** @param {any} node @param {string} text */
		const report = (node, text) => {
			const words = text.replaceAll(gap, '…').replace(/\s+/g, ' ').trim();
			context.report({ node, messageId: 'prose', data: { words } });
		};
		/** @param {any} node @param {string} text */
		const check = (node, text) => {
			const isForPeople = isPrinted(node) ? /\p{L}/u.test(text) : isProse(text);
			if (isForPeople && !isForMachines(node)) report(node, text);
		};
		return {
			/** @param {any} node */
			JSXText(node) {
				if (/\p{L}/u.test(node.value)) report(node, node.value);
			},
			/** @param {any} node */
			Literal(node) {
				if (typeof node.value === 'string') check(node, node.value);
			},
			/** @param {any} node */
			TemplateLiteral(node) {
				check(node, node.quasis.map((/** @type {any} */ { value }) => value.cooked).join(gap));
			},
		};
	},
};

/** Stands for what is put into a template. */
const gap = '\uFFFC';

/** Attributes and properties of components whose value is read by people, even a single word of it. */
const labels = new Set([
	...['title', 'label', 'aria-label', 'alt', 'placeholder', 'description', 'eyebrow', 'heading'],
	...['note', 'caption', 'summary'],
]);

/** Attributes that hold words for machines, with blanks between them. */
const machineAttributes = new Set([
	...['class', 'class:list', 'style', 'rel', 'aria-labelledby', 'aria-describedby', 'headers'],
	...['media', 'sizes', 'd', 'transform', 'viewBox', 'preserveAspectRatio', 'content'],
]);

/** Functions whose arguments are words for machines. */
const machineCalls =
	/^(?:querySelector(?:All)?|closest|matches|getElementById|split|startsWith|endsWith|includes|has|get|log|warn|error|fetch)$/;

/** Properties that hold words for machines. */
const machineProperties = /^(?:class|className|style|rel|role|type|method|command|content-?type)$/i;

const mark = '[’”")]?[,;:.!?…]?';
const proseForms = [
	// Two words, or a word and what is put in, perhaps with a mark between them.
	new RegExp(`\\p{L}${mark}\\s+[“"(]?[\\p{L}${gap}]`, 'u'),
	new RegExp(`${gap}${mark}\\s+[“"(]?\\p{L}{2}`, 'u'),
	// What is put together with something before or after.
	new RegExp(`^\\s+[“"(]?\\p{L}|\\p{L}[,;:.!?…]?\\s+$`, 'u'),
	// One word that begins or ends as a label does.
	/^\p{Lu}\p{Ll}+[.:!?…]*$/u,
	/^\p{L}+[.:!?…]$/u,
	/^\(\p{L}+\)$/u,
];

/** Media types, and names of what browsers keep. */
const machineForms = [/^[\w.+-]+\/[\w.+-]+;/, /^readout[\w-]* /];

/** Whether a string reads as words for people. Of HTML only what stands between tags counts. @param {string} text */
function isProse(text) {
	if (!/\p{L}{2}/u.test(text) || machineForms.some((form) => form.test(text))) return false;
	const words = text.replaceAll(/<[^>]*>/g, '\n');
	return proseForms.some((form) => form.test(words));
}

/** Whether a string is printed as it stands: between tags, or in an attribute that people read. @param {any} node */
function isPrinted(node) {
	let place = node.parent;
	while (/^(?:ConditionalExpression|LogicalExpression|ChainExpression)$/.test(place.type))
		place = place.parent;
	if (place.type === 'JSXExpressionContainer') place = place.parent;
	return /Attribute$/.test(place.type)
		? labels.has(nameOf(place))
		: /^(?:JSXElement|JSXFragment|AstroFragment)$/.test(place.type);
}

/** Whether a string stands where only machines read it. @param {any} node */
function isForMachines(node) {
	for (let [child, { parent }] = [node, node]; parent; [child, parent] = [parent, parent.parent]) {
		switch (parent.type) {
			case 'JSXAttribute':
			case 'AstroTemplateLiteralAttribute':
				return machineAttributes.has(nameOf(parent)) || nameOf(parent).startsWith('data-');
			case 'ThrowStatement':
			case 'ImportDeclaration':
			case 'ImportExpression':
			case 'ExportNamedDeclaration':
			case 'ExportAllDeclaration':
			case 'TSLiteralType':
			case 'TSExternalModuleReference':
				return true;
			case 'Property':
				if (parent.key === child || machineProperties.test(keyOf(parent))) return true;
				break;
			case 'MemberExpression':
				if (parent.property === child) return true;
				break;
			case 'BinaryExpression':
				if (/^(?:[!=]==?|in)$/.test(parent.operator)) return true;
				break;
			case 'AssignmentExpression':
				if (parent.left.type === 'MemberExpression' && machineProperties.test(keyOf(parent.left)))
					return true;
				break;
			case 'SwitchCase':
				return parent.test === child;
			case 'NewExpression':
				if (/(?:Error|^RegExp)$/.test(parent.callee.name ?? '')) return true;
				break;
			case 'CallExpression':
				if (parent.callee !== child && machineCalls.test(calledName(parent.callee))) return true;
				break;
			case 'ArrowFunctionExpression':
			case 'FunctionExpression':
			case 'FunctionDeclaration':
				return false;
			default:
		}
	}
	return false;
}

/** The name of an attribute. @param {any} attribute @returns {string} */
function nameOf({ name }) {
	return name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : name.name;
}

/** The key of a property, or of what is assigned to. @param {any} node @returns {string} */
function keyOf(node) {
	const key = node.key ?? node.property;
	return String(key.name ?? key.value ?? '');
}

/** What a function is called by. @param {any} callee @returns {string} */
function calledName(callee) {
	return callee.name ?? callee.property?.name ?? '';
}
