import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesOf, named, print } from './reference.ts';

describe('the written reference of paper.json', () => {
  it('has an example of each block and part', () => {
    assert.ok(named().length >= 16);
    for (const name of named()) assert.ok(examplesOf(name).length > 0, name);
  });

  for (const name of named())
    it(`shows what ${name} prints`, () => {
      for (const { code, printed } of examplesOf(name)) assert.equal(printed, print(code));
    });
});
