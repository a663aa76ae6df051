import {
  AcroButtonFlags,
  AnnotationFlags,
  PDFArray,
  type PDFButton,
  type PDFCheckBox,
  PDFDict,
  PDFDocument,
  type PDFFont,
  type PDFForm,
  PDFHexString,
  PDFName,
  type PDFPage,
  type PDFRadioGroup,
  PDFRef,
  PDFString,
  type PDFTextField,
} from '@cantoo/pdf-lib';
import { create } from 'fontkit';
import type { Layout, RoomItem } from '../layout/layout.ts';
import { crossAppearance } from './cross-appearance.ts';
import { parseFieldName } from './field-name.ts';
import { FormStructure } from './form-structure.ts';
import { inReadingOrder } from './reading-order.ts';

/**
 * What the fields call their font. Chrome draws a letter outside of Latin-1 with a font of the machine, or not at all,
 * unless the font of the field is known for signs of its own, which it tells by this very name: then it looks into the
 * font itself (PDFium, `CPDF_BAFontMap`). Other viewers go by the font that stands behind the name.
 */
const FONT_NAME = 'Wingdings';
/** At size 0 viewers take letters as large as the field allows, and smaller ones for a longer text. */
const style = (size: number) => `/${FONT_NAME} ${size} Tf 0 g`;

/** What is asked of a field beside its place. */
export interface FieldWords {
  /** In the words of the form. */
  label(field: string): string;
  /** Of what is typed, in points; 0 for as large as fits. */
  sizeOf(room: RoomItem): number;
  isRequired(path: string): boolean;
  /** Whether the boxes of this answer exclude each other. */
  isOneOfSeveral(path: string): boolean;
}

type Field = PDFTextField | PDFCheckBox | PDFRadioGroup | PDFButton;

/**
 * Puts a field into every room of the layout, named as the room. `pdf` is what `renderFillable` made of the same layout.
 *
 * The whole font goes in, not the letters that the form happens to use: viewers draw with it what is typed. They are
 * not asked to draw the fields anew (`NeedAppearances`), for some would take a font without Vietnamese letters.
 */
export async function addFields(
  pdf: Uint8Array,
  layout: Layout,
  fontBytes: Uint8Array,
  words: FieldWords,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  // Our types of fontkit name only what we use of it; this is the very library that it expects.
  document.registerFontkit({ create } as unknown as Parameters<PDFDocument['registerFontkit']>[0]);
  const font = await document.embedFont(fontBytes, { subset: false });
  const form = document.getForm();
  shareFont(form, font);
  const structure = new FormStructure(document);
  const rooms = inReadingOrder(layout);
  const builder = new FieldBuilder(form, font, words, rooms.flat());
  for (const [index, page] of document.getPages().entries()) {
    // In the order of the tags, and for viewers that do not know it in that in which the fields are added.
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    for (const room of rooms[index] ?? []) {
      const { field, widget } = builder.add(room, page);
      structure.tag(room.field, widget, page);
      field.acroField.setDefaultAppearance(style(words.sizeOf(room)));
    }
  }
  builder.finish();
  return document.save({ updateFieldAppearances: false, addDefaultPage: false });
}

class FieldBuilder {
  readonly #form: PDFForm;
  readonly #font: PDFFont;
  readonly #words: FieldWords;
  /** Of the answers and the boxes: what others go on from cannot itself be a field. */
  readonly #paths: readonly string[];
  readonly #groups = new Set<PDFRadioGroup>();

  constructor(form: PDFForm, font: PDFFont, words: FieldWords, rooms: readonly RoomItem[]) {
    this.#form = form;
    this.#font = font;
    this.#words = words;
    this.#paths = rooms.map(({ field }) => field);
  }

