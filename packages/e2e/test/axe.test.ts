import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { axe } from '../src/axe.ts';
import { engines, open } from '../src/browser.ts';
import { type Stations, startStations, stations } from '../src/stations.ts';

/** Two of the four: colours come with the scheme and layout with the width, neither with both. */
const looks = [
  { width: 360, height: 740, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

let pages: Stations;
before(async () => {
  pages = await startStations();
});
after(() => pages.close());

for (const engine of engines) {
  describe(engine, { concurrency: false }, () => {
    for (const look of looks) {
      it(`has no fault that axe finds in any state, ${look.colorScheme}, ${look.width} pixels wide`, async () => {
        await using page = await open(engine, look);
        const faults: unknown[] = [];
        for await (const station of stations(page, pages)) {
          for (const fault of await axe(page)) faults.push({ station, ...fault });
        }
        assert.deepEqual(faults, []);
      });
    }
  });
}
