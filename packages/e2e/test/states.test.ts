import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { axe, axeOfColours } from '../src/axe.ts';
import { enginesOfPhones, oneEngine, open } from '../src/browser.ts';
import { openForm } from '../src/form.ts';
import { type Stations, startStations, stations } from '../src/stations.ts';

const narrow = { width: 320, height: 740, colorScheme: 'light' } as const;
const wide = { width: 1280, height: 900, colorScheme: 'dark' } as const;

let pages: Stations;
before(async () => {
  pages = await startStations();
});
after(() => pages.close());

for (const engine of enginesOfPhones) {
  describe(engine, { concurrency: false }, () => {
    const asksAxe = oneEngine.includes(engine);

    it('fits 320 pixels, which is also 1280 at 400 %, and has targets of 24 pixels in every state', async () => {
      await using page = await open(engine, narrow);
      const faults: unknown[] = [];
      for await (const station of stations(page, pages)) {
        for (const fault of await page.evaluate(faultsOfLayout)) faults.push(`${station}: ${fault}`);
        // On the same way, since it is a long one.
        if (asksAxe) for (const fault of await axe(page)) faults.push({ station, ...fault });
      }
      assert.deepEqual(faults, []);
    });
  });
}

for (const engine of oneEngine) {
  it('stays light on a light page for somebody who has everything dark, and can be read on a dark one', async () => {
    await using page = await open(engine, wide);
    await openForm(page, pages.light);
    assert.equal(await page.evaluate(ground), 'rgb(255, 255, 255)');
    await openForm(page, pages.filled);
    assert.equal(await page.evaluate(ground), 'rgb(18, 24, 28)');
    // Each part in the dark has been looked at by itself, in the component tests.
    assert.deepEqual(await axeOfColours(page), []);
  });
}

/** Runs in the page. */
function ground(): string {
  const form = document.querySelector('dvc-procedure')?.shadowRoot?.querySelector('.page');
  return form ? getComputedStyle(form).backgroundColor : '';
}

/** Runs in the page: what sticks out at the side, and controls that a finger misses (WCAG 2.2, 1.4.10 and 2.5.8). */
function faultsOfLayout(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const faults = scrollWidth > clientWidth ? [`needs ${scrollWidth} of ${clientWidth} pixels`] : [];
  const root = document.querySelector('dvc-procedure')?.shadowRoot;
  for (const control of root?.querySelectorAll(
    'a, button, input, select, textarea, summary, [role=option]',
  ) ?? []) {
    if (!control.checkVisibility()) continue;
    const { width, height } = control.getBoundingClientRect();
    const label = (control as HTMLInputElement).labels?.[0]?.getBoundingClientRect();
    const wide = Math.max(width, label?.width ?? 0);
    const high = Math.max(height, label?.height ?? 0);
    if (wide < 24 || high < 24)
      faults.push(
        `${control.localName} "${control.textContent?.trim()}" is ${Math.round(wide)} × ${Math.round(high)}`,
      );
  }
  return faults;
}
