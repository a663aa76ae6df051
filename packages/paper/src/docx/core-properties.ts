import { escape as escapeXml } from 'html-escaper';

/** What a DOCX tells about itself. Nothing personal: the metadata travel further than the paper. */
export interface DocxDescription {
  readonly title: string;
  readonly subject: string;
  /** `YYYY-MM-DD`. The same form gives the same bytes on any day. */
  readonly asOf: string;
}

/** The part of the file with title, language and dates. The library would write the time of day into it. */
export function coreProperties({ title, subject, asOf }: DocxDescription): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>`,
    '<dc:creator>DVC Kit</dc:creator><dc:language>vi-VN</dc:language>',
    `<cp:lastModifiedBy>DVC Kit</cp:lastModifiedBy>${date('created')}${date('modified')}`,
    '</cp:coreProperties>',
  ].join('');
}
