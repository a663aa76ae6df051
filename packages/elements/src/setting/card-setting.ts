import type { FormerUnits } from '@dvc-kit/administrative-units';
import type { Fetching } from '../element/fetched.ts';
import type { Translate } from '../language/translate.ts';
import type { LoadReader } from '../ports/readers.ts';
import type { HeadingSetting } from './heading-level.ts';
import type { UnitsState } from './units-state.ts';

/** What is needed to fill a block from an identity card; every form has it. */
export interface CardSetting extends HeadingSetting {
  readonly translate: Translate | undefined;
  readonly units: UnitsState;
  /** Asks for the provinces and communes, once or again after a failure. */
  readonly loadUnits: () => unknown;
  /** The units before 1/7/2025, for a name that none of those in force has. */
  readonly former: Fetching<FormerUnits>;
  readonly loadFormer: () => void;
  readonly idCard: Fetching<IdCardReading>;
  readonly loadIdCard: () => void;
}

/** What reads identity cards. */
export interface IdCardReading {
  /** Fetches a reader of codes that sees more than the plain one; absent in kits without. */
  readonly loadReader: LoadReader | undefined;
}
