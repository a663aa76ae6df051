import { mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Clock } from './clock.ts';
import type { Database } from './database/database.ts';
import { openDatabase } from './database/open-database.ts';
import { syncFolder } from './database/sync-folder.ts';
import { type Definitions, definitionsIn } from './definitions/definitions.ts';
import { Accounts } from './desk/accounts.ts';
import { deskOf } from './desk/desk-app.ts';
import type { Argon2Cost } from './desk/password.ts';
import { Dossiers } from './dossiers/dossiers.ts';
import { appOf } from './http/app.ts';
import { rateLimitsOf } from './http/limits.ts';
import { type Listening, listening } from './http/listening.ts';
import { type Log, logTo } from './http/log.ts';
import { type Metrics, metricsOf } from './http/metrics.ts';
import { Assurances } from './identity/assurances.ts';
import { sweep } from './keeping/sweep.ts';
import { keysIn } from './keys.ts';
import { Courier, type CourierParts } from './notices/courier.ts';
import { smsWay } from './notices/sms-way.ts';
import { smtpWay } from './notices/smtp-way.ts';
import { Payments } from './payments/payments.ts';
import { signedProvider } from './payments/signed-provider.ts';
import { challengesOf } from './sessions/challenges.ts';
import { Sessions } from './sessions/sessions.ts';
import type { Settings } from './settings.ts';
import { sealBy } from './sign-in/sealed.ts';
import { Slips } from './slips/slips.ts';
import { diskShelf } from './uploads/disk-shelf.ts';
import { paperStoreIn } from './uploads/paper-store.ts';
import { s3Shelf } from './uploads/s3-shelf.ts';
import { Uploads } from './uploads/uploads.ts';

export interface Receiver {
  /** Answers a request; for a server that has more to do. */
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
  /** The officer's desk, for an origin of its own. */
  readonly desk: (request: IncomingMessage, response: ServerResponse) => void;
  /** The officers who may sign in at it. */
  readonly accounts: Accounts;
  readonly database: Database;
  readonly dossiers: Dossiers;
  readonly payments: Payments;
  readonly metrics: Metrics;
  /** Sends what is due, and gives how many left. It does so by itself every few seconds. */
  sendNotices(): Promise<number>;
  /** Removes what nobody needs any more. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

export interface ReceiverOptions {
  readonly clock?: Clock;
  readonly log?: Log;
  /** In place of what the settings say: how notices leave. */
  readonly ways?: CourierParts['ways'];
  /** In place of what passwords cost by default. */
  readonly passwordCost?: Argon2Cost;
  /** In place of what the folder of the kit holds. */
  readonly definitions?: Definitions;
}

