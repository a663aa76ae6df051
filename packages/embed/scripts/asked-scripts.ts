/** Scripts of the kit that others ask for by name while a form is filled in, as `src/` calls them. */
export const askedScripts = [
  'linked-styles',
  'own-request',
  'units',
  'former-units',
  'paper',
  'pdf',
  'docx',
  'code-reader',
  'heic-reader',
  'scan-code',
  'taking-worker',
] as const;
