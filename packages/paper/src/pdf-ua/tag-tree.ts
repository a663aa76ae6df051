import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
} from '@cantoo/pdf-lib';

/** An element of the tags of a PDF. */
export interface Tag {
  readonly role: string;
  readonly alternative: string;
  readonly id: string;
  readonly scope: string;
  /** Numbers of the content of a page that belongs to it, with the object number of that page. */
  readonly content: readonly (readonly [page: string, id: number])[];
  /** Object numbers of the places of fields that it holds. */
  readonly objects: readonly string[];
  readonly children: readonly Tag[];
}

const key = (name: string) => PDFName.of(name);

/** Text of a string, '' where there is none. */
export function textIn(dict: PDFDict, name: string): string {
  const value = dict.lookup(key(name));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}

/** A name without its slash, '' where there is none. */
export function nameIn(dict: PDFDict, name: string): string {
  const value = dict.lookup(key(name));
  return value instanceof PDFName ? value.decodeText() : '';
}

/** The tags of the document from the top; null where it has none. */
export function tagTree(document: PDFDocument): Tag | null {
  const root = document.catalog.lookup(key('StructTreeRoot'));
  return root instanceof PDFDict ? tagOf(root, '') : null;
}

function tagOf(dict: PDFDict, page: string): Tag {
  const own = dict.get(key('Pg'))?.toString() ?? page;
  const content: [string, number][] = [];
  const objects: string[] = [];
  const children: Tag[] = [];
  for (const kid of kidsOf(dict)) {
    if (kid instanceof PDFNumber) content.push([own, kid.asNumber()]);
    if (!(kid instanceof PDFDict)) continue;
    const type = nameIn(kid, 'Type');
    if (type === 'MCR')
      content.push([kid.get(key('Pg'))?.toString() ?? own, kid.lookup(key('MCID'), PDFNumber).asNumber()]);
    else if (type === 'OBJR') objects.push(kid.get(key('Obj'))?.toString() ?? '');
    else children.push(tagOf(kid, own));
  }
  const attributes = dict.lookup(key('A'));
  return {
    role: nameIn(dict, 'S'),
    alternative: textIn(dict, 'Alt') || textIn(dict, 'ActualText'),
    id: textIn(dict, 'ID'),
    scope: attributes instanceof PDFDict ? nameIn(attributes, 'Scope') : '',
    content,
    objects,
    children,
  };
}

function kidsOf(dict: PDFDict): unknown[] {
  const kids = dict.lookup(key('K'));
  if (kids instanceof PDFArray) return kids.asArray().map((kid) => dict.context.lookup(kid));
  return kids === undefined ? [] : [kids];
}
