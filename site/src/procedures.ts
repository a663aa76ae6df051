import type { Procedure } from '@dvc-kit/procedure';
import { sampleProcedures } from './sample-procedures.ts';

/** Every procedure of the catalogue, in the order of the Vietnamese alphabet. */
export const procedures: readonly Procedure[] = sampleProcedures;
