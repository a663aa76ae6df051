import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  PDFCheckBox,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  PDFTextField,
} from '@cantoo/pdf-lib';
import { create } from 'fontkit';
import { fieldLabel } from '../src/fillable/field-label.ts';
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

function tooltipOf(field: PDFTextField | PDFCheckBox): string {
  const text = field.acroField.dict.lookup(PDFName.of('TU'));
  return text instanceof PDFHexString || text instanceof PDFString ? text.decodeText() : '';
}

describe('the fillable form', () => {
  it('has a field for every place of an answer, named by its path', async () => {
    const form = (await PDFDocument.load(bytes)).getForm();
    const names = form.getFields().map((field) => field.getName());
    for (const name of [
      'requester.fullName',
      'requester.residence',
      'requester.residence:2',
      'requester.residence:3',
      'requester.personalId',
      'children.0.fullName',
      'children.1.remark',
      'marriage.status',
      'pledge.date:day',
      'pledge.date:year',
      'wantsCopies=true',
      'wantsCopies=false',
    ])
      assert.ok(names.includes(name), `${name} is not among ${names.join(', ')}`);
    assert.equal(new Set(names).size, names.length);
  });

  it('leaves free what is for the pen of the authority', async () => {
    const fields = (await PDFDocument.load(bytes)).getForm().getFields();
    assert.equal(fields.filter((field) => field instanceof PDFCheckBox).length, 2);
    assert.equal(fields.filter((field) => field instanceof PDFTextField && field.isCombed()).length, 1);
  });

  it('tells of each field what is asked there', async () => {
    const form = (await PDFDocument.load(bytes)).getForm();
    const fields = form
      .getFields()
      .filter((field) => field instanceof PDFTextField || field instanceof PDFCheckBox);
    const tooltips = new Map(fields.map((field) => [field.getName(), tooltipOf(field)]));
    assert.deepEqual(
      [...tooltips].filter(([, text]) => text === ''),
      [],
    );
    assert.equal(tooltips.get('wantsCopies=true'), 'Đề nghị cấp bản sao: Có');
    assert.equal(tooltips.get('requester.residence:2'), 'Người – Nơi cư trú (dòng 2)');
    assert.equal(tooltips.get('pledge.date:day'), 'Ký – Chữ – ngày');
  });

  it('names the row of a list, and the option of a box by its label', () => {
    assert.equal(fieldLabel(declaration, 'children.1.dateOfBirth'), 'Con – Người 2 – Ngày sinh');
    assert.equal(fieldLabel(declaration, 'requester.gender=female'), 'Người – Giới tính: Nữ');
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
      assert.match(String(field.acroField.getDefaultAppearance()), /^\/Wingdings 12 Tf/);
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
