document.addEventListener(
	'toggle',
	({ target }) => {
		if (!target.open || !target.querySelector('.reference')) return;
		import(document.querySelector('[data-citing]').dataset.citing).then(
			({ prepare }) => prepare(target),
			() => {}, // Without it the references stand there as they are.
		);
	},
	true,
);
