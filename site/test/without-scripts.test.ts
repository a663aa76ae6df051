import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type BuiltPage, builtPages, dist, type Tag, tagsOf, textOf } from './built-site.ts';

const pages = builtPages();

/** What only a script brings to the eye, or to life. */
const waitsForScript = ({ name, attributes }: Tag) =>
  'hidden' in attributes || (name === 'button' && attributes.type === 'button');

const explains = ({ html }: BuiltPage) => textOf(html, 'noscript') !== '';

describe('without scripts every page', () => {
  it('says all that it has to say, or what to do instead', () => {
    for (const page of pages.filter((one) => !explains(one))) {
      // What a search box suggests is looked at by itself.
      const html = page.html.replace(/<form\b.*?<\/form>/gs, '');
      for (const { name, attributes, end } of tagsOf(html).filter(waitsForScript)) {
        // A button that waits is not there, and what it does the browser does too.
        if (name === 'button') assert.ok('hidden' in attributes, `${page.address}: a dead button`);
        else {
          const inside = html.slice(end, html.indexOf(`</${name}>`, end));
          // A table without rows has its headings all the same.
          const words =
            name === 'table' ? (inside.match(/<td\b/g) ?? []).join('') : inside.replace(/<[^>]+>/g, '');
          assert.equal(words.trim(), '', `${page.address}: hidden words`);
        }
      }
    }
  });

  it('leads from its search box to a page that says so', () => {
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    for (const { address, html } of pages)
      for (const { attributes } of tagsOf(html).filter(({ name }) => name === 'form')) {
        const found = byAddress.get(attributes.action ?? '');
        assert.ok(found && explains(found), `${address} leads to ${attributes.action}`);
      }
  });

  it('offers the blank form where one would be filled in', () => {
    const forms = pages.filter(({ html }) => html.includes('<dvc-procedure'));
    assert.ok(forms.length > 0);
    for (const { address, html } of forms) {
      assert.ok(explains({ address, html }), address);
      const fallback = html.slice(html.indexOf('<dvc-procedure'), html.indexOf('</dvc-procedure>'));
      const files = tagsOf(fallback).flatMap(({ attributes: { href } }) => (href ? [href] : []));
      assert.ok(
        files.some((file) => file.endsWith('.pdf') && existsSync(dist + decodeURI(file).slice(1))),
        `${address}: ${files}`,
      );
    }
  });
});
