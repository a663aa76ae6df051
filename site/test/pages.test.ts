import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtPages, headingsOf, tagsOf, textOf } from './built-site.ts';

describe('every page', () => {
  const pages = builtPages();

  it('says its language', () => {
    for (const { address, html } of pages) {
      const [root] = tagsOf(html).filter(({ name }) => name === 'html');
      assert.equal(root?.attributes.lang, address.startsWith('/en/') ? 'en' : 'vi', address);
    }
  });

  it('has a title of its own and a description', () => {
    const titles = pages.map(({ html }) => textOf(html, 'title'));
    assert.equal(new Set(titles).size, titles.length, `the same title twice: ${titles}`);
    for (const { address, html } of pages) {
      const description = tagsOf(html).find(({ attributes }) => attributes.name === 'description');
      assert.ok(description?.attributes.content, address);
    }
  });

  it('has one main heading, and no heading leaves out a level', () => {
    for (const { address, html } of pages) {
      const levels = headingsOf(html).map(([level]) => level);
      assert.equal(levels.filter((level) => level === 1).length, 1, address);
      assert.equal(levels[0], 1, `${address} begins with another heading`);
      for (const [index, level] of levels.entries())
        assert.ok(
          level <= (levels[index - 1] ?? 0) + 1,
          `${address}: ${JSON.stringify(headingsOf(html)[index])}`,
        );
    }
  });

  it('has its landmarks, and a skip link that leads to the content', () => {
    for (const { address, html } of pages) {
      const tags = tagsOf(html);
      for (const landmark of ['header', 'nav', 'main', 'footer'])
        assert.ok(
          tags.some(({ name }) => name === landmark),
          `${address} lacks ${landmark}`,
        );
      const firstLink = tags.find(({ name }) => name === 'a');
      const main = tags.find(({ name }) => name === 'main');
      assert.equal(firstLink?.attributes.href, `#${main?.attributes.id}`, address);
    }
  });

  it('holds nothing inline that a strict Content-Security-Policy would block', () => {
    for (const { address, html } of pages) {
      for (const { name, attributes } of tagsOf(html)) {
        const handlers = Object.keys(attributes).filter((key) => key.startsWith('on') || key === 'style');
        assert.deepEqual(handlers, [], `${address}: ${name}`);
        assert.notEqual(name, 'style', address);
        if (name === 'script' && attributes.type !== 'application/ld+json')
          assert.ok(attributes.src, `${address} has a script without a file`);
        if (name === 'a') assert.doesNotMatch(attributes.href ?? '', /^javascript:/, address);
      }
    }
  });

  it('loads nothing from another host', () => {
    for (const { address, html } of pages) {
      for (const { name, attributes } of tagsOf(html)) {
        const loaded =
          name === 'link' && /stylesheet|icon|preload/.test(attributes.rel ?? '') && attributes.href;
        for (const url of [attributes.src, loaded].filter((one) => typeof one === 'string'))
          assert.match(url, /^\/(?!\/)/, address);
      }
    }
  });

  it('gives every id once and every control a label', () => {
    for (const { address, html } of pages) {
      const tags = tagsOf(html);
      const ids = tags.map(({ attributes }) => attributes.id).filter((id) => id !== undefined);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
        address,
      );
      const labelled = new Set(tags.map(({ attributes }) => attributes.for));
      for (const { name, attributes } of tags)
        if (name === 'input') assert.ok(labelled.has(attributes.id ?? ''), `${address}: #${attributes.id}`);
      for (const { name, attributes } of tags)
        for (const id of (attributes['aria-labelledby'] ?? '').split(' ').filter(Boolean))
          assert.ok(ids.includes(id), `${address}: ${name} is labelled by a missing #${id}`);
    }
  });

  it('carries structured data that parses', () => {
    for (const { address, html } of pages) {
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      const types = blocks.map(([, json]) => JSON.parse(json ?? '')['@type']);
      if (/\/thu-tuc\/[^/]+\/$/.test(address))
        assert.deepEqual(types, ['BreadcrumbList', 'GovernmentService']);
    }
  });
});
