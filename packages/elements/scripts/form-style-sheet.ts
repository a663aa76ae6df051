import { formStyles } from '../src/procedure/styles/form-styles.ts';
import { statusStyles } from '../src/status/status.styles.ts';
import { moreStyles } from '../src/styles/more.styles.ts';
import { stepStyles } from '../src/styles/step.styles.ts';

/** The looks of a whole form, and of the look-up, for `KitServices.linkStyles` to link: what other browsers adopt, as text. */
export const formStyleSheet: string = [...formStyles, moreStyles, stepStyles, statusStyles]
  .map(({ cssText }) => cssText)
  .join('\n');
