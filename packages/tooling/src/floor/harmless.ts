/** What is found by its name and does no harm in the oldest browsers, with the reason why. */
export interface Harmless {
  readonly names: readonly string[];
  /** The only files, below `site/dist`, that they may stand in. */
  readonly files: RegExp;
  readonly reason: string;
}

export const harmless: readonly Harmless[] = [
  {
    names: [
      'when',
      'bytes',
      'estimate',
      'address',
      'keyboard',
      'blocking',
      'HTMLLinkElement.blocking',
      'take',
      'Iterator.take',
      'contacts',
      'Navigator.contacts',
    ],
    // The page that reads codes is made of the same parts.
    files: /^kit\/|^_astro\/desk\./,
    reason: 'A property of ours that is only called like it.',
  },
  {
    names: ['toArray', 'command', 'alpha', 'getName', 'colorSpace', 'permissions', 'wordSpacing', 'role'],
    files: /pdf\.js$/,
    reason: 'A property of the PDF library that is only called like it.',
  },
  {
    names: ['side', 'SVGTextPathElement.side'],
    files: /(pdf|docx)\.js$/,
    reason: 'How large the code on a sheet is: a property of ours that is only called like it.',
  },
  {
    names: ['orientation'],
    files: /(pdf|docx)\.js$/,
    reason: 'Of a picture or a sheet of paper, not of the screen.',
  },
  {
    names: ['resize', 'ArrayBuffer.resize', 'featurePolicy', 'Document.featurePolicy'],
    files: /id-card-reader\.js$|^_astro\/desk\./,
    reason:
      'A function of the QR library that is only called like it; and what is asked for before it is used.',
  },
  {
    names: ['print', 'Window.print', 'dispose', 'Symbol.dispose'],
    files: /code-reader\.js$/,
    reason:
      'An option of the WebAssembly loader that is only called like it; and what is asked for before it is used.',
  },
  {
    names: ['ImageDecoder', 'OffscreenCanvas', 'convertToBlob'],
    files: /taking(-worker)?\.js$/,
    reason: 'Asked for before it is used; without it pictures are made small on the way to the canvas.',
  },
  {
    names: ['OffscreenCanvas', 'transferToImageBitmap', 'imageSmoothingQuality'],
    files: /heic-reader\.js$/,
    reason:
      'Asked for before it is used; without it no worker is started. Or a wish, which Firefox does not know.',
  },
  {
    names: ['alpha', 'handle', 'print'],
    files: /libheif\.js$/,
    reason: 'A property of the library that is only called like it.',
  },
  {
    names: ['capture'],
    files: /^kit\/v[^/]+\/(chunks\/|dvc\.js)/,
    reason: 'An option of event listeners, which Lit reads; undefined is no.',
  },
  {
    names: ['captureStackTrace', 'Error.captureStackTrace', 'toHex', 'Uint8Array.fromHex'],
    files: /(pdf|docx|taking|taking-worker|carrying)\.js$|^_astro\/desk\./,
    reason: 'Libraries ask whether it is there before they use it.',
  },
  {
    names: ['hasOwn', 'Object.hasOwn'],
    files: /^_astro\//,
    reason: 'The page that reads codes brings it along for its libraries. In the kit it is replaced.',
  },
  {
    names: ['toBase64', 'Uint8Array.toBase64'],
    files: /^_astro\/|scan-code\.js$/,
    reason:
      'The QR library asks whether it is there, and has its own way for one kind of picture that nobody makes.',
  },
  {
    names: [
      'connection',
      'requestIdleCallback',
      'adoptedStyleSheets',
      'replaceSync',
      'locks',
      'canShare',
      'share',
    ],
    files: /^kit\//,
    reason: 'Asked for before it is used.',
  },
  {
    names: ['lookbehind'],
    files: /docx\.js$/,
    reason: 'Built only when a template is patched, which the kit never does.',
  },
  {
    names: ['print'],
    files: /^_astro\//,
    reason: 'The views in apps have none; nothing happens there.',
  },
  {
    names: [
      'accent-color',
      'align-self: start',
      'color-scheme',
      'color-scheme: dark',
      'color-scheme: light',
      'color-scheme: only',
      'cursor',
      'cursor: pointer',
      'font-family: ui-monospace',
      'rotate',
      'text-size-adjust',
      'text-wrap',
      'text-wrap: balance',
      'text-wrap: wrap',
      'translate',
      'width: fit-content',
      '::-webkit-search-cancel-button',
      '::file-selector-button',
    ],
    files: /./,
    reason: 'Without it things look a little plainer.',
  },
  {
    names: ['@media (forced-colors)', 'forced-color-adjust', 'forced-color-adjust: none'],
    files: /./,
    reason: 'Only where the reader has asked for high contrast.',
  },
  {
    names: ['@page', 'size', 'break-after: avoid', ':has'],
    files: /(^_astro\/.*\.css|paper\.(js|css))$/,
    reason: 'For pages printed from the browser; the form that is handed in is a PDF.',
  },
  {
    names: ['::details-content', 'content-visibility', 'content-visibility: visible'],
    files: /^_astro\/.*\.css$/,
    reason: 'Unfolds for printing without the script that otherwise does.',
  },
  {
    names: ['@media (scripting)'],
    files: /^_astro\/.*\.css$/,
    reason: 'Keeps room for the form; without it the page moves when the form comes.',
  },
  {
    names: ['@container', 'container-type', 'container-type: inline-size'],
    files: /paper\.(js|css)$/,
    reason: 'The preview then has narrow margins on a wide screen too.',
  },
];
