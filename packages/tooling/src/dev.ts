/** `npm run dev`: the site and its forms as they are being written, drawn anew at every save, until stopped. */
import { fileURLToPath } from 'node:url';
import { serveCatalogue } from './preview/serve-catalogue.ts';
import { chosenPort } from './serving/chosen-port.ts';
import { takeNoWords } from './stages/help.ts';
import { makeFor } from './stages/run-stage.ts';
import { elementTexts } from './stages/stages.ts';

const schemas = process.env.DVC_SCHEMAS ?? fileURLToPath(new URL('../../../schemas/', import.meta.url));

takeNoWords('dev');
// Read again where the pages are served: the next that is free.
chosenPort();
if (!(await makeFor({ needs: [elementTexts] }))) process.exit(1);
console.log('Starting; the first page takes some seconds');
const { origin, close } = await serveCatalogue(schemas, { withKit: true }).catch((fault: Error) => {
  console.error(fault.message);
  return process.exit(1);
});
console.log(`
  The catalogue:  ${origin}/
  A form:         ${origin}/thu-tuc/dang-ky-khai-sinh/to-khai/
  In English:     ${origin}/en/

  What you save in site/, packages/ or schemas/ shows in the browser at once; what is wrong with it shows here and there.
  Blank forms to download come with npm start alone. Ctrl+C stops it.
`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    close();
    process.exit(0);
  });
