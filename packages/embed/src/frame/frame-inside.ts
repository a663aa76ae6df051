/**
 * In `frame.html`: draws the form that the address asks for, and tells the page around how high it is. Of the address only what a page may
 * say in attributes is taken.
 */
const ATTRIBUTES = ['code', 'commune', 'lang', 'theme', 'mark-required', 'shared-device', 'heading-level'];

const form = document.createElement('dvc-procedure');
for (const [name, value] of new URLSearchParams(location.search))
  if (ATTRIBUTES.indexOf(name) >= 0) form.setAttribute(name, value);
// Steps of a frame in the history of the page around would take Back from it.
form.setAttribute('history', 'off');
form.setAttribute('page-title', '');
document.body.append(form);

// A height is no secret, and the origin of the page around is not known.
const tell = (message: object) => parent.postMessage({ dvcFrame: message }, '*');
new ResizeObserver(() =>
  tell({ height: Math.ceil(document.documentElement.getBoundingClientRect().height) }),
).observe(document.documentElement);
form.addEventListener('dvc-step', () => tell({ step: true }));