  /** A field, or one more place of it, and the place itself. */
  add(room: RoomItem, page: PDFPage): { readonly field: Field; readonly widget: PDFRef } {
    const { path } = parseFieldName(room.field);
    const field = this.#fieldOf(room, path, page);
    const kids = field.acroField.dict.lookup(PDFName.of('Kids'), PDFArray);
    const widget = kids.get(kids.size() - 1);
    if (!(widget instanceof PDFRef)) throw new Error(`paper: the field ${room.field} has no place`);
    const label = PDFHexString.fromText(this.#words.label(room.field));
    field.acroField.dict.set(PDFName.of('TU'), label);
    // Readers that look at the place alone, as Firefox does, would hear no name.
    field.acroField.dict.context.lookup(widget, PDFDict).set(PDFName.of('TU'), label);
    if (room.kind !== 'reset' && this.#words.isRequired(path)) field.enableRequired();
    return { field, widget };
  }

  #fieldOf(room: RoomItem, path: string, page: PDFPage): Field {
    switch (room.kind) {
      case 'reset':
        return this.#reset(room, page);
      case 'tick':
        return this.#words.isOneOfSeveral(path) ? this.#oneOf(room, path, page) : this.#box(room, page);
      case 'text':
      case 'boxes':
        return this.#text(room, page);
    }
  }

  /** Groups become boxes: a group of radio buttons cannot be cleared again. */
  finish(): void {
    for (const group of this.#groups) group.acroField.setFlagTo(AcroButtonFlags.Radio, false);
  }

  #text(room: RoomItem, page: PDFPage): PDFTextField {
    // A number in boxes and the same number on a line are drawn each in its own way.
    const kind = room.kind === 'boxes' && this.#isOnLine(room.field) ? ':boxes' : '';
    const name = this.#nameOf(room.field) + kind;
    const known = this.#form.getFieldMaybe(name);
    const field = known ? this.#form.getTextField(name) : this.#form.createTextField(name);
    if (!known) {
      field.acroField.setDefaultAppearance(`/${this.#font.name} 12 Tf 0 g`);
      field.disableSpellChecking();
      if (room.count !== undefined) {
        field.setMaxLength(room.count);
        field.enableCombing();
      } else if (room.lines > 1) field.enableMultiline();
    }
    field.addToPage(page, this.#place(room, page));
    return field;
  }

  #box(room: RoomItem, page: PDFPage): PDFCheckBox {
    const name = this.#nameOf(room.field);
    // The form may ask the same in two places.
    const known = this.#form.getFieldMaybe(name);
    const box = known ? this.#form.getCheckBox(name) : this.#form.createCheckBox(name);
    box.addToPage(page, this.#place(room, page));
    box.updateAppearances(crossAppearance);
    return box;
  }

  /** Boxes of one field, of which ticking one clears the others; a second click clears it again. */
  #oneOf(room: RoomItem, path: string, page: PDFPage): PDFRadioGroup {
    const name = this.#nameOf(path);
    const known = this.#form.getFieldMaybe(name);
    const group: PDFRadioGroup = known ? this.#form.getRadioGroup(name) : this.#form.createRadioGroup(name);
    group.addOptionToPage(parseFieldName(room.field).value ?? '', page, this.#place(room, page));
    group.updateAppearances(crossAppearance);
    this.#groups.add(group);
    return group;
  }

  /** Seen on the screen and not printed. */
  #reset(room: RoomItem, page: PDFPage): PDFButton {
    const button = this.#form.createButton(room.field);
    button.addToPage(this.#words.label(room.field), page, { ...this.#place(room, page), borderWidth: 0.5 });
    const [widget] = button.acroField.getWidgets();
    widget!.setFlagTo(AnnotationFlags.Print, false);
    const { context } = widget!.dict;
    widget!.dict.set(PDFName.of('A'), context.obj({ Type: 'Action', S: 'ResetForm' }));
    return button;
  }

  #place({ x, y, width, height }: RoomItem, page: PDFPage) {
    return {
      x,
      y: page.getHeight() - y - height,
      width,
      height,
      borderWidth: 0,
      backgroundColor: undefined,
      borderColor: undefined,
      font: this.#font,
    };
  }

  #isOnLine(field: string): boolean {
    return this.#paths.filter((one) => one === field).length > 1;
  }

  /** A name that others go on from, `child` beside `child.name`, cannot itself be that of a field: it becomes `child:1`. */
  #nameOf(field: string): string {
    return this.#paths.some((other) => other.startsWith(`${field}.`)) ? `${field}:1` : field;
  }
}

/** Makes the font known to the whole form, where viewers look for it by name. */
function shareFont(form: PDFForm, font: PDFFont): void {
  const { dict } = form.acroForm;
  const fonts = PDFDict.withContext(dict.context);
  fonts.set(PDFName.of(FONT_NAME), font.ref);
  const resources = PDFDict.withContext(dict.context);
  resources.set(PDFName.of('Font'), fonts);
  dict.set(PDFName.of('DR'), resources);
  dict.set(PDFName.of('DA'), PDFString.of(style(0)));
}
