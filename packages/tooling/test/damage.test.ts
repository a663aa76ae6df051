import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Verdict } from '../src/damage/judge.ts';
import { tryDamages } from '../src/damage/try-damages.ts';

const schemas = fileURLToPath(new URL('../../../schemas', import.meta.url));

describe('a damaged copy of a real procedure', () => {
  it('is refused in words or works', async () => {
    const verdicts: Verdict[] = [];
    for await (const one of tryDamages(schemas, { damages: 25, seed: 1, limit: 5000 })) verdicts.push(one);
    const refused = verdicts.filter(({ outcome }) => outcome === 'refused');
    assert.deepEqual(
      verdicts.filter(({ outcome }) => !['refused', 'sound'].includes(outcome)),
      [],
    );
    // Damages that change nothing would be received rightly by anything.
    assert.ok(refused.length > verdicts.length / 2, `${refused.length} of ${verdicts.length} refused`);
  });
});
