import '../index.ts';
import type { PlainLater, PlainProcedure } from '@dvc-kit/validation';
import { expect } from '@esm-bundle/chai';
import { waitUntil } from '@open-wc/testing-helpers';
import type { ProcedureForm } from '../procedure/procedure.ts';
import { goOn, goToReview, open, press } from '../stage/on-procedure.ts';
import { part, textOf } from '../stage/on-stage.ts';
import { sampleServices } from '../stage/sample-services.ts';

const sample = sampleServices();
const IS_VIETNAMESE = /[ăâđêôơưà-ỹ]/i;

/** The birth form in English as long as nobody has translated a word of the procedure. */
async function untranslated(code: string, language: string, today: string): Promise<PlainProcedure | null> {
  const plain = await sample.loadProcedure(code, 'vi', today);
  if (language === 'vi' || !plain) return plain;
  const otherTexts = { vi: textsIn(plain).filter((text) => IS_VIETNAMESE.test(text)) };
  const later = { ...(plain.later as PlainLater), otherTexts };
  return { ...plain, language: 'en', otherTexts, later };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What is read in the wrong voice. Of a sentence with a text of the procedure in it only a word or two may be: "Authority: …". */
function misread(form: ProcedureForm): string[] {
  const walker = document.createTreeWalker(form.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    const voice = parentElement!.closest('[lang]')!.getAttribute('lang');
    // What she has answered is hers.
    if (parentElement!.closest('[translate=no]')) continue;
    const words = data.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
    const vietnamese = words.filter(
      (word) => IS_VIETNAMESE.test(word) || /^(?:con|cha|sinh|theo|hay|khi)$/i.test(word),
    );
    if (words.length > 0 && (voice === 'vi') !== vietnamese.length * 3 > words.length)
      found.push(`${voice}: ${parentElement!.outerHTML}`);
  }
  return found;
}

const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang');

describe('texts in another language than the form', () => {
  it('say so, on every page, while the words of the interface keep theirs', async () => {
    const form = await open({
      filled: true,
      attributes: { lang: 'en' },
      services: { loadProcedure: untranslated },
    });
    await waitUntil(() => part<HTMLElement>(form, '.procedure-name').lang === 'vi');
    expect(misread(form)).to.deep.equal([]);
    while (!form.shadowRoot!.querySelector('#d-option')) {
      await goOn(form);
      expect(misread(form)).to.deep.equal([]);
    }
    await goToReview(form);
    expect(misread(form)).to.deep.equal([]);
    await press(form, '#undertaking');
    await goOn(form);
    expect(misread(form)).to.deep.equal([]);
  });

  it('lose it with the words', async () => {
    const form = await open({ attributes: { lang: 'en' }, services: { loadProcedure: untranslated } });
    const title = part<HTMLElement>(form, '.procedure-name');
    await waitUntil(() => title.lang === 'vi');
    title.textContent = 'Registration of a birth';
    await waitUntil(() => title.lang === '');
    expect(langOf(title)).to.equal('en');
  });

  it('are told of a third language that stands in a Vietnamese form', async () => {
    const services = {
      loadProcedure: async (...asked: Parameters<typeof sample.loadProcedure>) => {
        const plain = await sample.loadProcedure(...asked);
        const text = JSON.stringify(plain).replaceAll('Họ, chữ đệm, tên người yêu cầu', 'គោត្តនាម និងនាម');
        return { ...JSON.parse(text), otherTexts: { km: ['គោត្តនាម និងនាម'] } };
      },
    };
    const form = await open({ services, width: '900px' });
    const label = part<HTMLElement>(form, 'label[for=f-requester-fullName]');
    await waitUntil(() => label.lang === 'km');
    expect(textOf(label)).to.equal('គោត្តនាម និងនាម');
    await press(form, 'button[type=submit]');
    expect(langOf(part(form, '#f-requester-fullName'))).to.equal('vi');
  });
});
