import assert from 'node:assert/strict';
import type { Answers } from '@dvc-kit/validation';
import type { Receipt } from '../src/dossiers/receipt.ts';
import { serveReceiver } from '../src/receiver.ts';
import type { running } from './running.ts';
import { sampleDossier } from './sample.ts';
import { senderOf } from './sender.ts';

export const PASSWORD = 'mat khau de thu 1';

/** A browser, as far as the desk sees one. */
export function browserOf(origin: string) {
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = {
      ...(cookies.size > 0 && { cookie: cookie() }),
      ...(init.headers as Record<string, string>),
    };
    const response = await fetch(origin + path, { redirect: 'manual', ...init, headers });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (/; Max-Age=0(?:;|$)/.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const send = (
    path: string,
    form: Readonly<Record<string, string>>,
    headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
  ) => ask(path, { method: 'POST', body: new URLSearchParams(form), headers });
  return {
    ask,
    send,
    cookie,
    text: async (path: string) => (await ask(path)).text(),
    signIn: (name: string, password = PASSWORD) => send('/dang-nhap', { name, password }),
  };
}

export type Browser = ReturnType<typeof browserOf>;

/** The value of a hidden field. */
export const fieldIn = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

/** Signs in at the desk. */
export async function officerAt(origin: string, name = 'can-bo-1'): Promise<Browser> {
  const browser = browserOf(origin);
  assert.equal((await browser.signIn(name)).status, 303);
  return browser;
}

/** Serves the desk of a receiver, with an officer signed in. */
export async function openDesk({ receiver }: Pick<Awaited<ReturnType<typeof running>>, 'receiver'>) {
  const { origin, close } = await serveReceiver({ listener: receiver.desk }, 0);
  await receiver.accounts.set('can-bo-1', PASSWORD);
  return { origin, close, browser: await officerAt(origin) };
}

/** Hands a dossier in and gives its receipt. */
export async function handedInAt(
  { origin }: Pick<Awaited<ReturnType<typeof running>>, 'origin'>,
  change: (sample: ReturnType<typeof sampleDossier>) => void = () => {},
  assembledAt?: Date,
  delivery?: Answers,
): Promise<Receipt> {
  const sender = senderOf((path, init) => fetch(origin + path, init));
  const sample = sampleDossier('desk', assembledAt, delivery);
  change(sample);
  return sender.goAllTheWay(sample);
}

/** Sends the form of an action; `seen` is the revision that it was decided on, that of the page unless told. */
export async function act(
  browser: Browser,
  code: string,
  action: string,
  more: Readonly<Record<string, string>> = {},
  seen?: string,
): Promise<Response> {
  const page = await browser.text(`/ho-so/${code}`);
  return browser.send(`/ho-so/${code}`, {
    token: fieldIn(page, 'token'),
    seen: seen ?? fieldIn(page, 'seen'),
    action,
    ...more,
  });
}
