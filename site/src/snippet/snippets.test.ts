import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { policyFindings } from '../page-check/policy-findings.ts';
import {
  addressOf,
  type Choice,
  frameSnippet,
  linkSnippet,
  type Publisher,
  policyFor,
  scriptSnippet,
} from './snippets.ts';

const choice: Choice = {
  code: '1.001193',
  commune: '',
  language: '',
  theme: '',
  isPinned: false,
  name: 'Đăng ký khai sinh <"A" & B>',
};
const publisher: Publisher = {
  origin: 'https://forms.vn',
  latest: { version: '1.4.2', script: 'v1.4.2/dvc.js', integrity: 'sha384-abc' },
  blank: '/thu-tuc/dang-ky-khai-sinh/to-khai-dang-ky-khai-sinh.pdf',
  page: '/thu-tuc/dang-ky-khai-sinh/to-khai/',
};

describe('what a webmaster pastes', () => {
  it('says no more than was chosen', () => {
    const [script, tag] = scriptSnippet(choice, publisher).split('\n');
    assert.equal(script, '<script type="module" src="https://forms.vn/kit/v1/dvc.js"></script>');
    assert.equal(tag, '<dvc-procedure code="1.001193">');
    const all = scriptSnippet({ ...choice, commune: '00004', language: 'en', theme: 'light' }, publisher);
    assert.match(all, /<dvc-procedure code="1\.001193" commune="00004" lang="en" theme="light">/);
  });

  it('gives a hash with the address of a version, and never with a channel', () => {
    assert.doesNotMatch(scriptSnippet(choice, publisher), /integrity/);
    assert.match(
      scriptSnippet({ ...choice, isPinned: true }, publisher),
      /src="https:\/\/forms\.vn\/kit\/v1\.4\.2\/dvc\.js" integrity="sha384-abc" crossorigin/,
    );
  });

  it('leaves a link to the blank form in every way, and no text of a procedure that could become markup', () => {
    for (const snippet of [scriptSnippet, frameSnippet]) {
      const text = snippet(choice, publisher);
      assert.match(
        text,
        /href="https:\/\/forms\.vn\/thu-tuc\/dang-ky-khai-sinh\/to-khai-dang-ky-khai-sinh\.pdf"/,
      );
      assert.doesNotMatch(text, /<"A"/);
    }
    assert.match(frameSnippet(choice, publisher), /title="Đăng ký khai sinh &lt;&quot;A&quot; &amp; B&gt;"/);
    assert.match(linkSnippet(choice, publisher), /&lt;&quot;A&quot; &amp; B&gt;<\/a>$/);
  });

  it('puts what was chosen into the address of a frame and of a link', () => {
    const chosen = { ...choice, commune: '00004', theme: 'dark' } as const;
    assert.match(
      frameSnippet(chosen, publisher),
      /frame\.html\?code=1\.001193&amp;commune=00004&amp;theme=dark"/,
    );
    assert.equal(
      addressOf(chosen, publisher),
      'https://forms.vn/thu-tuc/dang-ky-khai-sinh/to-khai/?xa=00004',
    );
  });

  it('names a policy that lets the form work, by the check of pages', () => {
    const faults = policyFindings(policyFor('script', publisher.origin), { kit: 'https://forms.vn/kit/' });
    assert.deepEqual(
      faults.filter(({ level }) => level === 'fault'),
      [],
    );
  });
});
