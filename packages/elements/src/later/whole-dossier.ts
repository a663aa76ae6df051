import { dossierOf } from '@dvc-kit/dossier/dossier-of';
import { read } from '@dvc-kit/engine/first-page';
import { papersFor } from '@dvc-kit/engine/later-steps';
import { slugOf } from '@dvc-kit/procedure/slug';
import type { PrintedPaper } from '../ports/paper-port.ts';
import { timeHere } from '../procedure/browser/clock.ts';
import { filesOf } from './files-of.ts';
import type { LaterPage } from './later-page.ts';

type Page = Pick<LaterPage, 'form' | 'module' | 'commune' | 'files' | 'shownAnswers' | 'loadPaper'>;

/**
 * All of the dossier in one file, to be carried: what was answered, the forms as they print, the papers as they were given. Rejects where
 * a part does not arrive, or where what was right when it was completed is so no longer.
 */
export async function wholeDossier(page: Page): Promise<PrintedPaper> {
  const { form, module, commune, files: given, shownAnswers, loadPaper } = page;
  const { setting, state } = form;
  const reading = read(setting, state);
  const context = { commune, channel: setting.channel, assembledAt: timeHere() };
  const assembly = dossierOf(reading, module, state, context);
  if ('issues' in assembly) throw new Error(`elements: ${JSON.stringify(assembly.issues)}`);
  const { dossier } = assembly;
  const [{ packDossier }, paper] = await Promise.all([import('../carrying/carrying.ts'), loadPaper()]);
  const missing = new Set<string>();
  const papers = [];
  for (const { id, name } of papersFor(module, shownAnswers())) {
    const printed = await paper.pdf(id, shownAnswers());
    for (const letter of printed.missing) missing.add(letter);
    papers.push({ id, name, bytes: await bytesOf(printed.file) });
  }
  const files = new Map<string, Uint8Array>();
  for (const [id, file] of filesOf(dossier, reading.attachments, state, given))
    files.set(id, await bytesOf(file));
  const file = new Blob([packDossier(dossier, papers, files, slugOf)], { type: 'application/zip' });
  return { file, missing: [...missing] };
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
