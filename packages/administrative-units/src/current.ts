import { asOf, packed } from './current-data.ts';
import { type Units, unpackUnits } from './units.ts';

/** The 34 provinces and 3,321 communes in force. Large: load it with `import()` when an address is asked for. */
export const units: Units = unpackUnits(asOf, packed);
