import assert from 'node:assert/strict';
import type { Case, Places, Procedure } from '@dvc-kit/procedure';
import { caseFaults } from '../src/cases/case-faults.ts';

/** A check of one case of the procedure: fails where the form or a paper does otherwise than the case expects. */
export function caseOf(procedure: Procedure, places: Places): (one: Case) => void {
  const all = caseFaults(procedure, places);
  return (wanted) => assert.deepEqual(all.find(({ one }) => one === wanted)?.faults, []);
}
