import { compilePaper, metricsFor, readFonts } from '@dvc-kit/paper';
import { loadSchemas } from '@dvc-kit/procedure';
import { compileProcedure, loadDelivery } from '@dvc-kit/validation';
import { checkLabelRoom } from '../problems/check-label-room.ts';

/** What a catalogue is and what it cost. */
export interface Measurement {
  readonly procedures: number;
  /** Of these, how many have a form that was compiled, and papers. */
  readonly forms: number;
  readonly papers: number;
  readonly errors: number;
  /** Size of what was made, in characters. */
  readonly emitted: number;
  /** Time of the processor, in milliseconds: what else the machine does meanwhile does not count. */
  readonly checkMs: number;
  readonly compileMs: number;
}

/** Checks a folder `schemas` as `dvc check` does, and compiles every form and paper in it as the build does. */
export async function measureCatalogue(root: string): Promise<Measurement> {
  const started = process.cpuUsage();
  const { procedures, problems } = loadSchemas(root);
  checkLabelRoom(root, procedures, metricsFor(await readFonts()));
  const checkMs = msSince(started);
  const compiling = process.cpuUsage();
  const delivery = loadDelivery();
  let [forms, papers, emitted] = [0, 0, 0];
  for (const procedure of procedures.filter(({ declaration }) => declaration !== null)) {
    emitted += JSON.stringify(compileProcedure(procedure, 'vi', { delivery })).length;
    forms += 1;
    for (const paper of procedure.papers) {
      emitted += JSON.stringify(compilePaper(procedure, paper)).length;
      papers += 1;
    }
  }
  return {
    procedures: procedures.length,
    forms,
    papers,
    errors: problems.filter(({ severity }) => severity === 'error').length,
    emitted,
    checkMs,
    compileMs: msSince(compiling),
  };
}

function msSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
