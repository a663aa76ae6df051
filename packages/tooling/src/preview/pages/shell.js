// The frame of the preview: waits for a save, then draws the panes anew or lays the errors over them.
const byId = (id) => document.getElementById(id);
const frame = (id) => document.querySelector(`#${id} iframe`);
const { slug, catalogue } = document.body.dataset;

byId('page').hidden = catalogue === '';
if (catalogue) frame('page').src = `${catalogue}/thu-tuc/${slug}/`;
byId('case').addEventListener('change', draw);

for (let number = 0; ; ) {
  const change = await (await fetch(`/changes/${number}`)).json();
  const start = performance.now();
  number = change.number;
  show(change);
  if (change.isSound) await draw();
  const words = change.isSound ? 'Đã vẽ lần' : 'Có lỗi ở lần lưu';
  byId('status').textContent = `${words} ${number} (${Math.round(performance.now() - start)} ms)`;
  document.body.dataset.edition = String(number);
}

function show({ name, problems, isSound, hasForm, cases }) {
  if (name) byId('name').textContent = name;
  if (isSound) {
    for (const id of ['form', 'paper']) byId(id).hidden = !hasForm;
    offer(cases);
  }
  const errors = problems.filter(({ severity }) => severity === 'error');
  byId('errors').hidden = errors.length === 0;
  byId('errors-title').textContent = `Có ${errors.length} chỗ phải sửa`;
  byId('list').replaceChildren(...errors.map(described));
}

function described({ file, line, column, pointer, message, remedy }) {
  const item = document.createElement('li');
  const place = document.createElement('code');
  place.textContent = `${file}${line ? `:${line}:${column}` : ''} ${pointer}`;
  item.append(place, paragraph(message), paragraph(`→ ${remedy}`));
  return item;
}

function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** The case that was chosen stays chosen, by its name. */
function offer(cases) {
  const select = byId('case');
  const chosen = select.selectedOptions[0]?.textContent;
  const options = cases.map((name, index) => new Option(name, String(index), false, name === chosen));
  select.replaceChildren(new Option('Để trống', ''), ...options);
}

/** The panes of this server; that of the catalogue reloads by itself. */
async function draw() {
  const chosen = byId('case').value;
  const panes = ['form', 'paper'].filter((id) => !byId(id).hidden);
  await Promise.all(panes.map((id) => load(frame(id), `/${id}/${chosen}`)));
}

function load(pane, address) {
  return new Promise((done) => {
    pane.addEventListener('load', done, { once: true });
    if (pane.contentWindow.location.pathname === address) pane.contentWindow.location.reload();
    else pane.src = address;
  });
}
