import { axe } from './src/axe.ts';
import { open } from './src/browser.ts';
import { startStations, stations } from './src/stations.ts';

const pages = await startStations();
const [width = '320'] = process.argv.slice(2);
const page = await open('chromium', { width: Number(width), height: 800 });
let n = 0;
for await (const s of stations(page, pages)) {
  n += 1;
  console.log('##', s);
  for (const f of await axe(page)) console.log('   ', f.id, f.help, f.targets.slice(0, 4).join(' | '));
  const out = await page.evaluate(() => {
    const root = document.querySelector('dvc-procedure')!.shadowRoot!;
    const hs = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]')]
      .filter((h) => h.checkVisibility())
      .map((h) => (h.getAttribute('aria-level') ?? h.localName) + ' ' + h.textContent!.trim().slice(0, 40));
    const small: string[] = [];
    for (const c of root.querySelectorAll('a, button, input, select, textarea, summary, [role=option]')) {
      if (!c.checkVisibility()) continue;
      const { width, height } = c.getBoundingClientRect();
      const label = (c as HTMLInputElement).labels?.[0]?.getBoundingClientRect();
      const w = Math.max(width, label?.width ?? 0),
        h = Math.max(height, label?.height ?? 0);
      if (w < 44 || h < 44)
        small.push(
          c.localName +
            ' ' +
            (c.textContent ?? '').trim().slice(0, 30) +
            ' ' +
            Math.round(w) +
            'x' +
            Math.round(h),
        );
    }
    return { hs, small: [...new Set(small)], height: document.documentElement.scrollHeight };
  });
  console.log(
    '   height',
    out.height,
    'headings',
    out.hs.length > 14 ? out.hs.slice(0, 14).join(' / ') + '…' : out.hs.join(' / '),
  );
  if (out.small.length) console.log('   small', out.small.join(' ; '));
  await page.screenshot(`/tmp/beside/s-${width}-${n}.png`);
}
await page.close();
await pages.close();
process.exit(0);
