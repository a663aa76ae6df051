import assert from 'node:assert/strict';
import { it } from 'node:test';
import { freshDatabase } from './fresh-database.ts';
import { killedOften } from './trials/killed-often.ts';

it('keeps every acknowledged dossier, once and whole, however often the receiver is killed', async () => {
  const found = await killedOften({
    submissions: 16,
    kills: 3,
    between: [1, 60],
    atOnce: 4,
    databaseUrl: await freshDatabase(),
  });
  const { acknowledged, lost, twice, partial, faultsOfDatabase } = found;
  assert.deepEqual(
    { acknowledged, lost, twice, partial, faultsOfDatabase },
    {
      acknowledged: 16,
      lost: 0,
      twice: 0,
      partial: 0,
      faultsOfDatabase: [],
    },
  );
  assert.ok(found.kills > 0);
});
