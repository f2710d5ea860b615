for (const box of document.querySelectorAll('input[data-suggest]')) {
	box.addEventListener(
		'focus',
		() => {
			const base = box.dataset.suggest;
			const address = `${base}search/suggest-box.js`;
			// A copy without a server loads no modules: it has a script that stands for one.
			(globalThis.readoutCopy?.load(address) ?? import(address)).then(
				({ startSuggestBox }) => startSuggestBox(box, base),
				() => {}, // Without suggestions the box is a form as it was.
			);
		},
		{ once: true },
	);
}
document.addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
	if (event.target.closest('input, textarea, select')) return;
	const box = document.querySelector('#query, input[data-suggest]');
	if (!box) return;
	event.preventDefault();
	box.focus();
	box.select();
});
