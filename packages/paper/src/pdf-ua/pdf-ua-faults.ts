import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { drawnContent } from './drawn-content.ts';
import { nameIn, type Tag, tagTree, textIn } from './tag-tree.ts';

/**
 * Where a PDF of ours breaks a condition of PDF/UA-1 that a machine can judge, by its number in the Matterhorn Protocol 1.1;
 * empty for one that may claim it. Conditions for what our engines never write (actions of scripts, media, layers,
 * encryption, fonts of Type 1 and 3) are held by refusing it. Whether a heading says what follows is for a human to judge.
 */
export async function pdfUaFaults(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const tags = tagTree(document);
  if (!tags) return ['01-006 the document has no tags'];
  return [
    ...documentFaults(document),
    ...contentFaults(document, tags),
    ...structureFaults(tags),
    ...noteFaults(tags),
    ...fieldFaults(document, tags),
    ...fontFaults(document),
  ];
}

const key = (name: string) => PDFName.of(name);

function documentFaults({ catalog, context }: PDFDocument): string[] {
  const faults: string[] = [];
  const marks = catalog.lookup(key('MarkInfo'));
  if (!(marks instanceof PDFDict) || marks.lookup(key('Marked')) !== PDFBool.True)
    faults.push('01-005 not marked as tagged');
  if (marks instanceof PDFDict && marks.lookup(key('Suspects')) === PDFBool.True)
    faults.push('02-002 tags are marked as doubtful');
  if (textIn(catalog, 'Lang') === '') faults.push('11-006 no language');
  const viewer = catalog.lookup(key('ViewerPreferences'));
  if (!(viewer instanceof PDFDict) || viewer.lookup(key('DisplayDocTitle')) !== PDFBool.True)
    faults.push('07-001 the title is not shown');
  const metadata = catalog.lookup(key('Metadata'));
  const xmp =
    metadata instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(metadata).decode()) : '';
  if (!/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp))
    faults.push('05-001 no claim of PDF/UA-1 in the metadata');
  if (!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(xmp))
    faults.push('06-003 no title in the metadata');
  for (const foreign of ['OCProperties', 'OpenAction', 'AA'])
    if (catalog.has(key(foreign))) faults.push(`what no paper has: ${foreign}`);
  if (context.trailerInfo.Encrypt) faults.push('26-001 encrypted');
  return faults;
}

/** All that is drawn is either part of the tags, each part once, or set apart as decoration. */
function contentFaults(document: PDFDocument, tags: Tag): string[] {
  const faults: string[] = [];
  const owned = allTags(tags).flatMap(({ content }) => content.map(([page, id]) => `${page} ${id}`));
  if (new Set(owned).size !== owned.length) faults.push('01-002 content belongs to two tags');
  for (const [index, page] of document.getPages().entries()) {
    const { marked, unmarked, lacksLetter } = drawnContent(page);
    const at = `page ${index + 1}`;
    if (unmarked.length > 0) faults.push(`01-004 ${at}: drawn outside of the tags: ${unmarked.join(' ')}`);
    for (const id of marked)
      if (!owned.includes(`${page.ref} ${id}`)) faults.push(`01-003 ${at}: content ${id} is in no tag`);
    if (lacksLetter) faults.push(`31-030 ${at}: a letter is drawn that the font lacks`);
    // On a page of nothing but dots no content is tagged.
    if (marked.length > 0 && !(page.node.lookup(key('StructParents')) instanceof PDFNumber))
      faults.push(`01-003 ${at}: does not lead to its tags`);
  }
  return faults;
}

const roles = new Set(
  'Document H1 H2 P L LI Lbl LBody Table TR TH TD Note Reference Span Figure Form'.split(' '),
);

