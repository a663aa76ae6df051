/** Scripts of the kit that others ask for by name while a form is filled in, and the file below `src/` that each begins in. */
export const askedScripts = {
  'linked-styles': 'old-browsers/linked-styles.ts',
  'own-request': 'fetching/own-request.ts',
  units: 'places/units.ts',
  'former-units': 'places/former-units.ts',
  paper: 'papers/paper.ts',
  pdf: 'papers/pdf.ts',
  docx: 'papers/docx.ts',
  'code-reader': 'pictures/code-reader.ts',
  'heic-reader': 'pictures/heic-reader.ts',
  'scan-code': 'papers/scan-code.ts',
  'taking-worker': 'pictures/taking-worker.ts',
} as const;
