import { connect } from 'node:net';
import { rowIn } from '../rows-in.ts';
import type { running } from '../running.ts';
import { pdf, type SampleDossier, sampleDossier } from '../sample.ts';
import { contact, senderOf, sha256 } from '../sender.ts';
import { damaged, mutated, oneOf, type Random, randomOf, shaken } from './hostile-values.ts';

export interface Withstood {
  readonly submissions: number;
  /** Answers by status; `none` where the connection was closed without one. */
  readonly answers: Readonly<Record<string, number>>;
  /** What got an answer of 500 or more, with what was sent. */
  readonly failures: readonly string[];
  /** Dossiers that were acknowledged: what was changed was nothing that matters. */
  readonly acknowledged: number;
  readonly dossiers: number;
  /** Dossiers of which a part is missing. */
  readonly partial: number;
  /** Megabytes of the process, before, at its most, and after. */
  readonly memory: { readonly before: number; readonly most: number; readonly after: number };
}

/** What came of one try; `none` for no answer at all. */
type Outcome = number | 'none';

interface Trial {
  readonly origin: string;
  readonly random: Random;
  readonly sample: SampleDossier;
  /** A session, and the files of the sample in it. */
  ready(): Promise<{ readonly token: string; readonly files: readonly unknown[] }>;
}

/** Sends what is malformed, mutated or hostile, as often as told and the same for the same seed, then looks at what was kept. */
export async function hostileSubmissions(
  { origin, receiver }: Pick<Awaited<ReturnType<typeof running>>, 'origin' | 'receiver'>,
  { submissions, seed }: { readonly submissions: number; readonly seed: number },
): Promise<Withstood> {
  const random = randomOf(seed);
  const sample = sampleDossier('hostile');
  const sender = senderOf((path, init) => onceMore(() => fetch(origin + path, init)));
  let session: Awaited<ReturnType<Trial['ready']>> | undefined;
  const trial: Trial = {
    origin,
    random,
    sample,
    async ready() {
      if (session) return session;
      const token = await sender.openSession();
      session = { token, files: await sender.uploadAll(token, sample) };
      return session;
    },
  };
  const answers: Record<string, number> = {};
  const failures: string[] = [];
  const megabytes = () => Math.round(process.memoryUsage().rss / 1024 / 1024);
  const before = megabytes();
  let [acknowledged, most] = [0, before];
  for (let count = 0; count < submissions; count += 1) {
    const [name, attack] = oneOf(random, attacks);
    const outcome = await attack(trial);
    answers[outcome] = (answers[outcome] ?? 0) + 1;
    if (typeof outcome === 'number' && outcome >= 500) failures.push(`${name} (${count})`);
    if (name.startsWith('hand-in') && outcome === 201) {
      acknowledged += 1;
      session = undefined;
    }
    most = Math.max(most, megabytes());
  }
  globalThis.gc?.();
  const { database } = receiver;
  const dossiers = Number((await rowIn(database, 'SELECT count(*) AS count FROM dossier'))?.count);
  const { count } = (await rowIn(
    database,
    `SELECT count(*) AS count FROM dossier WHERE
         (SELECT count(*) FROM dossier_version WHERE dossier = code) <> 1
         OR (SELECT count(*) FROM attached_file WHERE dossier = code) <> ?
         OR (SELECT count(*) FROM event WHERE dossier = code) <> 1
         OR (SELECT count(*) FROM contact WHERE dossier = code) <> 1
         OR (SELECT count(*) FROM payment WHERE dossier = code) <> 1
         OR (SELECT count(*) FROM outbox WHERE dossier = code) = 0`,
    sample.files.size,
  ))!;
  const partial = Number(count);
  return {
    submissions,
    answers,
    failures,
    acknowledged,
    dossiers,
    partial,
    memory: { before, most, after: megabytes() },
  };
}

const json = 'application/json';

/** For what has to succeed: a connection that was kept may have been closed after what was sent on it before. */
async function onceMore(ask: () => Promise<Response>): Promise<Response> {
  return ask().catch(ask);
}

