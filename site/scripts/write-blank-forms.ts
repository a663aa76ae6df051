/** Writes the blank official forms of every procedure beside its page. */
import { fileURLToPath } from 'node:url';
import { writePaper } from '@dvc-kit/paper';
import { blankPapers } from '../src/blank-form.ts';
import { procedures } from '../src/procedures.ts';

for (const procedure of procedures.filter(({ papers }) => papers.length > 0)) {
  const out = fileURLToPath(new URL(`../dist/thu-tuc/${procedure.slug}/`, import.meta.url));
  const blank = { ...procedure, papers: blankPapers(procedure) };
  const written = await writePaper(blank, { out, formats: ['pdf', 'fillable', 'docx'] });
  const missing = written.flatMap((paper) => paper.missing);
  if (missing.length) throw new Error(`site: the fonts lack ${missing.join(' ')} of ${procedure.slug}`);
}
