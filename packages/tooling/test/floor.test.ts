import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsOf } from '../src/floor/floor.ts';
import { newNames } from '../src/floor/new-names.ts';

const names = newNames();
const faultsIn = (code: string, file = 'kit/v1/chunks/kit.js') =>
  faultsOf(file, code, names).map((fault) => fault.split('\n')[0]?.replace(`${file}: `, ''));

describe('the gate for the oldest browsers', () => {
  const tooNew: Record<string, RegExp> = {
    'class A { static { this.b = 1; } }': /static block/,
    'class A { #b; has(o) { return #b in o; } }': /#name in/,
    'await fetch("x");': /await outside/,
    'const pattern = /(?<=a)b/;': /lookbehind/,
    'const pattern = new RegExp("(?<!a)" + b);': /lookbehind/,
    'const pattern = /a/d;': /flag d/,
    'list.at(-1);': /\.at \(chrome 92\)/,
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
  };
  for (const [code, what] of Object.entries(tooNew))
    it(`stops ${code}`, () => assert.match(faultsIn(code).join('; '), what));

  it('lets through what the oldest browsers have', () => {
    const code = `
      class A { #b = 1; #c() { return this.#b ??= 2; } static d = 1n; }
      list.flat().includes(a?.b ?? c); text.replaceAll('a', 'b'); CSS.escape(id); state.at.step; error.cause;
      Object.fromEntries(a); new ResizeObserver(f); Promise.allSettled([]); /\\p{L}/u.test(a);
      css\`:host{display:grid;gap:1rem;inset:0}a:focus-visible{margin-inline:min(1rem,2vw)}\`;`;
    assert.deepEqual(faultsIn(code), []);
  });

  it('holds the files that speak to older browsers to older syntax', () => {
    assert.match(faultsIn('a?.b;', 'kit/v1/dvc.js').join(), /old browsers/);
    assert.deepEqual(faultsIn('a ? .5 : b;', 'kit/v1/dvc.js'), []);
  });

  it('knows a name of our own from a built-in', () => {
    assert.deepEqual(faultsIn('function structuredClone(a) { return a; } structuredClone(1);'), []);
  });

  it('says what does not even parse', () => {
    assert.throws(() => faultsIn('class {'), SyntaxError);
  });
});