async function post(
  { origin }: Trial,
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
  method = 'POST',
): Promise<Outcome> {
  try {
    const response = await fetch(origin + path, {
      method,
      headers: { 'content-type': json, ...headers },
      body,
      signal: AbortSignal.timeout(20_000),
    });
    await response.arrayBuffer();
    return response.status;
  } catch (error) {
    // What our own side would not even send, and connections that were closed.
    if (error instanceof TypeError) return 'none';
    throw error;
  }
}

const handInHeaders = (token: string) => ({
  authorization: `Bearer ${token}`,
  'idempotency-key': crypto.randomUUID(),
});

/** Each way of doing harm; those that could make a dossier begin with `hand-in`. */
const attacks: readonly (readonly [name: string, attack: (trial: Trial) => Promise<Outcome>])[] = [
  ['hand-in: dossier', handInMutated],
  ['hand-in: dossier', handInMutated],
  ['hand-in: dossier', handInMutated],
  [
    'hand-in: whole body',
    async (trial) => {
      const { token, files } = await trial.ready();
      const body = mutated({ dossier: trial.sample.dossier, files, contact }, trial.random);
      return post(trial, '/v1/dossiers', JSON.stringify(body), handInHeaders(token));
    },
  ],
  [
    'hand-in: text',
    async (trial) => {
      const { token, files } = await trial.ready();
      let text = JSON.stringify({ dossier: trial.sample.dossier, files, contact });
      for (let times = 0; times < 3; times += 1) text = shaken(text, trial.random);
      const bytes = damaged(Buffer.from(text), trial.random);
      return post(trial, '/v1/dossiers', trial.random() < 0.5 ? text : bytes, handInHeaders(token));
    },
  ],
  [
    'hand-in: endless brackets',
    async (trial) => {
      const { token } = await trial.ready();
      const signs = oneOf(trial.random, ['[', '{"a":', '[[],', '{"dossier":[']);
      const text = signs.repeat(Math.floor(trial.random() * 90_000));
      const whole = trial.random() < 0.5 && signs === '[' ? text + ']'.repeat(text.length) : text;
      return post(trial, '/v1/dossiers', whole, handInHeaders(token));
    },
  ],
  [
    'hand-in: headers',
    async (trial) => {
      const { token, files } = await trial.ready();
      const hostile = ['', 'x', `${token}x`, 'a'.repeat(4000), 'null', '../..', '%00', '🙂'];
      const headers = {
        authorization: oneOf(trial.random, [`Bearer ${oneOf(trial.random, hostile)}`, 'Basic eDp4', token]),
        'idempotency-key': oneOf(trial.random, hostile),
        'content-type': oneOf(trial.random, [
          json,
          'text/plain',
          'multipart/form-data',
          `${json}; charset=utf-16`,
          '',
        ]),
        origin: oneOf(trial.random, ['null', 'https://x.example', 'file://']),
        'x-forwarded-for': oneOf(trial.random, ['::1', "1.1.1.1' or 1=1", ',,,,']),
      };
      return post(trial, '/v1/dossiers', JSON.stringify({ dossier: {}, files, contact }), headers);
    },
  ],
  [
    'session',
    async (trial) => {
      const response = await onceMore(() => fetch(`${trial.origin}/v1/challenges`, { method: 'POST' }));
      const challenge = await response.json();
      const body = { challenge, solution: { counter: 1, derivedKey: 'ab'.repeat(32) } };
      return post(trial, '/v1/sessions', JSON.stringify(mutated(body, trial.random)), {});
    },
  ],
  [
    'upload: creation',
    async (trial) => {
      const { token } = await trial.ready();
      const length = oneOf(trial.random, [
        '-1',
        '0',
        'x',
        '1e9',
        '10485761',
        '99999999999999999999',
        '',
        '١٢',
      ]);
      const headers = { authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0', 'upload-length': length };
      return post(trial, '/v1/uploads', '', headers);
    },
  ],
  ['upload: content', uploadDamaged],
  [
    'look-up',
    async (trial) => {
      const code = oneOf(trial.random, [
        '%E0%A4%A',
        '..%2f..%2f',
        'A'.repeat(3000),
        "'--",
        '2222-2222-2222',
        '%00',
        'null',
      ]);
      const path = oneOf(trial.random, [
        '',
        '/by-phone',
        '/withdrawal',
        '/sessions',
        '/payments',
        '/slips/1',
        '/slips/%00',
        '/x',
        '/../..',
      ]);
      const method = oneOf(trial.random, ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']);
      const body = JSON.stringify(mutated({ digits: '5678', reason: 'x' }, trial.random));
      return post(trial, `/v1/dossiers/${code}${path}`, body, { authorization: 'Bearer x' }, method);
    },
  ],
  [
    'payment',
    async (trial) => {
      const { random } = trial;
      const said = { attempt: 'x'.repeat(22), vnd: 24_000, transaction: 'T-1' };
      const body = shaken(JSON.stringify(mutated(said, random)), random);
      const name = oneOf(random, ['cong', '..%2f', '%00', 'x'.repeat(2000)]);
      const headers = {
        'x-timestamp': oneOf(random, [String(Math.floor(Date.now() / 1000)), '-1', '9'.repeat(400), '']),
        'x-signature': oneOf(random, ['', 'ab'.repeat(32), '%00']),
      };
      return post(trial, `/v1/payments/${name}`, body, headers);
    },
  ],
  ['raw', rawBytes],
];

async function handInMutated(trial: Trial): Promise<Outcome> {
  const { token, files } = await trial.ready();
  const dossier = mutated(trial.sample.dossier, trial.random);
  return post(trial, '/v1/dossiers', JSON.stringify({ dossier, files, contact }), handInHeaders(token));
}

async function uploadDamaged(trial: Trial): Promise<Outcome> {
  const { random } = trial;
  const { token } = await trial.ready();
  const kinds = [
    pdf(sha256(Buffer.from(String(random())))),
    jpeg,
    Buffer.from('PK\u0003\u0004'),
    Buffer.from('GIF89a'),
  ];
  const bytes = damaged(oneOf(random, kinds), random);
  const tus = { authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0' };
  const length = String(bytes.length + oneOf(random, [0, 0, 0, 1, -1]));
  const created = await onceMore(() =>
    fetch(`${trial.origin}/v1/uploads`, { method: 'POST', headers: { ...tus, 'upload-length': length } }),
  );
  if (created.status !== 201) return created.status;
  const path = `/v1/${created.headers.get('location')}`;
  const headers = {
    ...tus,
    'content-type': oneOf(random, [
      'application/offset+octet-stream',
      'application/offset+octet-stream',
      json,
    ]),
    'upload-offset': oneOf(random, ['0', '0', '0', '1', '-1', '']),
  };
  const outcome = await post(trial, path, bytes, headers, 'PATCH');
  // Its place is free again for the next.
  await onceMore(() => fetch(trial.origin + path, { method: 'DELETE', headers: tus }));
  return outcome;
}

/** The head of a JPEG of one pixel, and not much after it. */
const jpeg = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffdb004300010101ffc0000b080001000101011100ffda0008010100003f00d2ffd9',
  'hex',
);

const requests: readonly string[] = [
  'GET / HTTP/9.9\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001',
  'POST /v1/dossiers HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /v1/health HTTP/1.1\r\n\r\n',
  'POST /v1/dossiers HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 999999\r\n\r\n{"a":',
  'POST /v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFF\r\n{',
  `GET /v1/health HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(40_000)}\r\n\r\n`,
  'GET http://[::1 HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /v1/dossiers/%ff%fe HTTP/1.1\r\nHost: \u0000\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n',
  'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET //v1//health HTTP/1.1\r\n\r\n',
  'POST /v1/uploads HTTP/1.1\r\nHost: x\r\nExpect: 200-ok\r\nContent-Length: 1\r\n\r\nx',
];

/** What is no request, or half of one, sent by hand; then the sender is gone. */
function rawBytes({ origin, random }: Trial): Promise<Outcome> {
  const text = random() < 0.5 ? oneOf(random, requests) : shaken(oneOf(random, requests), random);
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    let answer = '';
    const timer = setTimeout(() => socket.destroy(), 150);
    socket.setEncoding('latin1').on('data', (piece: string) => {
      answer += piece;
      socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1];
      resolve(status === undefined ? 'none' : Number(status));
    });
    socket.write(text);
  });
}
