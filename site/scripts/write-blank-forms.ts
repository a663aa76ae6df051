/** Writes the blank official forms of every procedure beside its page, and holds them to what PDF/UA asks. */
import { readFileSync } from 'node:fs';
import { pdfUaFaults, writePaper } from '@dvc-kit/paper';
import { procedures } from '../src/catalogue/procedures.ts';
import { blankPapers } from '../src/facts/blank-form.ts';
import { site } from './built-site.ts';

for (const procedure of procedures.filter(({ papers }) => papers.length > 0)) {
  const out = `${site}thu-tuc/${procedure.slug}/`;
  const blank = { ...procedure, papers: blankPapers(procedure) };
  const written = await writePaper(blank, { out, formats: ['pdf', 'fillable', 'docx'] });
  const missing = written.flatMap((paper) => paper.missing);
  for (const { path } of written.filter((paper) => paper.path.endsWith('.pdf'))) {
    const faults = await pdfUaFaults(new Uint8Array(readFileSync(path)));
    if (faults.length) throw new Error(`site: ${path} is no PDF/UA: ${faults.join('; ')}`);
  }
  if (missing.length) throw new Error(`site: the fonts lack ${missing.join(' ')} of ${procedure.slug}`);
}