function structureFaults(tags: Tag): string[] {
  const faults: string[] = [];
  const all = allTags(tags).filter(({ role }) => role !== '');
  for (const { role } of all) if (!roles.has(role)) faults.push(`02-001 unknown tag ${role}`);
  const levels = all.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
  if (levels.length > 0 && levels[0] !== 1) faults.push('14-002 the first heading is not of the first level');
  for (const [index, level] of levels.entries())
    if (index > 0 && level > levels[index - 1]! + 1) faults.push('14-003 a level of headings is left out');
  for (const { role, alternative } of all)
    if (role === 'Figure' && alternative === '') faults.push('13-004 a figure without words');
  for (const tag of all) faults.push(...nestingFaults(tag));
  return faults;
}

/** What may stand in what (ISO 32000-1, 14.8.4.3). */
const children: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
};

function nestingFaults(tag: Tag): string[] {
  const allowed = children[tag.role];
  const faults = (allowed ? tag.children : [])
    .filter(({ role }) => !allowed!.includes(role))
    .map(({ role }) => `09-004 ${role} stands in ${tag.role}`);
  if (tag.role !== 'Table') return faults;
  const widths = new Set(tag.children.map((row) => row.children.length));
  if (widths.size > 1) faults.push('15-003 rows of a table have not the same number of cells');
  const heads = tag.children.flatMap((row) => row.children).filter(({ role }) => role === 'TH');
  if (heads.some(({ scope }) => scope === '')) faults.push('15-003 a head of a table does not tell of what');
  return faults;
}

function noteFaults(tags: Tag): string[] {
  const ids = allTags(tags).flatMap(({ role, id }) => (role === 'Note' ? [id] : []));
  return [
    ...(ids.includes('') ? ['19-003 a note without an ID'] : []),
    ...(new Set(ids).size !== ids.length ? ['19-004 two notes with one ID'] : []),
  ];
}

function fieldFaults(document: PDFDocument, tags: Tag): string[] {
  const faults: string[] = [];
  const inForms = allTags(tags).flatMap(({ role, objects }) => (role === 'Form' ? objects : []));
  for (const [index, page] of document.getPages().entries()) {
    const places = page.node.Annots()?.asArray() ?? [];
    if (places.length > 0 && nameIn(page.node, 'Tabs') !== 'S')
      faults.push(`28-009 page ${index + 1}: fields are not in the order of the tags`);
    for (const place of places) {
      const dict = document.context.lookup(place, PDFDict);
      if (nameIn(dict, 'Subtype') !== 'Widget') faults.push('28-006 an annotation that is no field');
      if (textIn(dict, 'TU') === '') faults.push('28-005 a field without a name');
      if (!(place instanceof PDFRef) || !inForms.includes(place.toString()))
        faults.push('28-010 a field outside of a form tag');
      if (!(dict.lookup(key('StructParent')) instanceof PDFNumber))
        faults.push('28-011 a field that does not lead to its tag');
    }
  }
  const form = document.catalog.lookup(key('AcroForm'));
  if (form instanceof PDFDict && form.has(key('XFA'))) faults.push('25-001 a form of XFA');
  return faults;
}

function fontFaults({ context }: PDFDocument): string[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || nameIn(object, 'Type') !== 'Font') return [];
    const font = nameIn(object, 'BaseFont');
    switch (nameIn(object, 'Subtype')) {
      case 'Type0':
        return [
          ...(nameIn(object, 'Encoding') === 'Identity-H' ? [] : [`31-006 ${font}: encoding`]),
          ...(object.has(key('ToUnicode')) ? [] : [`31-027 ${font}: cannot be read out`]),
          ...(object.lookup(key('DescendantFonts')) instanceof PDFArray ? [] : [`31-001 ${font}: empty`]),
        ];
      case 'CIDFontType2': {
        const descriptor = object.lookup(key('FontDescriptor'));
        const isEmbedded = descriptor instanceof PDFDict && descriptor.has(key('FontFile2'));
        return [
          ...(object.has(key('CIDToGIDMap')) ? [] : [`31-004 ${font}: no map to its glyphs`]),
          ...(isEmbedded ? [] : [`31-009 ${font}: not embedded`]),
        ];
      }
      default:
        return [`what no paper has: a font of ${nameIn(object, 'Subtype')}`];
    }
  });
}

function allTags(tag: Tag): Tag[] {
  return [tag, ...tag.children.flatMap(allTags)];
}
