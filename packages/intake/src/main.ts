/** `node packages/intake/src/main.ts <command>`: the receiver by itself, and what is done to what it keeps. */

import { readDossierCode } from './dossiers/dossier-code.ts';
import { Problem } from './http/problem.ts';
import { erase, eraseClosedBefore, isErasable } from './keeping/erase.ts';
import { openReceiver, serveMetrics, serveReceiver } from './receiver.ts';
import { type Settings, settingsOf } from './settings.ts';

const usage = `node packages/intake/src/main.ts <command>

  serve           receives on INTAKE_PORT (4322), until stopped; INTAKE_DESK_PORT has the officer's desk, and
                  INTAKE_METRICS_PORT has its figures for this machine
  account <name>  makes an officer's account, or gives it another password: that on the first line of what is piped in
  dismiss <name>  nobody signs in with it any more
  erase <code>    takes away everything that tells of a person in a closed dossier
  retain <days>   the same for all that were closed so many days ago or earlier
  sweep           removes what nobody needs any more; the running receiver does so by itself`;

/** What each command does; gives the exit code, or nothing while it runs on. */
const commands: Readonly<Record<string, (settings: Settings, word?: string) => Promise<number | undefined>>> =
  {
    async serve(settings) {
      const { INTAKE_PORT = 4322, INTAKE_HOST, INTAKE_DESK_PORT, INTAKE_METRICS_PORT } = process.env;
      const receiver = await openReceiver(settings);
      const { origin, close } = await serveReceiver(receiver, Number(INTAKE_PORT), INTAKE_HOST);
      const desk =
        INTAKE_DESK_PORT &&
        (await serveReceiver({ listener: receiver.desk }, Number(INTAKE_DESK_PORT), '127.0.0.1'));
      const metrics = INTAKE_METRICS_PORT && (await serveMetrics(receiver, Number(INTAKE_METRICS_PORT)));
      console.log(
        JSON.stringify({ at: new Date().toISOString(), level: 'info', event: 'listening', origin }),
      );
      const stop = async () => {
        await close();
        for (const other of [desk, metrics]) if (other) await other.close();
        await receiver.close();
        process.exit(0);
      };
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
      return undefined;
    },

    account: (settings, word = '') =>
      withReceiver(settings, async ({ accounts }) => {
        const pieces: Buffer[] = await process.stdin.toArray();
        const [password = ''] = Buffer.concat(pieces).toString().split(/\r?\n/);
        await accounts.set(word, password);
        console.log(`${word}: may sign in`);
        return 0;
      }),

    dismiss: (settings, word = '') =>
      withReceiver(settings, async ({ accounts }) => {
        const wasThere = await accounts.remove(word);
        console.log(wasThere ? `${word}: gone` : `There is no account ${word}.`);
        return wasThere ? 0 : 1;
      }),

    erase: (settings, word = '') =>
      withReceiver(settings, async ({ database }) => {
        const code = readDossierCode(word);
        if (code === null || !(await isErasable(database, code))) {
          console.error(`There is no dossier ${word} that could be erased.`);
          return 1;
        }
        await erase(database, code, new Date());
        await database.forget();
        console.log(`${code}: erased`);
        return 0;
      }),

    retain: (settings, word = '') =>
      withReceiver(settings, async ({ database }) => {
        if (!/^\d{1,5}$/.test(word)) {
          console.error('Say after how many days.');
          return 1;
        }
        const codes = await eraseClosedBefore(database, Number(word), new Date());
        await database.forget();
        for (const code of codes) console.log(`${code}: erased`);
        console.log(`${codes.length} erased`);
        return 0;
      }),

    sweep: (settings) =>
      withReceiver(settings, async ({ sweep }) => {
        await sweep();
        return 0;
      }),
  };

async function withReceiver(
  settings: Settings,
  work: (receiver: Awaited<ReturnType<typeof openReceiver>>) => Promise<number>,
): Promise<number> {
  const receiver = await openReceiver(settings, { log: () => {} });
  try {
    return await work(receiver);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error('The dossier is still open: erasing is for those that are closed.');
    return 1;
  } finally {
    await receiver.close();
  }
}

const [name = '', word] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  console.error(usage);
  process.exitCode = 1;
} else process.exitCode = await command(settingsOf(process.env), word).catch(failed);

function failed(error: unknown): number {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  return 1;
}
