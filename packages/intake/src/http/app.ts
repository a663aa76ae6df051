import type { Payload } from 'altcha-lib';
import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { contract, judgeOf } from '../contract/contract.ts';
import { CannotWrite, type Database } from '../database/database.ts';
import { readDossierCode } from '../dossiers/dossier-code.ts';
import type { Dossiers } from '../dossiers/dossiers.ts';
import type { HandedIn, Supplement } from '../dossiers/handed-in.ts';
import type { Payments } from '../payments/payments.ts';
import type { Challenges } from '../sessions/challenges.ts';
import type { OpenedSession, Session, Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import type { Slips } from '../slips/slips.ts';
import type { PaperStore } from '../uploads/paper-store.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { atMost, bodyOf } from './body.ts';
import { isBrokenOff } from './broken-off.ts';
import { type Log, told } from './log.ts';
import type { Metrics } from './metrics.ts';
import { Problem, problemResponse } from './problem.ts';
import { type SignInParts, signInRoutes } from './sign-in-routes.ts';

export interface AppParts extends SignInParts {
  readonly settings: Settings;
  readonly database: Database;
  readonly papers: PaperStore;
  readonly challenges: Challenges;
  readonly sessions: Sessions;
  readonly uploads: Uploads;
  readonly dossiers: Dossiers;
  readonly slips: Slips;
  readonly payments: Payments;
  readonly metrics: Metrics;
}

const TUS = '1.0.0';

/** The contract over HTTP: `contract/openapi.json` says what each address takes and gives. Mounted wherever its host likes. */
export function appOf(parts: AppParts): Hono {
  const app = new Hono();
  const { settings, clock, sessions, uploads, dossiers, slips, payments } = parts;
  const { limits } = settings;

  app.use(async (context, next) => {
    const start = performance.now();
    await next();
    const seconds = (performance.now() - start) / 1000;
    headers(context, settings);
    // The pattern, not the path: that has ids and codes in it.
    const route = context.req.routePath === '/*' ? 'none' : context.req.routePath;
    const { method } = context.req;
    const { status } = context.res;
    parts.metrics.request(method, route, status, seconds);
    parts.log({ level: 'info', event: 'request', method, route, status, ms: Math.round(seconds * 1000) });
  });
  app.onError((error) => answerTo(error, parts.log));
  app.notFound(() => problemResponse(new Problem('not-found')));
  app.use(async (context, next) => {
    // A browser asks beforehand whether it may; only what tus means by it goes on.
    if (context.req.method === 'OPTIONS' && context.req.header('access-control-request-method'))
      return context.body(null, 204);
    await parts.rates.request(parts.addressOf(context));
    return next();
  });

  app.get('/v1/openapi.json', (context) => context.json(contract));
  app.get('/v1/health', async (context) => {
    const isFull = (await parts.papers.freeSpace()) < limits.freeSpace;
    await parts.database.query.selectFrom('session').select('id').limit(1).execute();
    return context.json({ status: isFull ? 'full' : 'ok' }, isFull ? 503 : 200);
  });

  app.post('/v1/challenges', async (context) => {
    await parts.rates.challenge(parts.addressOf(context));
    return context.json(await parts.challenges.create(clock()), 201);
  });
  app.post('/v1/sessions', small, async (context) => {
    const solved = await bodyOf<Payload>(context, judgeOf('SolvedChallenge'));
    const challenge = await parts.challenges.verify(solved, clock());
    return context.json(sessionFacts(await sessions.openFor(challenge, clock())), 201);
  });

  app.route('/', signInRoutes(parts));
  const session = (context: Context): Promise<Session> => sessions.of(bearer(context), clock());
  app.options('/v1/uploads', (context) => {
    context.header('Tus-Resumable', TUS);
    context.header('Tus-Version', TUS);
    context.header('Tus-Extension', 'creation,termination,expiration');
    context.header('Tus-Max-Size', String(limits.file));
    return context.body(null, 204);
  });
  app.post('/v1/uploads', async (context) => {
    const of = await tus(context, session);
    const id = await uploads.create(of, count(context, 'upload-length'), clock());
    // From this address, wherever the receiver is mounted.
    context.header('Location', `uploads/${id}`);
    context.header('Upload-Expires', new Date(of.expiresAt).toUTCString());
    return context.body(null, 201);
  });
  app.on('HEAD', '/v1/uploads/:upload', async (context) => uploadState(context));
  app.get('/v1/uploads/:upload', async (context) => {
    // Hono asks GET for HEAD: what was sent here is given to nobody.
    if (context.req.method !== 'HEAD') throw new Problem('wrong-method');
    return uploadState(context);
  });
  async function uploadState(context: Context): Promise<Response> {
    const { offset, length } = await uploads.state(await tus(context, session), context.req.param('upload')!);
    context.header('Upload-Offset', String(offset));
    context.header('Upload-Length', String(length));
    return context.body(null, 200);
  }
  app.patch('/v1/uploads/:upload', async (context) => {
    const of = await tus(context, session);
    const type = context.req.header('content-type');
    if (type !== 'application/offset+octet-stream') throw new Problem('wrong-media-type');
    const at = count(context, 'upload-offset');
    const { offset } = await uploads.append(of, context.req.param('upload'), at, piecesOf(context));
    context.header('Upload-Offset', String(offset));
    return context.body(null, 204);
  });
  app.delete('/v1/uploads/:upload', async (context) => {
    await uploads.remove(await tus(context, session), context.req.param('upload'));
    return context.body(null, 204);
  });

  app.post('/v1/dossiers', atMost(limits.dossier), async (context) => {
    const of = await session(context);
    const key = keyOf(context);
    const given = await bodyOf<HandedIn>(context, judgeOf('NewDossier'));
    const receipt = await dossiers.handIn(of, key, given, clock());
    parts.log({ level: 'info', event: 'received', dossier: receipt.dossierCode, state: receipt.state });
    return context.json(receipt, 201);
  });
  app.get('/v1/dossiers/:code', async (context) =>
    context.json(await dossiers.status(context.req.param('code'), bearer(context), clock())),
  );
  app.get('/v1/dossiers/:code/slips/:slip', async (context) => {
    const { dossierCode } = await dossiers.status(context.req.param('code'), bearer(context), clock());
    await parts.rates.print(dossierCode);
    const slip = await slips.print(dossierCode, Number(context.req.param('slip')));
    if (!slip) throw new Problem('not-found');
    // Saved under its name, and never shown as a page of this origin.
    context.header('content-disposition', `attachment; filename="${slip.fileName}"`);
    return context.body(slip.bytes as Uint8Array<ArrayBuffer>, 200, { 'content-type': 'application/pdf' });
  });
  app.post('/v1/dossiers/:code/payments', async (context) => {
    const address = await dossiers.pay(context.req.param('code'), bearer(context), clock());
    return context.json({ address }, 201);
  });
  app.post('/v1/payments/:provider', small, async (context) => {
    const body = await context.req.text();
    const { dossier, isNew } = await payments.take(
      context.req.param('provider'),
      body,
      (name) => context.req.header(name),
      clock(),
    );
    if (isNew) parts.log({ level: 'info', event: 'paid', dossier });
    return context.body(null, 204);
  });
  app.post('/v1/dossiers/:code/by-phone', small, async (context) => {
    const { digits } = await bodyOf<{ readonly digits: string }>(context, judgeOf('PhoneDigits'));
    return context.json(await dossiers.statusByPhone(context.req.param('code'), digits, clock()));
  });
  app.post('/v1/dossiers/:code/withdrawal', small, async (context) => {
    const { reason } = await bodyOf<{ readonly reason?: string }>(context, judgeOf('Withdrawal'));
    return context.json(await dossiers.withdraw(context.req.param('code'), bearer(context), reason, clock()));
  });
  app.post('/v1/dossiers/:code/supplements', atMost(limits.dossier), async (context) => {
    const of = await session(context);
    const key = keyOf(context);
    // The session is for one dossier; another one's address leads nowhere.
    if (of.supplements === null || of.supplements !== readDossierCode(context.req.param('code') ?? ''))
      throw new Problem('session-unknown');
    const given = await bodyOf<Supplement>(context, judgeOf('Supplement'));
    const receipt = await dossiers.supplement(of, key, given, clock());
    parts.log({ level: 'info', event: 'received', dossier: receipt.dossierCode, state: receipt.state });
    return context.json(receipt, 201);
  });
  app.post('/v1/dossiers/:code/sessions', async (context) => {
    const code = await dossiers.toSupplement(context.req.param('code'), bearer(context));
    return context.json(sessionFacts(await sessions.openToSupplement(code, clock())), 201);
  });
  for (const path of Object.keys(contract.paths))
    app.all(path.replaceAll(/\{(\w+)\}/g, ':$1'), () => {
      throw new Problem('wrong-method');
    });
  return app;

  function sessionFacts(opened: OpenedSession) {
    const { file, filesOfSession, bytesOfSession } = limits;
    return { ...opened, maxFileSize: file, maxFiles: filesOfSession, maxBytes: bytesOfSession };
  }
}

/** Of requests that have no dossier in them. */
const small = atMost(16 * 1024);

/** What makes a retry the same request. */
function keyOf(context: Context): string {
  const key = context.req.header('idempotency-key') ?? '';
  if (!/^[A-Za-z0-9_-]{22,64}$/.test(key)) throw new Problem('key-missing');
  return key;
}

function bearer(context: Context): string {
  return /^Bearer (\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
}

/** The session of a request that speaks tus. */
async function tus(context: Context, session: (context: Context) => Promise<Session>): Promise<Session> {
  context.header('Tus-Resumable', TUS);
  if (context.req.header('tus-resumable') !== TUS)
    throw new Problem('invalid-request', {
      errors: [{ pointer: '/headers/tus-resumable', keyword: 'const' }],
    });
  return session(context);
}

function count(context: Context, name: string): number {
  const text = context.req.header(name) ?? '';
  if (!/^\d{1,15}$/.test(text))
    throw new Problem('invalid-request', { errors: [{ pointer: `/headers/${name}`, keyword: 'pattern' }] });
  return Number(text);
}

async function* piecesOf(context: Context): AsyncGenerator<Uint8Array> {
  const { body } = context.req.raw;
  if (body) yield* body;
}

/** Every answer is of one kind: never kept, never shown as a page, for pages of every allowed origin. */
function headers(context: Context, { origins }: Settings): void {
  const { headers: set } = context.res;
  set.set('x-content-type-options', 'nosniff');
  set.set('cache-control', 'no-store');
  set.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  set.set('referrer-policy', 'no-referrer');
  set.set('cross-origin-resource-policy', 'cross-origin');
  const origin = context.req.header('origin');
  const allowed = origins.includes('*') ? '*' : origins.find((one) => one === origin);
  if (!origins.includes('*')) set.append('vary', 'Origin');
  if (allowed === undefined) return;
  set.set('access-control-allow-origin', allowed);
  set.set('access-control-expose-headers', exposed);
  if (context.req.method !== 'OPTIONS') return;
  set.set('access-control-allow-methods', 'GET, HEAD, POST, PATCH, DELETE');
  set.set('access-control-allow-headers', accepted);
  set.set('access-control-max-age', '7200');
}

const exposed =
  'Content-Disposition, Location, Retry-After, Tus-Resumable, Upload-Expires, Upload-Length, Upload-Offset';
const accepted =
  'Authorization, Content-Type, Idempotency-Key, Tus-Resumable, Upload-Length, Upload-Metadata, Upload-Offset';

function answerTo(error: unknown, log: Log): Response {
  if (error instanceof Problem) return problemResponse(error);
  // Nobody is there to read the answer.
  if (isBrokenOff(error)) return problemResponse(new Problem('malformed-request'));
  if (error instanceof CannotWrite) {
    log({ level: 'error', event: 'cannot-write', ...told(error) });
    return problemResponse(new Problem('unavailable', {}, 60));
  }
  const { status } = error as { readonly status?: ContentfulStatusCode };
  if (status === 413) return problemResponse(new Problem('too-large'));
  if (status !== undefined && status >= 400 && status < 500)
    return problemResponse(new Problem('malformed-request'));
  log({ level: 'error', event: 'failed', ...told(error) });
  return problemResponse(new Problem('internal'));
}
