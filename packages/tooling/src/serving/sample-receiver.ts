import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import {
  openReceiver,
  type Receiver,
  type Settings,
  settingsOf,
  sinkOf,
  type TrialProvider,
  trialProvider,
} from '@dvc-kit/intake';

/**
 * A receiver for every commune that the built kit has a profile of, by the newest version in its folder. Of its log only what went wrong is
 * shown. What it sends is shown at `hop-thu/`, unless the environment says how it leaves; all else that it says of receivers (`INTAKE_…`) holds here too.
 * `lookUp` is the page where dossiers are looked up. Fees are paid at `thu-tien/` below `address`, where no money moves.
 */
export async function openSampleReceiver(
  kits: string,
  data: string,
  { lookUp, address }: { readonly lookUp: string; readonly address: string },
  signIn: Pick<Settings, 'citizenSignIn' | 'deskSignIn'> = {},
): Promise<Receiver> {
  const told = settingsOf({
    INTAKE_DATA: data,
    INTAKE_KIT: newestKit(kits),
    INTAKE_COMMUNES: sampleCommunes(kits).join(),
    INTAKE_LOOK_UP: lookUp,
    INTAKE_PAY_URL: `${address}thu-tien/`,
    INTAKE_PAY_SECRET: randomBytes(16).toString('hex'),
    ...process.env,
  });
  const settings: Settings = { ...signIn, ...told };
  const sink = sinkOf();
  const ways = settings.smtp || settings.sms ? {} : { ways: { email: sink.email, sms: sink.sms } };
  const receiver = await openReceiver(settings, {
    ...ways,
    log: (line) => {
      if (line.level !== 'info') console.error(JSON.stringify(line));
    },
  });
  const till = settings.pay && trialProvider(settings.pay.secret, `${address}v1/payments/cong`);
  const listener: RequestListener = async (request, response) => {
    if (till && request.url?.startsWith('/thu-tien/')) return payAt(till, request, response);
    if (request.url !== '/hop-thu/') return receiver.listener(request, response);
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
    };
    return response.writeHead(200, headers).end(await sink.page());
  };
  return { ...receiver, listener };
}

async function payAt(
  till: TrialProvider,
  { url, method }: IncomingMessage,
  response: ServerResponse,
): Promise<unknown> {
  const address = new URL(url ?? '', 'http://localhost');
  const back = method === 'POST' ? await till.pay(address) : null;
  if (back !== null) return response.writeHead(303, { location: back }).end();
  const { status, body } = await till.page(address);
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; form-action *",
  };
  return response.writeHead(status, headers).end(body);
}

/** Of the newest version in the folder. */
export function sampleCommunes(kits: string): readonly string[] {
  return readJson<{ readonly communes: readonly string[] }>(join(newestKit(kits), 'contents.json')).communes;
}

function newestKit(kits: string): string {
  return join(kits, dirname(readJson<{ readonly script: string }>(join(kits, 'latest.json')).script));
}

/** An account at its desk, with another password at every start. */
export async function sampleAccount({
  accounts,
}: Receiver): Promise<{ readonly name: string; readonly password: string }> {
  const [name, password] = ['can-bo-mau', randomBytes(9).toString('base64url')];
  await accounts.set(name, password);
  return { name, password };
}

function readJson<Data>(file: string): Data {
  return JSON.parse(readFileSync(file, 'utf8'));
}
