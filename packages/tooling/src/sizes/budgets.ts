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

/** The folder of the version that was built. */
const exact = 'kit/v*.*.*';

/** What the tests hold the built site to. */
export const budgets: readonly Budget[] = [
  {
    name: 'the first step of the birth form usable (script and procedure)',
    scripts: ['kit/v1/dvc.js', `${exact}/chunks/kit.js`],
    files: [`${exact}/procedures/1.001193.vi.json`],
    limit: 30 * kilobyte,
  },
  {
    // The elements in one file, and the hashes of what the first step asks for: some 90 bytes for each procedure.
    name: 'the same on a page that keeps to one version, with the table of hashes',
    files: ['dvc.js', 'files.json', 'procedures/1.001193.vi.json'].map((file) => `${exact}/${file}`),
    limit: 36 * kilobyte,
  },
  {
    // Also what comes unasked after the first step: it reads what is typed, keeps it, brings it back by undo, follows the page around, and leads to
    // saving it as a file; 0.45 KB note which draft on this device it goes on in, and take out what is past its time, and 0.25 KB outlive a database of the
    // browser that never answers; 0.1 KB read "1,5 triệu" and "200k"; 0.1 KB asks whether the
    // commune lets people sign in; 0.1 KB group long numbers; 0.35 KB fill the sections below the window once there is time; 0.1 KB tell
    // which answers a section hangs on.
    name: 'the whole birth declaration',
    scripts: [
      'kit/v1/dvc.js',
      ...['kit', 'more', 'understand', 'kept'].map((chunk) => `${exact}/chunks/${chunk}.js`),
    ],
    files: [`${exact}/procedures/1.001193.vi.json`, `${exact}/procedures/1.001193.vi.rest.json`],
    limit: 75.2 * kilobyte,
  },
  {
    name: 'what reads what is typed and fills in what need not be, lazily',
    files: [`${exact}/chunks/understand.js`],
    // With dates in words, 0.35 KB that the first step does without; 0.05 KB judge no date that is half written.
    limit: 11.05 * kilobyte,
  },
  {
    // With the paper beside the form, 2 KB, which nobody waits for, what a page answers that takes the dossier itself, 0.5 KB that lead
    // answers of an older declaration to the new names of its fields, 5 KB for the pages of papers: seen, turned, put in order,
    // 1.2 KB for what holds on this day and in this place, with its document, 0.7 KB that offer the dossier as one file and gather what
    // goes into it, 0.35 KB that offer the declaration as a code and say who can read it, and 1.45 KB that offer to send it, say how it goes, and
    // give the receipt; 0.3 KB lead to the papers that are missing, and say once what may be chosen for all of them.
    name: 'the steps after the declaration, lazily',
    files: [`${exact}/chunks/later-steps.js`],
    limit: 28.8 * kilobyte,
  },
  {
    // Fetched when she chooses to send: how she is reached, challenge, files in pieces, dossier; 0.4 KB say in English what a receiver objects
    // to, 1.3 KB have her keep the receipt: copied, as a link, as a code, as a PDF; 0.4 KB add to a dossier.
    name: 'what sends a dossier to a receiver, lazily',
    files: [`${exact}/chunks/online.js`],
    limit: 6.8 * kilobyte,
  },
  {
    // Fetched where the tag is on the page, and by no form. 2 KB are looks that forms get with what comes after their first page, 2.1 KB
    // tell what is to be paid, by which transfer or page, and hand out slips, 0.7 KB take files by the papers that they are for, say by when, and have the
    // whole dossier corrected.
    name: 'what looks up a dossier, lazily',
    files: [`${exact}/chunks/status.js`],
    limit: 12.8 * kilobyte,
  },
  {
    // Fetched when a file to be carried is made or opened: ZIP of our own, SHA-256 of @noble/hashes, the schemas of both formats, the dialog.
    name: 'what makes and opens one file of a form or dossier, lazily',
    files: [`${exact}/chunks/carrying.js`],
    limit: 10.85 * kilobyte,
  },
  {
    // Fetched with the dialog that saves and opens, and where a tab goes on with a draft on this device.
    name: 'what keeps drafts on this device, lazily',
    files: [`${exact}/chunks/on-device.js`],
    limit: 8.5 * kilobyte,
  },
  {
    // Fetched when somebody chooses the first file: what a file is, PDFs without a library, and small pictures of photos; 0.35 KB make them small in
    // their decoder, 0.3 KB start the worker, 0.2 KB fetch what opens HEIC.
    name: 'what takes files, lazily',
    files: [`${exact}/chunks/taking.js`],
    limit: 10.4 * kilobyte,
  },
  {
    // The same once more, for pages that come from the same server as the kit.
    name: 'the worker that takes files, lazily',
    files: [`${exact}/taking-worker.js`],
    limit: 10.1 * kilobyte,
  },
  {
    // libheif as it is published, 0.5 MB of WebAssembly. Fetched only when a HEIC photo is chosen that the browser does not open.
    name: 'what opens HEIC photos, lazily',
    files: [`${exact}/heic-reader.js`, `${exact}/libheif.js`, `${exact}/libheif.wasm`],
    limit: 504 * kilobyte,
  },
  {
    // The plain decoder alone, which needs no WebAssembly: it comes in idle time, so that a card is read without a network.
    name: 'what reads the code on an identity card, lazily',
    files: [`${exact}/chunks/id-card-reader.js`],
    limit: 20.2 * kilobyte,
  },
  {
    // ZXing reads what is small, dark or blurred. Fetched only when the plain decoder saw nothing, where the page lets it run.
    name: 'what reads codes that are hard to read, lazily',
    files: [`${exact}/code-reader.js`, `${exact}/zxing-reader.wasm`],
    limit: 425 * kilobyte,
  },
  {
    // Only where a commune lets people sign in.
    name: 'what lets people sign in, lazily',
    files: [`${exact}/chunks/signed-in.js`],
    limit: 4 * kilobyte,
  },
  {
    // Fetched only when somebody wishes the code: what writes it, and what it is written with, of every procedure: 0.6 KB each.
    name: 'what writes the declaration as a code to scan, lazily',
    files: [`${exact}/scan-code.js`, `${exact}/code-dictionaries.json`],
    limit: 32 * kilobyte,
  },
  { name: 'provinces and communes, lazily', files: [`${exact}/units.js`], limit: 20 * kilobyte },
  { name: 'units before 1/7/2025, lazily', files: [`${exact}/former-units.js`], limit: 66 * kilobyte },
  {
    name: 'the PDF engine, its fonts and the largest paper, lazily',
    files: [
      `${exact}/paper.js`,
      `${exact}/pdf.js`,
      `${exact}/fonts/*.ttf`,
      `${exact}/papers/lien-thong-khai-sinh.json`,
    ],
    limit: 320 * kilobyte,
  },
  { name: 'what writes DOCX, lazily', files: [`${exact}/docx.js`], limit: 80 * kilobyte },
  {
    name: 'the catalogue page of the birth registration, all resources',
    page: 'thu-tuc/dang-ky-khai-sinh/index.html',
    limit: 60 * kilobyte,
  },
];
