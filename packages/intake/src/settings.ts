import { resolve } from 'node:path';
import { type Webhook, webhookOf } from './http/webhook.ts';
import { type CitizenSignIn, citizenSignInOf } from './sign-in/citizen-sign-in.ts';
import { type DeskSignIn, deskSignInOf } from './sign-in/desk-sign-in.ts';
import type { S3Settings } from './uploads/s3-shelf.ts';

/** What whoever runs a receiver decides. Each is a variable of the environment; README.md lists them. */
export interface Settings {
  /** Folder of everything that is kept: the database, the papers, the keys. */
  readonly data: string;
  /** PostgreSQL, by address; without it the rows are in a file among the data. */
  readonly databaseUrl?: string;
  /** Where papers lie in place of a folder among the data. */
  readonly s3?: S3Settings;
  /** Folder of the kit whose forms are taken in: what the citizen's browser judges by, the receiver judges by. */
  readonly kit: string;
  /** Codes of the communes that it receives for, 5 digits each. */
  readonly communes: readonly string[];
  /** The web pages that may call it, as origins; `*` is every page. No cookie is ever set, so that nothing is given away. */
  readonly origins: readonly string[];
  /** How many proxies of one's own stand before it: so many addresses of `X-Forwarded-For`, from the right, are believed. */
  readonly proxies: number;
  /** Address of the page where dossiers are looked up, for the codes on slips. */
  readonly lookUp?: string;
  /** Where fees are paid online, and the secret of both sides (`payments/signed-provider.ts`). */
  readonly pay?: { readonly page: string; readonly secret: string };
  /** How much work a challenge asks of the citizen's device. */
  readonly challenge: {
    /** Rounds of PBKDF2 a try. */
    readonly cost: number;
    /** Tries: at least, and fewer than. */
    readonly tries: readonly [number, number];
  };
  readonly limits: Limits;
  /** How letters leave; without it they wait. */
  readonly smtp?: { readonly url: string; readonly from: string };
  /** How messages leave; without it they wait. */
  readonly sms?: { readonly webhook: Webhook; readonly token: string };
  /** How officers sign in by a provider of identities, beside accounts with a password. */
  readonly deskSignIn?: DeskSignIn;
  /** How citizens sign in by one, where they may. */
  readonly citizenSignIn?: CitizenSignIn;
  /** 32 bytes: papers are encrypted on the disk. */
  readonly paperKey?: Uint8Array;
}

/** How much is taken, of whom. Sizes in bytes, times in seconds. */
export interface Limits {
  /** Of a dossier without its papers. */
  readonly dossier: number;
  /** Of one file. */
  readonly file: number;
  /** Files of one session, and their sizes together. */
  readonly filesOfSession: number;
  readonly bytesOfSession: number;
  /** Of all files that belong to no dossier yet. */
  readonly bytesPending: number;
  /** That must stay free on the disk. */
  readonly freeSpace: number;
  /** How long a session may take. */
  readonly session: number;
  /** How long a challenge may be solved. */
  readonly challenge: number;
  /** Requests a minute from one address, of each kind. */
  readonly challengesAMinute: number;
  readonly requestsAMinute: number;
  /** Wrong digits of the phone for one dossier, a day. */
  readonly phoneTriesADay: number;
}

const MEGABYTE = 1024 * 1024;

/** A shared computer, a desk with helpers, a whole network behind one address: all send through one. */
const defaults: Limits = {
  dossier: MEGABYTE / 2,
  file: 10 * MEGABYTE,
  filesOfSession: 60,
  bytesOfSession: 100 * MEGABYTE,
  bytesPending: 4096 * MEGABYTE,
  freeSpace: 512 * MEGABYTE,
  session: 24 * 3600,
  challenge: 30 * 60,
  challengesAMinute: 120,
  requestsAMinute: 1200,
  phoneTriesADay: 5,
};

