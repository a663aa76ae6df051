import {
  type PDFCheckBox,
  PDFDict,
  PDFDocument,
  type PDFFont,
  type PDFForm,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFString,
  type PDFTextField,
} from '@cantoo/pdf-lib';
import { create } from 'fontkit';
import type { Layout, RoomItem } from '../layout/layout.ts';
import { crossAppearance } from './cross-appearance.ts';
import { FormStructure } from './form-structure.ts';

/** Of what is typed, in points. */
const TYPED = 12;
/**
 * What the fields call their font. Chrome draws a letter outside of Latin-1 with a font of the machine, or not at all,
 * unless the font of the field is known for signs of its own, which it tells by this very name: then it looks into the
 * font itself (PDFium, `CPDF_BAFontMap`). Other viewers go by the font that stands behind the name.
 */
const FONT_NAME = 'Wingdings';
const fieldStyle = `/${FONT_NAME} ${TYPED} Tf 0 g`;
/** A field as tall as this takes several lines. */
const SEVERAL_LINES = 36;

/**
 * Puts a field into every room of the layout, named as the room, with the label as its tooltip. `pdf` is what
 * `renderFillable` made of the same layout.
 *
 * The whole font goes in, not the letters that the form happens to use: viewers draw with it what is typed. They are
 * not asked to draw the fields anew (`NeedAppearances`), for some would take a font without Vietnamese letters.
 */
export async function addFields(
  pdf: Uint8Array,
  layout: Layout,
  fontBytes: Uint8Array,
  labelOf: (field: string) => string,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  // Our types of fontkit name only what we use of it; this is the very library that it expects.
  document.registerFontkit({ create } as unknown as Parameters<PDFDocument['registerFontkit']>[0]);
  const font = await document.embedFont(fontBytes, { subset: false });
  const form = document.getForm();
  shareFont(form, font);
  const structure = new FormStructure(document);
  const rooms = layout.pages.map(({ items }) => items.filter((item) => item.item === 'room'));
  const nameOf = fieldNames(rooms.flat().map(({ field }) => field));
  for (const [index, page] of document.getPages().entries()) {
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    for (const room of rooms[index] ?? []) {
      const field = addField(form, page, room, nameOf(room.field), font);
      field.acroField.setDefaultAppearance(fieldStyle);
      field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(labelOf(room.field)));
      structure.tag(room.field, field, page);
    }
  }
  return document.save({ updateFieldAppearances: false, addDefaultPage: false });
}

/** A name that others go on from, `child` beside `child.name`, cannot itself be that of a field: it becomes `child:1`. */
function fieldNames(fields: readonly string[]): (field: string) => string {
  return (field) => (fields.some((other) => other.startsWith(`${field}.`)) ? `${field}:1` : field);
}

function addField(
  form: PDFForm,
  page: PDFPage,
  room: RoomItem,
  name: string,
  font: PDFFont,
): PDFTextField | PDFCheckBox {
  const { x, y, width, height } = room;
  const known = form.getFieldMaybe(name);
  const place = {
    x,
    y: page.getHeight() - y - height,
    width,
    height,
    borderWidth: 0,
    backgroundColor: undefined,
    borderColor: undefined,
    font,
  };
  if (room.kind === 'tick') {
    const box = known ? form.getCheckBox(name) : form.createCheckBox(name);
    box.addToPage(page, place);
    box.updateAppearances(crossAppearance);
    return box;
  }
  const field = known ? form.getTextField(name) : form.createTextField(name);
  if (!known) prepare(field, room, font);
  field.addToPage(page, place);
  return field;
}

function prepare(field: PDFTextField, { kind, count, height }: RoomItem, font: PDFFont): void {
  field.acroField.setDefaultAppearance(`/${font.name} ${TYPED} Tf 0 g`);
  field.disableScrolling();
  field.disableSpellChecking();
  if (kind === 'boxes' && count !== undefined) {
    field.setMaxLength(count);
    field.enableCombing();
  } else if (height >= SEVERAL_LINES) field.enableMultiline();
}

/** Makes the font known to the whole form, where viewers look for it by name. */
function shareFont(form: PDFForm, font: PDFFont): void {
  const { dict } = form.acroForm;
  const fonts = PDFDict.withContext(dict.context);
  fonts.set(PDFName.of(FONT_NAME), font.ref);
  const resources = PDFDict.withContext(dict.context);
  resources.set(PDFName.of('Font'), fonts);
  dict.set(PDFName.of('DR'), resources);
  dict.set(PDFName.of('DA'), PDFString.of(fieldStyle));
}
