// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the source of templates is what this is about
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slim } from '../scripts/slim-templates.ts';

describe('slim templates', () => {
  it('keep one space where markup had white space, also around what is put in', () => {
    const code = 'const t = html`<p>\n  ${a}\n  ${b} <b>c</b>\n</p>`;';
    assert.equal(slim(code), 'const t = html`<p> ${a} ${b} <b>c</b> </p>`;');
  });

  it('reach templates within templates', () => {
    assert.equal(
      slim('html`<ul>\n${list.map((x) => html`<li>\n${x}</li>`)}</ul>`'),
      'html`<ul> ${list.map((x) => html`<li> ${x}</li>`)}</ul>`',
    );
  });

  it('are small style sheets that mean the same', () => {
    const code =
      'css`\n  /* why */\n  a > b,\n  .c {\n    margin: 0 ${gap} auto;\n    width: calc(1px + 2px);\n  }\n`';
    assert.equal(slim(code).trim(), 'css` a > b,.c{margin:0 ${gap} auto;width:calc(1px + 2px)}`');
  });

  it('leave all other code as it is', () => {
    const code = 'const text: string = `a\n  b`;\nfn(`x  y`);';
    assert.equal(slim(code), code);
  });
});
