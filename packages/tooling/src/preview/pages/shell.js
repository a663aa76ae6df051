// The frame of the preview: waits for a save, tells what is wrong, and draws the panes anew where something is different.
import { drawPanes, notePanes, timeOf } from './panes.js';
import { element, fill, showProblems } from './problems.js';

const byId = (id) => document.getElementById(id);
const data = document.body.dataset;
/** What the server said last. */
let change = null;
/** The version to compare with. */
let older = null;

for (const id of ['case', 'language']) byId(id).addEventListener('change', () => draw(false));
for (const id of ['panes', 'width'])
  byId(id).addEventListener('change', () => {
    data[id] = byId(id).value;
  });
for (const id of ['compare', 'since']) byId(id).addEventListener('change', compare);
byId('choices').addEventListener('submit', (event) => event.preventDefault());

while (true) {
  const next = await nextChange();
  byId('dead').hidden = true;
  // Another server: its pages may be others too.
  if (change && next.session !== change.session) location.reload();
  else if (!change || next.number !== change.number) await take(next);
}

/** Waits for news; as long as the server does not answer, that is said and it is asked again. */
async function nextChange() {
  for (;;) {
    try {
      return await (await fetch(`/changes/${change?.session}/${change?.number ?? 0}`)).json();
    } catch {
      sayDead();
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

function sayDead() {
  const seen = change?.drawn ? ` Những gì thấy dưới đây là bản lưu lúc ${timeOf(change.drawn.savedAt)}.` : '';
  const words = `Máy chủ xem trước đã dừng: lưu tệp sẽ không thấy gì đổi.${seen} Chạy lại lệnh "npm run dvc -- preview" rồi mở địa chỉ mà lệnh in ra.`;
  const banner = byId('dead');
  if (banner.hidden || banner.textContent !== words) banner.textContent = words;
  banner.hidden = false;
}

async function take(next) {
  const isNew = change !== null && next.drawn?.since !== change.drawn?.since;
  const isTold = next.isTried || next.problems.length > 0;
  change = next;
  if (next.drawn) {
    byId('name').textContent = next.drawn.name;
    document.title = `Xem trước: ${next.drawn.name}`;
    offer(next.drawn.cases);
    offerLanguages(next.drawn.languages);
  }
  if (isTold) showProblems(next);
  notePanes(next);
  if (isNew && byId('compare').checked) await compare();
  else await draw(isNew);
  byId('status').textContent = next.isSound
    ? `Bản lưu lúc ${timeOf(next.drawn.savedAt)}`
    : 'Bản lưu mới nhất có lỗi';
  data.edition = String(next.number);
}

function draw(isNew) {
  return drawPanes({ ...change, older, isNew });
}

/** The case that was chosen stays chosen, by its name. */
function offer(cases) {
  const select = byId('case');
  const chosen = select.selectedOptions[0]?.textContent;
  const options = cases.map(({ name }, index) => new Option(name, String(index), false, name === chosen));
  select.replaceChildren(new Option('Để trống', ''), ...options);
}

/** The language that was chosen stays chosen, while it has a file. */
function offerLanguages(languages) {
  const select = byId('language');
  const chosen = select.value;
  const nameOf = (name) => name.replace(/^tiếng /, '');
  select.replaceChildren(
    ...languages.map(({ code, name }) => new Option(nameOf(name), code, false, code === chosen)),
  );
}

/** Looks up the older version, tells what is different, and lays it beside. */
async function compare() {
  const isWished = byId('compare').checked;
  byId('since-label').hidden = !isWished;
  older = null;
  if (!isWished) {
    byId('differences').hidden = true;
    delete data.compared;
    return draw(true);
  }
  const told = await (await fetch(`/older/${encodeURIComponent(byId('since').value.trim())}`)).json();
  data.compared = 'true';
  if (told.fault) {
    fill(byId('differences'), [element('li', told.fault)], 'Chưa so được với bản cũ');
    return draw(true);
  }
  const day = new Date(told.date).toLocaleDateString('vi-VN');
  const title = `So với "${byId('since').value.trim()}" (${told.commit.slice(0, 7)}, ${day})`;
  const none = ['Không có gì đổi đối với người dân, trang nhúng biểu mẫu và cán bộ.'];
  const sentences = told.differences.length > 0 ? told.differences : none;
  fill(
    byId('differences'),
    sentences.map((text) => element('li', text)),
    title,
  );
  older = { commit: told.commit, origin: null };
  await draw(true);
  // The older catalogue takes seconds to start.
  const { origin } = await (await fetch(`/older-page/${told.commit}`)).json();
  if (older?.commit !== told.commit) return;
  older = { commit: told.commit, origin };
  await draw(false);
}
