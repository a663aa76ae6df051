import '../index.ts';
import { expect } from '@esm-bundle/chai';
import { waitUntil } from '@open-wc/testing-helpers';
import type { ProcedureForm } from '../procedure/procedure.ts';
import { focused, goOn, open, press, stepTitle } from '../stage/on-procedure.ts';
import { part } from '../stage/on-stage.ts';

/** Waits until the form stands at a step. */
async function arrival(form: ProcedureForm, title: string) {
  await waitUntil(() => stepTitle(form) === title, `the step "${title}"`);
  await form.updateComplete;
}

/** A filled form on a phone, two steps on; the titles of the steps by the way. */
async function twoStepsOn(attributes: Readonly<Record<string, string>> = {}) {
  const form = await open({ filled: true, attributes });
  const titles = [stepTitle(form)];
  for (let steps = 0; steps < 2; steps += 1) {
    await goOn(form);
    titles.push(stepTitle(form));
  }
  return { form, titles: titles as [string, string, string] };
}

describe('Back and Forward of the browser', () => {
  it('lead from step to step, with the answers', async () => {
    const { form, titles } = await twoStepsOn();
    history.back();
    await arrival(form, titles[1]);
    expect(focused(form)?.id).to.equal('step');
    history.back();
    await arrival(form, titles[0]);
    expect(part(form, '#f-circumstances-birthCase').checked).to.equal(true);
    history.go(2);
    await arrival(form, titles[2]);
  });

  it('have an entry for each step and no more, also when the citizen goes back and forth in the form', async () => {
    const before = history.length;
    const { form, titles } = await twoStepsOn();
    expect(history.length).to.equal(before + 2);
    await press(form, '[part~=back]');
    expect(stepTitle(form)).to.equal(titles[1]);
    await waitUntil(() => history.state.dvcKit['1.001193'].at !== 's-requester');
    await goOn(form);
    await press(form, 'button[type=submit]');
    history.back();
    await arrival(form, titles[2]);
    expect(history.length).to.equal(before + 3);
  });

  it('leave the address and what the host page keeps there as they are', async () => {
    const { href } = location;
    const form = await open({ filled: true });
    history.replaceState({ idx: 4, usr: { page: 'tin-tuc' } }, '');
    const first = stepTitle(form);
    await goOn(form);
    expect(location.href).to.equal(href);
    expect(history.state).to.deep.include({ idx: 4, usr: { page: 'tin-tuc' } });
    history.back();
    await arrival(form, first);
    expect(history.state).to.deep.include({ idx: 4, usr: { page: 'tin-tuc' } });
  });

  it('are left alone where a host page keeps what cannot be added to', async () => {
    const form = await open({ filled: true });
    history.replaceState('trang 4', '');
    const before = history.length;
    await goOn(form);
    expect(history.state).to.equal('trang 4');
    expect(history.length).to.equal(before);
  });

  it('are left alone with history="off"', async () => {
    const before = history.length;
    await twoStepsOn({ history: 'off' });
    expect([history.length, history.state]).to.deep.equal([before, null]);
  });

  it('take back the last move, whichever form on the page it was in', async () => {
    const one = await open({ filled: true });
    const other = await open({ filled: true });
    const [first] = [stepTitle(one)];
    await goOn(one);
    const second = stepTitle(one);
    await goOn(other);
    history.back();
    await arrival(other, first);
    expect(stepTitle(one)).to.equal(second);
    history.back();
    await arrival(one, first);
    expect(stepTitle(other)).to.equal(first);
  });

  it('are led one step on by a double click on Continue', async () => {
    const form = await open({ filled: true });
    const first = stepTitle(form);
    for (const detail of [1, 2])
      part(form, 'button[type=submit]').dispatchEvent(
        new MouseEvent('click', { detail, bubbles: true, cancelable: true, composed: true }),
      );
    await form.updateComplete;
    history.back();
    await arrival(form, first);
  });

  it('lead on although a browser refuses further entries', async () => {
    const { pushState } = History.prototype;
    History.prototype.pushState = () => {
      throw new DOMException('more than 100 times per 30 seconds', 'SecurityError');
    };
    try {
      const form = await open({ filled: true });
      const first = stepTitle(form);
      await goOn(form);
      expect(stepTitle(form)).not.to.equal(first);
    } finally {
      History.prototype.pushState = pushState;
    }
  });

  it('lead past no question that has not been seen, once everything was erased', async () => {
    const { form, titles } = await twoStepsOn();
    part<HTMLElement>(form, 'dvc-wipe .secondary').click();
    await form.updateComplete;
    history.back();
    await arrival(form, titles[0]);
    expect(part(form, '#f-circumstances-birthCase').checked).to.equal(false);
  });
});