/** Opens what is kept and is ready to receive. Throws when it could not promise to keep what it acknowledges. */
export async function openReceiver(settings: Settings, options: ReceiverOptions = {}): Promise<Receiver> {
  const { clock = () => new Date(), log = logTo((text) => process.stdout.write(text)) } = options;
  const definitions = options.definitions ?? (await definitionsIn(settings.kit, settings.communes));
  mkdirSync(settings.data, { recursive: true, mode: 0o700 });
  syncFolder(dirname(settings.data));
  const keys = keysIn(join(settings.data, 'receiver.key'));
  const database = await openDatabase(settings);
  const shelf = settings.s3 ? await s3Shelf(settings.s3) : await diskShelf(join(settings.data, 'papers'));
  const papers = await paperStoreIn(settings.data, shelf, settings.paperKey);
  const { limits } = settings;
  const uploads = new Uploads(database, papers, limits);
  const slips = new Slips({ database, definitions, lookUp: settings.lookUp });
  const payments = new Payments({
    database,
    definitions,
    lookUp: settings.lookUp,
    provider: settings.pay && signedProvider({ name: PROVIDER, ...settings.pay }),
  });
  const signIn = {
    citizenSignIn: settings.citizenSignIn ?? null,
    seal: sealBy(keys.sealing('citizen sign-in')),
  };
  const assurances = new Assurances(database);
  const dossiers = new Dossiers({
    ...signIn,
    database,
    definitions,
    uploads,
    slips,
    payments,
    assurances,
    keys,
    limits,
  });
  const metrics = metricsOf(database);
  const app = appOf({
    ...signIn,
    settings,
    clock,
    database,
    papers,
    uploads,
    dossiers,
    slips,
    payments,
    metrics,
    log,
    challenges: challengesOf(settings, keys),
    sessions: new Sessions(database, limits),
    rates: rateLimitsOf(limits),
    addressOf: (context) => addressOf(context, settings.proxies),
  });
  const accounts = new Accounts(database, options.passwordCost);
  const desk = deskOf({
    database,
    definitions,
    papers,
    slips,
    payments,
    assurances,
    accounts,
    signIn: settings.deskSignIn ?? null,
    seal: sealBy(keys.sealing('desk sign-in')),
    clock,
    log,
    addressOf: (context) => addressOf(context, settings.proxies),
  });
  const run = () => sweep({ database, papers }, clock());
  const timer = setInterval(() => {
    run().catch((error: Error) => log({ level: 'error', event: 'sweep-failed', error: error.name }));
  }, SWEEP_EVERY);
  const courier = new Courier({
    database,
    definitions,
    clock,
    log,
    lookUp: settings.lookUp,
    ways: options.ways ?? waysOf(settings),
  });
  const post = setInterval(() => {
    courier
      .run()
      .catch((error: Error) => log({ level: 'error', event: 'courier-failed', error: error.name }));
  }, POST_EVERY);
  for (const each of [timer, post]) each.unref();
  log({ level: 'info', event: 'opened', ...database.inForce, communes: settings.communes.join() });
  return {
    listener: getRequestListener(app.fetch),
    desk: getRequestListener(desk.fetch),
    accounts,
    database,
    dossiers,
    payments,
    metrics,
    sweep: run,
    sendNotices: () => courier.run(),
    async close() {
      for (const each of [timer, post]) clearInterval(each);
      await database.close();
    },
  };
}

/** What the provider of the settings is called in addresses and in the audit. */
const PROVIDER = 'cong';

const SWEEP_EVERY = 5 * 60_000;
const POST_EVERY = 3000;

function waysOf({ smtp, sms }: Settings): CourierParts['ways'] {
  return {
    ...(smtp && { email: smtpWay(smtp.url, smtp.from) }),
    ...(sms && { sms: smsWay(sms.webhook, sms.token) }),
  };
}

/** Serves on the port until closed; port 0 takes a free one. */
export async function serveReceiver(
  { listener }: Pick<Receiver, 'listener'>,
  port: number,
  host?: string,
): Promise<Listening> {
  const server = createServer(listener);
  // A slow phone sends a file in pieces: each may take so long, and goes on where it broke.
  server.requestTimeout = 300_000;
  server.headersTimeout = 20_000;
  // Longer than the proxies before it keep theirs: they never send on a connection that is being closed.
  server.keepAliveTimeout = 75_000;
  return listening(server, port, host);
}

/** What is for those who run it, and for nobody else: served to this machine alone, on a port of its own. */
export async function serveMetrics({ metrics }: Pick<Receiver, 'metrics'>, port: number): Promise<Listening> {
  return listening(
    createServer(async (request, response) => {
      if (request.method !== 'GET' || request.url !== '/metrics') return response.writeHead(404).end();
      return response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.text());
    }),
    port,
    '127.0.0.1',
  );
}

/** That of the last proxy of one's own; what stands further left anybody may have written. */
function addressOf(context: Context, proxies: number): string {
  const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
  const told = proxies > 0 ? forwarded.at(-proxies) : undefined;
  return told || (getConnInfo(context).remote.address ?? '');
}