/** The settings that the environment tells. Throws, worded for whoever starts it, on one that cannot be. */
export function settingsOf(env: Readonly<Record<string, string | undefined>>): Settings {
  const communes = listed(needed(env, 'INTAKE_COMMUNES'), /^\d{5}$/, 'INTAKE_COMMUNES');
  return {
    data: resolve(needed(env, 'INTAKE_DATA')),
    kit: resolve(needed(env, 'INTAKE_KIT')),
    communes,
    origins: listed(env.INTAKE_ORIGINS ?? '*', /^(?:\*|https?:\/\/[^/\s]+)$/, 'INTAKE_ORIGINS'),
    proxies: count(env, 'INTAKE_PROXIES', 0),
    challenge: {
      cost: count(env, 'INTAKE_CHALLENGE_COST', 5000),
      tries: [count(env, 'INTAKE_CHALLENGE_TRIES', 50), 2 * count(env, 'INTAKE_CHALLENGE_TRIES', 50)],
    },
    limits: {
      ...defaults,
      bytesPending: count(env, 'INTAKE_PENDING_MB', defaults.bytesPending / MEGABYTE) * MEGABYTE,
      freeSpace: count(env, 'INTAKE_FREE_MB', defaults.freeSpace / MEGABYTE) * MEGABYTE,
      challengesAMinute: count(env, 'INTAKE_CHALLENGES_A_MINUTE', defaults.challengesAMinute),
      requestsAMinute: count(env, 'INTAKE_REQUESTS_A_MINUTE', defaults.requestsAMinute),
    },
    ...(env.DATABASE_URL && { databaseUrl: postgresUrlOf(env.DATABASE_URL) }),
    ...(env.INTAKE_S3_URL && { s3: s3Of(env) }),
    ...(env.INTAKE_LOOK_UP && { lookUp: addressIn(env, 'INTAKE_LOOK_UP') }),
    ...(env.INTAKE_PAY_URL && {
      pay: { page: addressIn(env, 'INTAKE_PAY_URL'), secret: needed(env, 'INTAKE_PAY_SECRET') },
    }),
    ...(env.INTAKE_SMTP && { smtp: { url: env.INTAKE_SMTP, from: needed(env, 'INTAKE_MAIL_FROM') } }),
    ...(env.INTAKE_SMS_URL && { sms: smsOf(env) }),
    ...(env.INTAKE_DESK_SIGN_IN && { deskSignIn: deskSignInOf(env.INTAKE_DESK_SIGN_IN, communes) }),
    ...(env.INTAKE_CITIZEN_SIGN_IN && { citizenSignIn: citizenSignInOf(env.INTAKE_CITIZEN_SIGN_IN) }),
    ...(env.INTAKE_PAPER_KEY && { paperKey: keyOf(env.INTAKE_PAPER_KEY) }),
  };
}

function needed(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = env[name];
  if (!value) throw new RangeError(`${name} is not set.`);
  return value;
}

function addressIn(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const address = URL.parse(needed(env, name));
  if (!address || !/^https?:$/.test(address.protocol) || address.hash)
    throw new RangeError(`${name}: "${env[name]}" is no address of a page.`);
  return address.href;
}

function smsOf(env: Readonly<Record<string, string | undefined>>): Settings['sms'] {
  const mayBePrivate = count(env, 'INTAKE_SMS_PRIVATE', 0) > 0;
  return {
    webhook: webhookOf('INTAKE_SMS_URL', needed(env, 'INTAKE_SMS_URL'), mayBePrivate),
    token: headerIn(env, 'INTAKE_SMS_TOKEN'),
  };
}

/** What goes into a header as it stands. */
function headerIn(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = needed(env, name);
  if (!/^[!-~]+$/.test(value)) throw new RangeError(`${name} has signs in it that no header takes.`);
  return value;
}

function postgresUrlOf(text: string): string {
  const address = URL.parse(text);
  // It may have a password in it: it is not told again.
  if (!address || !/^postgres(?:ql)?:$/.test(address.protocol) || address.pathname.length < 2)
    throw new RangeError(
      'DATABASE_URL is no address of a PostgreSQL database, such as postgres://user:password@host:5432/name.',
    );
  return text;
}

function s3Of(env: Readonly<Record<string, string | undefined>>): S3Settings {
  const url = addressIn(env, 'INTAKE_S3_URL');
  const { protocol, hostname, pathname, search } = new URL(url);
  if (!/^\/[a-z0-9][a-z0-9.-]{2,62}(?:\/[\w.-]+)*\/?$/.test(pathname) || search)
    throw new RangeError(
      'INTAKE_S3_URL names no bucket: it is the address of the store, the bucket, and a path if you like, such as https://s3.example.org/bucket/path.',
    );
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !isHere && !env.INTAKE_PAPER_KEY)
    throw new RangeError(
      'INTAKE_S3_URL: papers would go over the network for everybody to read. Use https, or set INTAKE_PAPER_KEY.',
    );
  return {
    url,
    keyId: needed(env, 'INTAKE_S3_KEY_ID'),
    secret: needed(env, 'INTAKE_S3_SECRET'),
    region: env.INTAKE_S3_REGION || 'us-east-1',
  };
}

function listed(text: string, shape: RegExp, name: string): string[] {
  const words = text.split(',').map((word) => word.trim());
  const wrong = words.find((word) => !shape.test(word));
  if (wrong !== undefined) throw new RangeError(`${name}: "${wrong}" is none.`);
  return words;
}

function count(env: Readonly<Record<string, string | undefined>>, name: string, otherwise: number): number {
  const text = env[name] ?? String(otherwise);
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${name}: "${text}" is no whole number.`);
  return value;
}

function keyOf(text: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new RangeError('INTAKE_PAPER_KEY is not 64 hexadecimal digits.');
  return Buffer.from(text, 'hex');
}
