// The panes: form, papers and the page of the catalogue, as they are now and, where wished, as they were.
import { element } from './problems.js';

const byId = (id) => document.getElementById(id);
const panes = ['form', 'paper', 'page'];

/** Draws what is on show. `older`: the version to compare with, or null. `isNew`: what is drawn now is different. */
export async function drawPanes({ drawn, catalogue, older, isNew }) {
  const version = (which) => ({
    form: drawn?.hasForm ? `/form/${which}/${byId('language').value}/${byId('case').value}` : null,
    paper: drawn?.hasForm ? `/paper/${which}/${byId('case').value}` : null,
  });
  const path = `${byId('language').value === 'en' ? '/en' : ''}/thu-tuc/${drawn?.slug}/`;
  const pageAt = (origin) => (drawn && origin ? `${origin}${path}` : null);
  const now = { ...version('now'), page: pageAt(catalogue) };
  const then = older && { ...version(older.commit), page: pageAt(older.origin) };
  await Promise.all(
    panes.map((pane) => {
      // An information page has no form; what cannot be drawn yet is told in its place.
      byId(pane).hidden = drawn !== null && now[pane] === null;
      const addresses = [...(then?.[pane] ? [['bản cũ', then[pane]]] : []), ['bản mới', now[pane]]];
      return show(byId(pane), addresses, isNew);
    }),
  );
}

/** Says above each pane what it shows, where that is not what was saved last. */
export function notePanes({ drawn, isSound }) {
  const words = isSound
    ? ''
    : drawn
      ? `Đây là bản đúng gần nhất, lưu lúc ${timeOf(drawn.savedAt)}; chưa có các thay đổi đang lỗi.`
      : 'Chưa vẽ được lần nào: sửa các chỗ lỗi ở trên trước đã.';
  for (const pane of panes) {
    const note = byId(pane).querySelector('.note');
    note.hidden = words === '';
    note.textContent = words;
  }
}

export function timeOf(milliseconds) {
  return new Date(milliseconds).toLocaleTimeString('vi-VN', { hour12: false });
}

async function show(pane, addresses, isNew) {
  const holder = pane.querySelector('.frames');
  const wanted = addresses.filter(([, address]) => address !== null);
  while (holder.children.length > wanted.length) holder.firstElementChild.remove();
  while (holder.children.length < wanted.length) holder.prepend(newFrame());
  await Promise.all(
    wanted.map(([label, address], index) => {
      const figure = holder.children[index];
      const caption = figure.querySelector('figcaption');
      caption.textContent = label;
      caption.hidden = wanted.length === 1;
      const title = pane.querySelector('h2').textContent;
      const isLast = index === wanted.length - 1;
      // What was does not change; the catalogue reloads by itself.
      return load(figure.querySelector('iframe'), address, {
        title: wanted.length === 1 ? title : `${title}, ${label}`,
        again: isNew && isLast && address.startsWith('/'),
      });
    }),
  );
}

function newFrame() {
  const figure = document.createElement('figure');
  figure.append(element('figcaption', ''), document.createElement('iframe'));
  return figure;
}

function load(frame, address, { title, again }) {
  frame.title = title;
  if (frame.dataset.address === address && !again) return undefined;
  const loaded = new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
    if (frame.dataset.address === address) frame.contentWindow.location.reload();
    // Not an entry of the history: the browser's way back is for the steps of the form.
    else if (frame.dataset.address && address.startsWith('/')) frame.contentWindow.location.replace(address);
    else frame.src = address;
    frame.dataset.address = address;
  });
  // The catalogue takes its time, and nothing else waits for it.
  return address.startsWith('/') ? loaded : undefined;
}
