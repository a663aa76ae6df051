/**
 * `npm run agreement`: tries the compiled check against plain Ajv over random declarations of the supported subset and
 * random values, and prints how often they disagree in the verdict or in the places of what is wrong. Fails on the first.
 *
 *     npm run agreement -- 2000 7      so many declarations, from this seed
 */
import { compileForm, disagreement, openForm, sampleValues, withPatterns } from '@dvc-kit/validation';
import fc from 'fast-check';
import { randomDeclaration } from '../test/random-declaration.ts';

const [declarations = 1000, seed = 1] = process.argv.slice(2).map(Number);
const valuesEach = 24;

const schemas = fc.sample(
  fc.gen().map((g) => randomDeclaration(g)),
  { numRuns: declarations, seed },
);
let compared = 0;
for (const [index, schema] of schemas.entries()) {
  const published = withPatterns(schema);
  const values = sampleValues(schema, valuesEach, seed + index);
  const found = disagreement(openForm(compileForm(schema)), published, values);
  compared += values.length;
  if (!found) continue;
  console.error(JSON.stringify({ schema, ...found }, null, 2));
  console.error(`1 disagreement after ${compared} comparisons`);
  process.exit(1);
}
console.log(
  `0 disagreements in ${compared} comparisons of schema and value, over ${declarations} declarations`,
);
