import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../src/clock.ts';
import type { LogLine } from '../src/http/log.ts';
import { openReceiver, type ReceiverOptions, serveReceiver } from '../src/receiver.ts';
import { type Settings, settingsOf } from '../src/settings.ts';
import { freshDatabase } from './fresh-database.ts';
import { temporaryFolder, writeKit } from './sample.ts';

/** A receiver that runs on a free port until it is ended, with what it wrote into its log. */
export async function running(
  change: (settings: Settings) => Settings = (settings) => settings,
  clock?: Clock,
  ways: ReceiverOptions['ways'] = {},
) {
  const folder = temporaryFolder();
  writeKit(join(folder, 'kit'));
  const settings = change(
    settingsOf({
      DATABASE_URL: await freshDatabase(),
      INTAKE_DATA: join(folder, 'data'),
      INTAKE_KIT: join(folder, 'kit'),
      INTAKE_COMMUNES: '00000',
      // A challenge that costs a test nothing.
      INTAKE_CHALLENGE_COST: '10',
      INTAKE_CHALLENGE_TRIES: '2',
      INTAKE_FREE_MB: '1',
    }),
  );
  const lines: LogLine[] = [];
  const receiver = await openReceiver(settings, {
    log: (line) => void lines.push(line),
    ways,
    // A password that costs a test nothing.
    passwordCost: { memory: 8, passes: 1, parallelism: 1 },
    ...(clock && { clock }),
  });
  const { origin, close } = await serveReceiver(receiver, 0);
  const end = async () => {
    await close();
    await receiver.close();
    rmSync(folder, { recursive: true });
  };
  return { origin, receiver, settings, lines, folder, end };
}
