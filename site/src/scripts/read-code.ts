/** Starts the page that reads codes: what it needs comes at once, so that it works without a network from then on. */
const root = document.querySelector<HTMLElement>('#read-code')!;

const told = root.querySelector('[data-part=status]')!;
told.textContent = root.dataset.loading!;

// Before Chrome 93 and Firefox 92 there is none, and the library for digests asks for it as soon as it is loaded.
Object.hasOwn ??= (of, name) => Object.prototype.hasOwnProperty.call(of, name);

import('../read-code/desk.ts')
  .then(({ start }) => start(root, document.documentElement.lang === 'en' ? 'en' : 'vi'))
  .catch((fault) => {
    console.warn(fault);
    told.textContent = root.dataset.failed!;
  });
