import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsOf } from '../src/floor/floor.ts';
import { newNames } from '../src/floor/new-names.ts';

const names = newNames();
const faultsIn = (code: string, file = 'any/script.js') =>
  faultsOf(file, code, names).map((fault) => fault.split('\n')[0]?.replace(`${file}: `, ''));

describe('the gate for the oldest browsers', () => {
  const tooNew: Record<string, RegExp> = {
    'class A { static { this.b = 1; } }': /static block/,
    'class A { #b; has(o) { return #b in o; } }': /#name in/,
    'await fetch("x");': /await outside/,
    'const pattern = /(?<=a)b/;': /lookbehind/,
    'const pattern = new RegExp("(?<!a)" + b);': /lookbehind/,
    'for await (const a of b) c(a);': /await outside/,
    'const pattern = /a/d;': /flag d/,
    'const pattern = new RegExp(a, "v");': /flag d or v/,
    'let a; export { a as "a b" };': /name of an export/,
    'import a from "a" with { type: "json" };': /does not parse as ES2022/,
    'list.at(-1);': /\.at \(chrome 92\)/,
    'Array.prototype.at.call(list, -1);': /Array\.at/,
    'Object.groupBy(list, f);': /groupBy/,
    'Response.json(a);': /Response\.json/,
    'map.values().map(f);': /Iterator\.map/,
    'new Intl.NumberFormat("vi").formatRange(1, 2);': /formatRange/,
    'new CSSStyleSheet();': /new CSSStyleSheet/,
    'new Worker(a, { type: "module" });': /Worker\({ type }\)/,
    'element.addEventListener("click", f, { signal });': /addEventListener\({ signal }\)/,
    'element.addEventListener("scrollend", f);': /scrollend/,
    'element.onscrollend = f;': /scrollend/,
    'requestIdleCallback(f);': /requestIdleCallback/,
    'navigator.storage.getDirectory();': /getDirectory/,
    'import.meta.resolve("a");': /import\.meta\.resolve/,
    'element.toggleAttribute("inert", true);': /inert=/,
    'document.createElement("dialog");': /<dialog>/,
    'html`<div class=${a} ?inert=${b}></div>`;': /inert=/,
    'html`<div .inert=${b}></div>`;': /inert/,
    'html`<div @scrollend=${f}></div>`;': /scrollend/,
    'html`<search>${a}</search>`;': /<search>/,
    'Object.hasOwn(a, b);': /Object\.hasOwn \(chrome 93, firefox 92\)/,
    'list.findLast(f);': /findLast/,
    'list.toSorted();': /toSorted/,
    'structuredClone(a);': /structuredClone/,
    'window.structuredClone(a);': /structuredClone/,
    'Promise.withResolvers();': /withResolvers/,
    'crypto.randomUUID();': /randomUUID/,
    'AbortSignal.timeout(9);': /AbortSignal\.timeout/,
    'element.inert = true;': /inert/,
    'element.checkVisibility();': /checkVisibility/,
    'element.attachInternals();': /attachInternals/,
    'const { showPopover } = element;': /showPopover/,
    'css`a{color:color-mix(in srgb,red,blue)}`;': /color-mix/,
    'css`:host{color:red}a:has(b){color:red}`;': /:has/,
    'css`@media (width>=40rem){a{color:red}}`;': /@media \(a < b\)/,
    'css`a{height:100dvh}`;': /dvh/,
    'css`a{color:red;b{color:red}}`;': /& \(/,
    'css`a{color:red;> b{color:red}}`;': /& \(/,
    'css`a{color:red;@media print{color:blue}}`;': /& \(/,
    'css`@layer a{b{color:red}}`;': /@layer/,
    'css`a:not(b,c){color:red}`;': /:not\(a, b\)/,
    'css`a:nth-child(1 of b){color:red}`;': /of a/,
    'css`a{color:rgb(from red r g b)}`;': /from a/,
    'css`a{background:image-set("a" 1x)}`;': /image-set/,
    'css`a{clip-path:xywh(0 0 1px 1px)}`;': /xywh/,
    'css`a{content:"a" / "b"}`;': /content: a \/ b/,
    'css`@media (hover) or (update){a{color:red}}`;': /@media or/,
    'css`@supports (display:grid){a:has(b){color:red}}`;': /:has/,
  };
  for (const [code, what] of Object.entries(tooNew))
    it(`stops ${code}`, () => assert.match(faultsIn(code).join('; '), what));

  it('lets through what the oldest browsers have', () => {
    const code = `
      class A { #b = 1; #c() { return this.#b ??= 2; } static d = 1n; }
      list.flat().includes(a?.b ?? c); text.replaceAll('a', 'b'); CSS.escape(id); state.at.step; error.cause;
      Object.fromEntries(a); new ResizeObserver(f); Promise.allSettled([]); /\\p{L}/u.test(a);
      css\`:host{display:grid;gap:1rem;inset:0}a:focus-visible{margin-inline:min(1rem,2vw)}\`;
      css\`a{content:"1" counter(a) "/"}@media not print{a{color:red}}@font-face{font-family:a;src:url(b)}\`;
      Object.values(map).map(f); element.addEventListener('click', f, { once: true }); html\`<p .hidden=\${a}>a < b</p>\`;`;
    assert.deepEqual(faultsIn(code), []);
  });

  it('lets through what a sheet asks for first', () => {
    const sheet = '@supports selector(:has(a)){a:has(b){color:red}}@supports (height:1dvh){a{height:1dvh}}';
    assert.deepEqual(faultsIn(sheet, 'kit/v1/form.css'), []);
  });

  it('reads pages, and the scripts and styles in them', () => {
    const inPage = (page: string) => faultsIn(page, 'thu-tuc/index.html').join('; ');
    assert.match(inPage('<main><div popover id="a">a</div></main>'), /popover=/);
    assert.match(inPage('<script type="module">list.at(-1)</script>'), /Array\.at/);
    assert.match(inPage('<style>a{color:light-dark(red,blue)}</style>'), /light-dark/);
    assert.equal(
      inPage('<script type="application/ld+json">{"at": [1]}</script><p hidden>list.at(1)</p>'),
      '',
    );
  });

  it('holds the files that speak to older browsers to older syntax', () => {
    assert.match(faultsIn('a?.b;', 'kit/v1/dvc.js').join(), /old browsers/);
    assert.match(faultsIn('class A { a = 1; }', 'kit/v1/dvc.js').join(), /does not parse as ES2020/);
    assert.deepEqual(faultsIn("a ? .5 : b; c = '?.'; import('d');", 'kit/v1/dvc.js'), []);
  });

  it('knows a name of our own from a built-in', () => {
    assert.deepEqual(faultsIn('function structuredClone(a) { return a; } structuredClone(1);'), []);
  });

  it('says what does not even parse', () => {
    assert.match(faultsIn('class {').join(), /does not parse as ES2022/);
  });
});
