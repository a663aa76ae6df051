import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { previewPage } from '../src/preview/preview-page.ts';
import { samplePaper, sampleUnits } from './sample.ts';

describe('the preview as a page of its own', () => {
  it('is a page in Vietnamese that loads nothing', () => {
    const page = previewPage(samplePaper, null, sampleUnits);
    assert.match(page, /^<!doctype html>\n<html lang="vi">/);
    assert.match(page, /<title>TỜ KHAI THỬ<\/title>/);
    assert.match(page, /<h1 class="heading">TỜ KHAI THỬ<\/h1>/);
    assert.doesNotMatch(page, /<script|<link|https?:|url\(|@import/);
  });

  it('prints on A4 with the margins of the paper', () => {
    assert.match(
      previewPage(samplePaper, null, sampleUnits),
      /@page \{\s+size: A4;\s+margin: 20mm 15mm 20mm 30mm;/,
    );
  });

  it('shows what was answered as text, never as markup', () => {
    const page = previewPage(samplePaper, { requester: { fullName: '<b>Ổi</b> & "Na"' } }, sampleUnits);
    assert.ok(page.includes('&lt;B&gt;ỔI&lt;/B&gt; &amp; &quot;NA&quot;'));
    assert.doesNotMatch(page, /<B>/);
  });

  it('gives the columns of each table the widths that its form asks for', () => {
    const page = previewPage(samplePaper, null, sampleUnits);
    assert.match(
      page,
      /<colgroup><col class="c1000"><col class="c3000"><col class="c2000"><col class="c4000"><\/colgroup>/,
    );
    assert.match(page, /\.c3000 \{ inline-size: 30%; \}/);
  });

  it('says of each answer whose it is, and of each line that it can be marked', () => {
    const page = previewPage(samplePaper, null, sampleUnits);
    const named = [...page.matchAll(/data-answer="([^"]*)"/g)].map(([, path]) => path);
    assert.ok(named.length > 10, `${named.length}`);
    for (const path of named) assert.match(path ?? '', /^[\w.]+$/);
    assert.ok(named.includes('requester.personalId'));
    // An answer outside of a line could not be marked.
    const { length } = page.match(/data-line=""/g) ?? [];
    assert.ok(length > 10, `${length}`);
  });

  it('copies a number in boxes as one', () => {
    const page = previewPage(samplePaper, { requester: { personalId: '0251' } }, sampleUnits);
    const boxes =
      /<span class="squares" role="img" aria-label="0251"[^>]*>(.*?)<\/span> ?;/.exec(page)?.[1] ?? '';
    assert.equal(boxes.replace(/<[^>]*>/g, ''), '0251');
    assert.equal(boxes.match(/class="square"/g)?.length, 12);
  });
});
