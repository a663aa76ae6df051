import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openReceiver, type Receiver, settingsOf } from '@dvc-kit/intake';

/**
 * A receiver for every commune that the built kit has a profile of, by the newest version in its folder. Of its log only what went wrong is
 * shown. What the environment says of receivers (`INTAKE_…`) holds here too.
 */
export async function openSampleReceiver(kits: string, data: string): Promise<Receiver> {
  const { script } = readJson<{ readonly script: string }>(join(kits, 'latest.json'));
  const kit = join(kits, dirname(script));
  const { communes } = readJson<{ readonly communes: readonly string[] }>(join(kit, 'contents.json'));
  const settings = settingsOf({
    INTAKE_DATA: data,
    INTAKE_KIT: kit,
    INTAKE_COMMUNES: communes.join(),
    ...process.env,
  });
  return openReceiver(settings, {
    log: (line) => {
      if (line.level !== 'info') console.error(JSON.stringify(line));
    },
  });
}

function readJson<Data>(file: string): Data {
  return JSON.parse(readFileSync(file, 'utf8'));
}
