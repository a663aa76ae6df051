/** What is found by its name and does no harm in the oldest browsers, with the reason why. */
export interface Harmless {
  /** Without the interface: `share` of `Navigator.share`. */
  readonly names: readonly string[];
  /** The only files, below `site/dist`, that they may stand in. */
  readonly files: RegExp;
  readonly reason: string;
}

export const harmless: readonly Harmless[] = [
  {
    names: ['when', 'bytes', 'estimate', 'address', 'keyboard', 'blocking', 'take', 'contacts', 'fileName'],
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
    names: ['orientation'],
    files: /(pdf|docx)\.js$/,
    reason: 'Of a picture or a sheet of paper, not of the screen.',
  },
  {
    names: ['resize', 'featurePolicy'],
    files: /id-card-reader\.js$|^_astro\/desk\./,
    reason:
      'A function of the QR library that is only called like it; and what is asked for before it is used.',
  },
  {
    names: ['print', 'dispose'],
    files: /code-reader\.js$/,
    reason:
      'An option of the WebAssembly loader that is only called like it; and what is asked for before it is used.',
  },
  {
    names: ['ImageDecoder', 'OffscreenCanvas'],
    files: /taking(-worker)?\.js$/,
    reason: 'Asked for before it is used; without it pictures are made small on the way to the canvas.',
  },
  {
    names: ['OffscreenCanvas', 'imageSmoothingQuality'],
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
    names: ['captureStackTrace', 'toHex', 'fromHex'],
    files: /(pdf|docx|taking|taking-worker|carrying)\.js$|^_astro\/desk\./,
    reason: 'Libraries ask whether it is there before they use it.',
  },
  {
    names: ['hasOwn'],
    files: /^_astro\//,
    reason: 'The page that reads codes brings it along for its libraries. In the kit it is replaced.',
  },
  {
    names: ['toBase64'],
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
    names: ['break-after: avoid'],
    files: /^kit\/v[^/]+\/(form\.css|chunks\/later-steps\.js)$/,
    reason: 'A heading of a form that is printed from the browser may stand alone at the end of a sheet.',
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
  {
    names: [
      'autocapitalize=',
      'enterkeyhint=',
      'inputmode=',
      'playsinline=',
      'translate=',
      'capture=',
      'loading=',
    ],
    files: /\.(html|js)$/,
    reason: 'A hint: without it the keyboard, the camera or the translation of a page is the usual one.',
  },
  {
    names: ['<dialog>'],
    files: /^kit\//,
    reason: 'Opened and closed by showDialog and what asks for `close`, which know that Firefox had none.',
  },
  {
    names: ['new CSSStyleSheet'],
    files: /^kit\//,
    reason: 'Made where sheets can be adopted; linked-styles.js does it elsewhere.',
  },
  {
    names: ['Worker({ type })'],
    files: /heic-reader\.js$/,
    reason: 'Where it does not start, the photo is opened without it.',
  },
  {
    names: ['focus({ preventScroll })', 'beforeunload'],
    files: /^kit\//,
    reason: 'There the page moves to what has the focus, and leaving it asks no question.',
  },
  {
    names: ['import.meta.resolve'],
    files: /^_astro\/preload-helper\./,
    reason: 'Asked for before it is used.',
  },
  {
    names: [
      'contain: style',
      'content-visibility',
      'content-visibility: auto',
      'content-visibility: visible',
      'contain-intrinsic-height',
    ],
    files: /^kit\//,
    reason: 'Only what is laid out when; without it everything is at once.',
  },
];
