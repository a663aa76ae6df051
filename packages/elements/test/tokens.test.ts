import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contrast } from '../src/styles/contrast.ts';
import { tokens } from '../src/styles/tokens.ts';

const page = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8');

/** Every custom property in the order of the sheet, with its value. */
const values = (css: string) =>
  [...css.matchAll(/(--dvc-[\w-]+):\s*([^;]+);/g)]
    .map(([, name, value]) => `${name}: ${value!.replaceAll('"', "'").replace(/\s+/g, ' ')}`)
    .filter((line) => !line.startsWith('--dvc-scheme'));

describe('design tokens', () => {
  it('are the same around the elements as inside them', () => {
    assert.deepEqual(new Set(values(tokens.cssText)), new Set(values(page)));
  });

  it('have a dark value for every colour', () => {
    const count = (css: string) => values(css).filter((line) => line.startsWith('--dvc-color-')).length;
    const [light, dark] = page.split('@media');
    assert.equal(count(dark!), count(light!));
  });

  it('keep text readable on its ground', () => {
    for (const sheet of page.split('@media')) {
      const color = Object.fromEntries(
        [...sheet.matchAll(/--dvc-color-([\w-]+): (#\w{6})/g)].map(([, name, hex]) => [name, hex]),
      );
      const pairs: readonly (readonly [string, string, number])[] = [
        ['text', 'surface', 7],
        ['muted', 'surface', 7],
        ['error', 'surface', 7],
        ['error', 'error-soft', 4.5],
        ['warning', 'warning-soft', 4.5],
        ['primary', 'surface', 4.5],
        ['on-primary', 'primary', 4.5],
        ['primary-strong', 'primary-soft', 4.5],
        ['border', 'surface', 3],
        ['focus', 'surface', 3],
      ];
      for (const [ink, ground, least] of pairs) {
        const found = contrast(color[ink]!, color[ground]!);
        assert.ok(found >= least, `${ink} on ${ground}: ${found.toFixed(2)} is below ${least}`);
      }
    }
  });
});
