import type { DrawingSetting } from '../../setting/drawing-setting.ts';
import type { Width } from '../browser/width.ts';
import type { Loading } from '../loading/loading.ts';
import type { Supplies } from '../session/supplies.ts';

/** What all that is drawn inside the element shares, as it is now. */
export function settingOf(
  {
    markRequired: marksRequired,
    headingLevel,
  }: { readonly markRequired: boolean; readonly headingLevel: number },
  { translate }: Loading,
  {
    units: { state: units, ask: loadUnits },
    former: { state: former, ask: loadFormer },
    more: { state: more, ask: loadMore },
    idCard: { state: idCard, ask: loadIdCard },
  }: Supplies,
  { grouping }: Width,
): DrawingSetting {
  return {
    language: translate ? 'en' : 'vi',
    translate,
    marksRequired,
    isWide: grouping === 'declaration',
    headingLevel,
    units,
    loadUnits,
    former,
    loadFormer,
    more,
    loadMore,
    idCard,
    loadIdCard,
  };
}
