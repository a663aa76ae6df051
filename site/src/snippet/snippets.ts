import { escape as escapeHtml } from 'html-escaper';

/** What a webmaster has chosen for her page. */
export interface Choice {
  readonly code: string;
  /** Five digits; empty for none. */
  readonly commune: string;
  /** Of the form on the screen; empty for that of the page around. */
  readonly language: '' | 'vi' | 'en';
  /** Empty for the reader's own setting. */
  readonly theme: '' | 'light' | 'dark';
  /** Whether the page keeps to the version that is newest now, by its hash. */
  readonly isPinned: boolean;
  /** The name of the procedure, in Vietnamese. */
  readonly name: string;
}

/** The kit and the catalogue that pages load from. */
export interface Publisher {
  /** Such as `https://forms.vn`. */
  readonly origin: string;
  /** Of `latest.json`; without it a page cannot keep to a version. */
  readonly latest?:
    | { readonly version: string; readonly script: string; readonly integrity: string }
    | undefined;
  /** The path of the blank form of a procedure. */
  readonly blank: string;
  /** The path of the page of the catalogue where it is filled in. */
  readonly page: string;
}

/** The two lines, with a link inside for where scripts do not run. */
export function scriptSnippet(
  choice: Omit<Choice, 'name'>,
  { origin, latest, blank }: Omit<Publisher, 'page'>,
): string {
  const script =
    choice.isPinned && latest
      ? `<script type="module" src="${origin}/kit/${latest.script}" integrity="${latest.integrity}" crossorigin></script>`
      : `<script type="module" src="${origin}/kit/v1/dvc.js"></script>`;
  return `${script}
<dvc-procedure${attributesOf(choice)}>
  Không thấy tờ khai? Trình duyệt có thể đã cũ. Hãy cập nhật, hoặc
  <a href="${origin}${blank}">tải mẫu trống (PDF)</a>.
</dvc-procedure>`;
}

/** The look-up of what was sent to a commune. */
export const lookUpSnippet = (
  origin: string,
): string => `<script type="module" src="${origin}/kit/v1/dvc.js"></script>
<dvc-status commune="00000">
  Chưa tra cứu được ở đây? Hãy gọi điện hoặc đến nơi tiếp nhận, nêu mã hồ sơ.
</dvc-status>`;

/** For a CMS that takes scripts out. The second line only lets the frame grow: without it the frame scrolls. */
export function frameSnippet(choice: Choice, { origin, latest, blank }: Publisher): string {
  const folder = choice.isPinned && latest ? `v${latest.version}` : 'v1';
  const query = escapeHtml(new URLSearchParams(pairsOf(choice)).toString());
  return `<iframe src="${origin}/kit/${folder}/frame.html?${query}" title="${escapeHtml(choice.name)}" width="100%" height="1200" allow="camera" loading="lazy"></iframe>
<script src="${origin}/kit/${folder}/frame.js" defer></script>
<p><a href="${origin}${blank}">Tải mẫu trống (PDF)</a></p>`;
}

/** The address that a link or a printed QR code leads to. */
export function addressOf(
  { commune }: Pick<Choice, 'commune'>,
  { origin, page }: Pick<Publisher, 'origin' | 'page'>,
): string {
  return `${origin}${page}${commune ? `?xa=${commune}` : ''}`;
}

export function linkSnippet(choice: Choice, publisher: Publisher): string {
  return `<a href="${addressOf(choice, publisher)}">Điền tờ khai: ${escapeHtml(choice.name)}</a>`;
}

/** What a Content-Security-Policy of the page has to allow for each of the ways. */
export const policyFor = (way: 'script' | 'frame', origin: string): string =>
  way === 'script'
    ? `script-src ${origin}; connect-src ${origin}; img-src blob: data:`
    : `frame-src ${origin}; script-src ${origin}`;

function pairsOf({ code, commune, language, theme }: Omit<Choice, 'name'>): [string, string][] {
  const pairs: [string, string][] = [
    ['code', code],
    ['commune', commune],
    ['lang', language],
    ['theme', theme],
  ];
  return pairs.filter(([, value]) => value);
}

const attributesOf = (choice: Omit<Choice, 'name'>) =>
  pairsOf(choice)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
