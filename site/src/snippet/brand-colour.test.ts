import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { contrast } from '@dvc-kit/elements/contrast';
import { brandOn, brandStyles, colourOf, grounds, LEAST_CONTRAST, type Scheme } from './brand-colour.ts';

const schemes = ['light', 'dark'] as const;
const sheet = readFileSync(fileURLToPath(import.meta.resolve('@dvc-kit/elements/tokens.css')), 'utf8');

/** A value of the tokens, of the first sheet or of the dark one. */
function token(scheme: Scheme, name: string): string | undefined {
  const [light = '', dark = ''] = sheet.split('@media');
  return new RegExp(`--dvc-color-${name}: (#\\w{6})`).exec(scheme === 'light' ? light : dark)?.[1];
}

describe('a colour of the page for the form', () => {
  it('is taken as people write it', () => {
    assert.equal(colourOf(' 8B0000 '), '#8b0000');
    assert.equal(colourOf('#F0a'), '#ff00aa');
    for (const typed of ['', 'đỏ', '#12', '#12345', 'rgb(1,2,3)', '#gggggg'])
      assert.equal(colourOf(typed), null);
  });

  it('stays as it is where it can be read, and is darker or lighter where it cannot', () => {
    assert.equal(brandOn('light', '#8b0000').primary, '#8b0000');
    const onDark = brandOn('dark', '#8b0000');
    assert.ok(onDark.contrast < 2, `${onDark.contrast}`);
    assert.notEqual(onDark.primary, '#8b0000');
    assert.ok(brandOn('light', '#ffd500').contrast < 1.5);
  });

  it('can be read whatever it was, on both grounds, with what the form writes on it, and under the pointer', () => {
    const steps = ['00', '33', '66', '99', 'cc', 'ff'];
    const colours = steps.flatMap((red) =>
      steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)),
    );
    for (const colour of colours)
      for (const scheme of schemes) {
        const { primary, strong, soft } = brandOn(scheme, colour);
        const { surface, writing } = grounds[scheme];
        const pairs = [
          [primary, surface],
          [primary, writing],
          [strong, writing],
          [strong, soft],
        ] as const;
        for (const [one, other] of pairs)
          assert.ok(contrast(one, other) >= LEAST_CONTRAST, `${one} on ${other} for ${colour} (${scheme})`);
      }
  });

  it('is judged by the grounds that the form has', () => {
    for (const scheme of schemes) {
      assert.equal(grounds[scheme].surface, token(scheme, 'surface'));
      assert.equal(grounds[scheme].writing, token(scheme, 'on-primary'));
    }
  });

  it('is written for the light and for the dark form', () => {
    const text = brandStyles('#8b0000');
    assert.match(text, /^dvc-procedure \{\n {2}--dvc-color-primary: #8b0000;/);
    assert.match(
      text,
      /\ndvc-procedure\[data-on-dark\]:not\(\[theme="light"\]\), dvc-procedure\[theme="dark"\] \{\n {2}--dvc-color-primary: #\w{6};/,
    );
  });
});
