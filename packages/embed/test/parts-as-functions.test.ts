import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asFunction, importedNames, sharedNames, sharing } from '../scripts/parts-as-functions.ts';

const elements = `var a=0;async function load(p){let m=await import(p);return m.part?m.part(KIT_SHARED()):m}
let up=()=>++a,lang=()=>import(\`./english.js\`);export{up as $,lang as b,load as c,up as t};`;
const options = { parts: ['chunks/english.js'], imported: ['t'] };

/** The module that a text is. */
const moduleOf = (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`);

describe('parts of the elements', () => {
  it('share the very functions of the elements that loaded them', async () => {
    const part = asFunction('import{$ as up,b}from"./kit.js";export{up as again,b as other};', [
      'c',
      '$',
      'b',
    ]);
    const made = (await moduleOf(part)).part(['not asked for', 'up', 'b']);
    assert.deepEqual(made, { again: 'up', other: 'b' });
  });

  it('may export nothing, and may be imported from in several lines', async () => {
    const part = asFunction('import{a}from"./kit.js";\nimport{b as c}from"./kit.js";a.done=c;', ['a', 'b']);
    const a: { done?: string } = {};
    assert.deepEqual((await moduleOf(part)).part([a, 'yes']), {});
    assert.equal(a.done, 'yes');
  });

  it('are fetched by what may ask again, also where another part asks for them', async () => {
    const code = 'let go=()=>import(`./drafts.js`);export{go};';
    const part = asFunction(code, ['a', 'b'], ['chunks/drafts.js']);
    const asked: string[] = [];
    (await moduleOf(part)).part([1, 2, (path: string) => asked.push(path)]).go();
    assert.deepEqual(asked, ['chunks/drafts.js']);
  });

  it('are fetched by what may ask again, and get what the elements export in one order', () => {
    const code = sharing(elements, options);
    assert.match(code, /lang=\(\)=>load\("chunks\/english\.js"\)/);
    assert.match(code, /KIT_SHARED=\(\)=>\[up,lang,load,up,load\]/);
    assert.deepEqual(sharedNames(elements), ['$', 'b', 'c', 't']);
    assert.match(code, /export\{up as t\};$/);
  });

  it('stop the build where the bundler writes otherwise', () => {
    assert.throws(() => sharing('export{};', options), /otherwise/);
    assert.throws(() => sharing(elements, { ...options, imported: ['gone'] }), /otherwise/);
    assert.throws(() => sharing(elements, { ...options, parts: [] }), /english/);
    assert.throws(() => asFunction('import("./other.js")', []), /other/);
    assert.throws(() => asFunction('import{gone}from"./kit.js"', ['a']), /gone/);
  });

  it('know what the script of a channel takes from the elements', () => {
    assert.deepEqual(importedNames('let l=()=>import("./chunks/kit.js").then(e=>e.t);'), ['t']);
  });
});
