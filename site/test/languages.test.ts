import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { procedures } from '../src/catalogue/procedures.ts';
import { builtPage, builtPages, tagsOf } from './built-site.ts';

const addresses = builtPages()
  .map(({ address }) => address)
  .filter((address) => address !== '/404.html');

describe('languages', () => {
  it('have the same pages', () => {
    const vietnamese = addresses.filter((address) => !address.startsWith('/en/'));
    const english = addresses.filter((address) => address.startsWith('/en/'));
    assert.deepEqual(english.sort(), vietnamese.map((address) => `/en${address}`).sort());
  });

  it('name each other, so that the switch keeps the page', () => {
    for (const address of addresses) {
      const { html } = builtPage(address);
      const vietnamese = address.replace(/^\/en(?=\/)/, '');
      const pathOf = (url: string | undefined) => new URL(url ?? '').pathname;
      const alternates = tagsOf(html)
        .filter(({ attributes }) => attributes.rel === 'alternate')
        .map(({ attributes }) => [attributes.hreflang, pathOf(attributes.href)]);
      assert.deepEqual(alternates, [
        ['vi', vietnamese],
        ['en', `/en${vietnamese}`],
        ['x-default', vietnamese],
      ]);
      const other = address === vietnamese ? `/en${vietnamese}` : vietnamese;
      const links = tagsOf(html).filter(({ name }) => name === 'a');
      assert.ok(
        links.some(({ attributes }) => attributes.href === other && attributes.hreflang),
        `${address} has no link to ${other}`,
      );
    }
  });

  it('stay apart: every text of a procedure is translated, or marked as Vietnamese', () => {
    for (const { slug } of procedures) {
      const { html } = builtPage(`/en/thu-tuc/${slug}/`);
      const [, main = ''] = html.match(/<main[^>]*>(.*)<\/main>/s) ?? [];
      const english = main.replace(/<(\w+)[^>]* lang="?vi"?[^>]*>.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' ');
      const longest = english
        // A term of the law may follow the English in parentheses, and a name may be quoted.
        .replace(/\([^()]*\)|&quot;.*?&quot;/g, '')
        .split(/\s{2,}|[.:;()]/)
        .find(
          (part) => (part.match(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọốồổỗộớờởỡợụứừửữựỳỷỹ]/gi) ?? []).length > 8,
        );
      assert.equal(longest, undefined, slug);
    }
  });
});
