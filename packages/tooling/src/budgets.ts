/** How large something may become. */
export interface Budget {
  readonly name: string;
  /** Files under site/dist, as globs; what they weigh together counts. Each must match at least one file. */
  readonly files?: readonly string[];
  /** Likewise, with the scripts that they import, those aside that they may ask for later. */
  readonly scripts?: readonly string[];
  /** Or a page under site/dist: it and every script, style sheet, image and font it names. */
  readonly page?: string;
  /** In bytes after gzip -9, each file on its own. */
  readonly limit: number;
}

const kilobyte = 1000;

/** What the tests hold the built site to. */
export const budgets: readonly Budget[] = [
  {
    name: 'the first step of the birth form usable (script and procedure)',
    scripts: ['kit/v1/dvc.js', 'kit/v1/chunks/kit-*.js'],
    files: ['kit/v1/procedures/1.001193.vi.json'],
    limit: 30 * kilobyte,
  },
  {
    // Also what comes unasked after the first step: it reads what is typed, keeps it, and brings it back by undo.
    name: 'the whole birth declaration',
    scripts: ['dvc', 'chunks/kit-*', 'chunks/more-*', 'chunks/understand-*', 'chunks/kept-*'].map(
      (script) => `kit/v1/${script}.js`,
    ),
    files: ['kit/v1/procedures/1.001193.vi.json', 'kit/v1/procedures/1.001193.vi.rest.json'],
    limit: 73.1 * kilobyte,
  },
  {
    name: 'what reads what is typed and fills in what need not be, lazily',
    files: ['kit/v1/chunks/understand-*.js'],
    limit: 10.7 * kilobyte,
  },
  {
    // With the paper beside the form, 2 KB, which nobody waits for, what a page answers that takes the dossier itself, and 0.5 KB
    // that lead answers of an older declaration to the new names of its fields.
    name: 'the steps after the declaration, lazily',
    files: ['kit/v1/chunks/later-steps-*.js'],
    limit: 18.9 * kilobyte,
  },
  {
    // The plain decoder alone, which needs no WebAssembly: it comes in idle time, so that a card is read without a network.
    name: 'what reads the code on an identity card, lazily',
    files: ['kit/v1/chunks/id-card-reader-*.js'],
    limit: 20.2 * kilobyte,
  },
  {
    // ZXing reads what is small, dark or blurred. Fetched only when the plain decoder saw nothing, where the page lets it run.
    name: 'what reads codes that are hard to read, lazily',
    files: ['kit/v1/code-reader.js', 'kit/v1/zxing-reader.wasm'],
    limit: 425 * kilobyte,
  },
  { name: 'provinces and communes, lazily', files: ['kit/v1/units.js'], limit: 20 * kilobyte },
  { name: 'units before 1/7/2025, lazily', files: ['kit/v1/former-units.js'], limit: 66 * kilobyte },
  {
    name: 'the PDF engine, its fonts and the largest paper, lazily',
    files: [
      'kit/v1/paper.js',
      'kit/v1/pdf.js',
      'kit/v1/fonts/*.ttf',
      'kit/v1/papers/lien-thong-khai-sinh.json',
    ],
    limit: 320 * kilobyte,
  },
  { name: 'what writes DOCX, lazily', files: ['kit/v1/docx.js'], limit: 80 * kilobyte },
  {
    name: 'the catalogue page of the birth registration, all resources',
    page: 'thu-tuc/dang-ky-khai-sinh/index.html',
    limit: 60 * kilobyte,
  },
];
