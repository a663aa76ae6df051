import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import {
  type CommuneProfile,
  type Elsewhere,
  type LoadedSchemas,
  loadSchemas,
  type Problem,
  type Procedure,
  type Province,
} from '@dvc-kit/procedure';

// By the name of the package: the bundler moves this module when it builds, and the tests run from elsewhere.
// Another folder than the project's own is what a preview shows.
export const schemas =
  process.env.DVC_SCHEMAS ?? dirname(createRequire(import.meta.url).resolve('@dvc-kit/schemas/package.json'));

const read = readSchemas();

/** Every procedure of the catalogue, by the everyday name in the order of the Vietnamese alphabet. */
export const procedures: readonly Procedure[] = read.procedures;

/** What provinces set for all their communes. */
export const provinces: readonly Province[] = read.provinces;

/** The communes that somebody has written a profile for. */
export const communes: readonly CommuneProfile[] = read.communes;

/** What people ask a commune for that is done elsewhere. */
export const elsewhere: readonly Elsewhere[] = read.elsewhere;

function readSchemas(): Omit<LoadedSchemas, 'problems'> {
  const { procedures, communes, provinces, elsewhere, problems } = loadSchemas(schemas);
  const errors = problems.filter(({ severity }) => severity === 'error');
  // While an editor looks at one procedure, another may be half written.
  if (errors.length && !import.meta.env?.DEV)
    throw new Error(`Dữ liệu thủ tục có lỗi:\n${errors.map(described).join('\n')}`);
  if (!procedures.length) throw new Error(`site: no procedure in ${schemas}`);
  const order = new Intl.Collator('vi');
  return {
    procedures: procedures.toSorted((a, b) => order.compare(a.file.plainName, b.file.plainName)),
    communes,
    provinces,
    elsewhere,
  };
}

function described({ file, pointer, message, remedy }: Problem): string {
  return `${file}  tại ${pointer || '/'}\n${message}\n${remedy}\n`;
}
