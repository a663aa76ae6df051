import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { withOwnBuiltIns } from '../scripts/own-built-ins.ts';

/** What a page has done before the script of the kit comes. */
const ofThePage = `
  Object.prototype.extend = () => {};
  Array.prototype.last = () => {};
  delete Object.hasOwn;
  Array.from = (of) => (of ? [].slice.call(of) : []).map(() => 'of the page');
  Array.prototype.entries = function () { return this; };
  Function.prototype.bind = function (that) { return () => this.call(that); };
`;

/** What a script comes to on such a page; in this realm, for comparing. */
const result = (code: string) =>
  JSON.parse(runInNewContext(ofThePage + withOwnBuiltIns(`JSON.stringify((() => {${code}})())`)));

describe('the finished scripts on a page with libraries of long ago', () => {
  it('go over own names alone, whatever is in front of them', () => {
    assert.deepEqual(
      result('const found = []; for (const name in { a: 1, b: 2 }) found.push(name); return found;'),
      ['a', 'b'],
    );
    assert.deepEqual(
      result('const found = []; let name; for (name in [7, 8]) if (name) found.push(name); return found;'),
      ['0', '1'],
    );
    assert.deepEqual(result('for (var name in 0, { a: 1 }) return name;'), 'a');
    assert.deepEqual(result('for (const name in null) return name; return "none";'), 'none');
    assert.deepEqual(
      result('let n = 0; for (const name in (0, { a: 1 })) for (const other in { b: 2 }) n += 1; return n;'),
      1,
    );
  });

  it('make arrays of whatever has a length or can be gone through', () => {
    assert.deepEqual(result('return Array.from({ length: 3 }, (_, at) => at * 2);'), [0, 2, 4]);
    assert.deepEqual(result('return Array.from({ length: 1, 0: 5 });'), [5]);
    assert.deepEqual(result('return Array.from(new Set([3, 1]), (one) => one + 1);'), [4, 2]);
    assert.deepEqual(result('return Array.from("a😀");'), ['a', '😀']);
    assert.deepEqual(result('return [["1", "2"]].map((of) => Array.from(of, Number));'), [[1, 2]]);
  });

  it('ask what an object has itself in browsers of 2020 too', () => {
    assert.deepEqual(result('return [Object.hasOwn({ a: 1 }, "a"), Object.hasOwn({}, "extend")];'), [
      true,
      false,
    ]);
  });

  it('number what they go through, in arrays and in maps', () => {
    assert.deepEqual(result('return [...["a", "b"].entries()];'), [
      [0, 'a'],
      [1, 'b'],
    ]);
    assert.deepEqual(
      result(
        'const all = []; for (const [key, one] of new Map([["k", 1]]).entries()) all.push(key + one); return all;',
      ),
      ['k1'],
    );
    assert.deepEqual(result('return [...(0, ["a"]).entries()];'), [[0, 'a']]);
  });

  it('bind what a function is called with, and leave the bind of something else', () => {
    assert.deepEqual(
      result('const of = { add: (...all) => all }; return of.add.bind(of, 1, 2)(3);'),
      [1, 2, 3],
    );
    assert.deepEqual(result('return (0, function (a) { return [this.x, a]; }).bind({ x: 1 })(2);'), [1, 2]);
    assert.deepEqual(result('return ({ bind: (a, b) => [a, b] }).bind(1, 2);'), [1, 2]);
  });

  it('hand no class to what a page has for decorators', () => {
    const page = 'globalThis.Reflect = { decorate: () => "of the page" };';
    const helper =
      'if (typeof Reflect === "object" && typeof Reflect.decorate === "function") made = Reflect.decorate(given); else for (const one in given) made = one;';
    assert.equal(result(`${page} let made; const given = { own: 1 }; ${helper} return made;`), 'own');
  });

  it('mean the same where they have nothing of it', () => {
    const code = 'for(const a of b)c(a?.from,Object.entries(a));';
    assert.equal(withOwnBuiltIns(code), code);
  });
});
