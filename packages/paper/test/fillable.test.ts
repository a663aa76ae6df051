import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AnnotationFlags,
  PDFCheckBox,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  PDFTextField,
} from '@cantoo/pdf-lib';
import { create } from 'fontkit';
import { printFillable } from '../src/fillable/print-fillable.ts';
import { readPdf, textOf } from './pdf-tools.ts';
import { fontBytes, samplePaper, sampleProcedure, sampleUnits } from './sample.ts';

const declaration = sampleProcedure().declaration!;
const { bytes } = await printFillable(samplePaper, declaration, sampleUnits, fontBytes);

/** The form with this typed into every text field and every box ticked, as a viewer saves it. */
async function filledIn(typed: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.registerFontkit({ create } as unknown as Parameters<PDFDocument['registerFontkit']>[0]);
  const font = await document.embedFont(fontBytes.regular, { subset: false });
  for (const field of document.getForm().getFields()) {
    if (field instanceof PDFCheckBox) field.check();
    if (!(field instanceof PDFTextField)) continue;
    field.setText(typed.slice(0, field.getMaxLength()));
    field.updateAppearances(font);
  }
  return document.save({ updateFieldAppearances: false });
}

function tooltipOf(place: PDFDict): string {
  const text = place.lookup(PDFName.of('TU'));
  return text instanceof PDFHexString || text instanceof PDFString ? text.decodeText() : '';
}

describe('the fillable form', () => {
  it('has a field for every place of an answer, named by its path', async () => {
    const form = (await PDFDocument.load(bytes)).getForm();
    const names = form.getFields().map((field) => field.getName());
    for (const name of [
      'requester.fullName',
      'requester.residence',
      'requester.personalId',
      'children.0.fullName',
      'children.1.remark',
      'marriage.status:words',
      'marriage.status:words2',
      'pledge.date:day',
      'pledge.date:year',
      'wantsCopies',
    ])
      assert.ok(names.includes(name), `${name} is not among ${names.join(', ')}`);
    assert.equal(new Set(names).size, names.length);
  });

  it('leaves free what is for the pen of the authority', async () => {
    const fields = (await PDFDocument.load(bytes)).getForm().getFields();
    assert.equal(fields.filter((field) => field instanceof PDFCheckBox).length, 1);
    assert.equal(fields.filter((field) => field instanceof PDFTextField && field.isCombed()).length, 1);
  });

  it('tells of each field and each of its places what is asked there, in the words of the form', async () => {
    const form = (await PDFDocument.load(bytes)).getForm();
    const labels = new Map(
      form
        .getFields()
        .map((field) => [field.getName(), field.acroField.getWidgets().map(({ dict }) => tooltipOf(dict))]),
    );
    assert.deepEqual(labels.get('wantsCopies'), ['Đề nghị cấp bản sao: Có', 'Đề nghị cấp bản sao: Không']);
    assert.deepEqual(labels.get('copies'), ['số lượng']);
    assert.deepEqual(labels.get('requester.residence'), ['Nơi cư trú']);
    assert.deepEqual(labels.get('pledge.date:day'), ['Làm tại, ngày']);
    assert.deepEqual(labels.get('children.1.dateOfBirth'), ['Ngày sinh (hàng 2)']);
    // The requester and the witness both have their names asked.
    assert.deepEqual(labels.get('requester.fullName'), ['Họ, chữ đệm, tên']);
  });

  it('clears one of two boxes when the other is ticked, and both when it is clicked again', async () => {
    const document = await PDFDocument.load(bytes);
    const field = document.getForm().getField('wantsCopies');
    assert.ok(field instanceof PDFCheckBox);
    const states = field.acroField.getWidgets().map((widget) => String(widget.getOnValue()));
    assert.equal(new Set(states).size, 2);
  });

  it('can be cleared by a button that is seen and not printed', async () => {
    const button = (await PDFDocument.load(bytes)).getForm().getButton('reset');
    const [widget] = button.acroField.getWidgets();
    assert.match(String(widget!.dict.lookup(PDFName.of('A'))), /ResetForm/);
    assert.equal(widget!.hasFlag(AnnotationFlags.Print), false);
  });

  it('marks what everybody has to fill in', async () => {
    const required = { ...declaration, required: ['wantsCopies'] };
    const printed = await printFillable(samplePaper, required, sampleUnits, fontBytes);
    const form = (await PDFDocument.load(printed.bytes)).getForm();
    const marked = form.getFields().filter((field) => field.isRequired());
    assert.deepEqual(
      marked.map((field) => field.getName()),
      ['wantsCopies'],
    );
  });

  it('shows Vietnamese that is typed into it, with the letters of ethnic languages', async () => {
    const typed = 'Đặng Quỳnh Ẵm Ợt Ữ Ỵ, Y Mơ̆ng Ƀlŏ Niê';
    const filled = await filledIn(typed);
    const shown = textOf(filled);
    assert.ok(shown.split(typed).length > 5, shown);
    assert.match(readPdf(filled, 'qpdf', '--check', '{pdf}'), /No syntax or stream encoding errors/);
  });

  it('has the whole font for viewers to draw with, and asks none to take another', async () => {
    const document = await PDFDocument.load(bytes);
    const { dict } = document.getForm().acroForm;
    const fonts = dict.lookup(PDFName.of('DR'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
    assert.equal(fonts.keys().length, 1);
    // The one name by which Chrome's viewer draws with this font whatever the letter.
    assert.equal(String(fonts.keys()[0]), '/Wingdings');
    for (const field of document.getForm().getFields())
      assert.match(String(field.acroField.getDefaultAppearance()), /^\/Wingdings (0|12) Tf/);
    assert.equal(dict.has(PDFName.of('NeedAppearances')), false);
    assert.match(readPdf(bytes, 'pdffonts', '{pdf}'), /Tinos-\d+ +CID TrueType +Identity-H +yes no +yes/);
  });

  it('is tagged, with every field where it stands in the text', () => {
    const tree = readPdf(bytes, 'pdfinfo', '-struct-text', '{pdf}');
    assert.match(tree, /"Họ, chữ đệm, tên: "\n +Form "requester.fullName"\n +Object/);
    const widgets = readPdf(bytes, 'qpdf', '--json', '{pdf}').match(/"\/Subtype": "\/Widget"/g)?.length;
    assert.equal(tree.match(/Form "/g)?.length, widgets);
    assert.equal(tree.match(/Object \d+/g)?.length, widgets);
  });

  it('is sound, titled, and the same byte for byte each time', async () => {
    assert.match(readPdf(bytes, 'qpdf', '--check', '{pdf}'), /No syntax or stream encoding errors/);
    const info = readPdf(bytes, 'pdfinfo', '{pdf}');
    assert.match(info, /^Title: +TỜ KHAI THỬ$/m);
    assert.match(info, /^Tagged: +yes$/m);
    assert.match(info, /^Form: +AcroForm$/m);
    assert.match(info, /^JavaScript: +no$/m);
    assert.match(info, /2026/);
    const again = await printFillable(samplePaper, declaration, sampleUnits, fontBytes);
    assert.deepEqual(again.bytes, bytes);
  });
});
