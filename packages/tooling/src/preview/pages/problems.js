// What is wrong, what to look at, and which worked cases hold: each leads to its file and line.
const byId = (id) => document.getElementById(id);

export function showProblems({ problems, isTried, drawn }) {
  const errors = problems.filter(({ severity }) => severity === 'error');
  fill(byId('errors'), errors.map(described), `Có ${errors.length} chỗ phải sửa`);
  const warnings = problems.filter(({ severity }) => severity !== 'error');
  fill(byId('warnings'), warnings.map(described), `${warnings.length} lưu ý`);
  showCases(drawn?.cases ?? [], errors, isTried);
}

function showCases(cases, errors, isTried) {
  const wrong = cases.filter(({ file }) => errors.some((error) => error.file === file));
  const verdict = wrong.length ? `${wrong.length} không còn đúng` : 'đều đúng';
  const items = cases.map((one) =>
    element('li', `${isTried ? (wrong.includes(one) ? '✗ sai: ' : '✓ đúng: ') : ''}${one.name}`),
  );
  fill(byId('cases'), items, `${cases.length} trường hợp thử: ${isTried ? verdict : 'đang thử…'}`);
}

export function fill(section, items, title) {
  section.hidden = items.length === 0;
  section.querySelector('h2, summary').textContent = title;
  section.querySelector('ol').replaceChildren(...items);
}

function described({ file, path, line, column, pointer, message, remedy }) {
  const item = document.createElement('li');
  const place = line ? `:${line}:${column}` : '';
  const link = element('a', `${file}${place}`);
  // Windows paths begin with the letter of a drive.
  link.href = `vscode://file/${encodeURI(path).replace(/^\//, '')}${place}`;
  link.title = 'Mở bằng VS Code';
  const copy = element('button', 'Chép đường dẫn');
  copy.type = 'button';
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(`${path}${place}`);
    copy.textContent = 'Đã chép';
  });
  const where = document.createElement('p');
  where.append(link, ' ', copy, ...(isShort(pointer) ? [' ', element('code', pointer)] : []));
  item.append(where, element('p', message), element('p', `→ ${remedy}`));
  return item;
}

/** That of a translation is its whole text, which the message tells. */
const isShort = (pointer) => pointer !== '' && pointer.length <= 80;

export function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
