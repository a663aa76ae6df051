import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Verdict } from '../damage/judge.ts';
import { tryDamages } from '../damage/try-damages.ts';

const schemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));
const usage = 'Cách dùng: npm run dvc -- damage [--damages 2000] [--seed 1]';

/**
 * `dvc damage`: damages copies of the real procedures in thousands of ways, and counts what is received wrongly: `check`
 * throws, hangs for more than five seconds, or accepts what then does not work. Gives 1 when there is any.
 */
export async function run(args: readonly string[]): Promise<number> {
  const wanted = readArguments(args);
  if (!wanted) {
    console.error(usage);
    return 1;
  }
  const counts: Record<Verdict['outcome'], number> = { refused: 0, sound: 0, crashed: 0, hung: 0, broken: 0 };
  for await (const { outcome, did, seed } of tryDamages(schemas, { ...wanted, limit: 5000 })) {
    counts[outcome] += 1;
    if (outcome !== 'refused' && outcome !== 'sound') console.log(`${outcome} (${seed}) ${did}`);
  }
  const { refused, sound, crashed, hung, broken } = counts;
  console.log(
    `${wanted.damages} hư hỏng (seed ${wanted.seed}): ${refused} bị từ chối bằng lời, ${sound} vẫn dùng được; ` +
      `sập ${crashed}, treo quá 5 giây ${hung}, nhận rồi mới hỏng ${broken}.`,
  );
  return crashed + hung + broken > 0 ? 1 : 0;
}

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { damages: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
    });
    const [damages, seed] = [Number(values.damages), Number(values.seed)];
    return Number.isInteger(damages) && damages > 0 && Number.isInteger(seed) ? { damages, seed } : undefined;
  } catch {
    return undefined;
  }
}
