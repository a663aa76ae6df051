import type { Units } from '@dvc-kit/administrative-units';
import type { KitServices, LaterSteps, PaperPort } from '@dvc-kit/elements';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { ProcedureModule } from '@dvc-kit/validation';
import { knownCommune } from './known-commune.ts';
import { loadModule } from './load.ts';

/**
 * Where the elements of an embedded page get what they show: files in the folder of the entry script, each fetched
 * when it is first needed. Nothing is ever sent.
 */
export const kitServices: KitServices = {
  async loadProcedure(code, language) {
    if (!KIT_PROCEDURES.includes(code)) return null;
    const { default: procedure } = await loadModule<{ default: ProcedureModule }>(
      `procedures/${code}.${language}.js`,
    );
    return procedure;
  },

  async loadCommune(code) {
    if (KIT_COMMUNES.includes(code)) {
      const { default: profile } = await loadModule<{ default: CommuneProfile }>(`communes/${code}.js`);
      return profile;
    }
    const commune = (await loadUnits()).commune(code);
    return commune ? knownCommune(commune) : null;
  },

  loadUnits,

  loadLaterSteps: () => loadModule<LaterSteps>(KIT_LATER_STEPS),

  async loadPaper(slug): Promise<PaperPort> {
    const [{ openPaper }, { default: papers }, units] = await Promise.all([
      loadModule<typeof import('./paper.ts')>('paper.js'),
      loadModule<{ default: unknown }>(`papers/${slug}.js`),
      loadUnits(),
    ]);
    return openPaper(papers as Parameters<typeof openPaper>[0], units);
  },
};

async function loadUnits(): Promise<Units> {
  return (await loadModule<{ units: Units }>('units.js')).units;
}
