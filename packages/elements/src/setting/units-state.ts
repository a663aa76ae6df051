import type { Units } from '@dvc-kit/administrative-units';
import type { Fetching } from '../element/fetched.ts';

/** Provinces and communes come when an address is first asked for, over a network that may fail. */
export type UnitsState = Fetching<Units>;

export const loadedUnits = (state: UnitsState): Units | null => (typeof state === 'string' ? null : state);
