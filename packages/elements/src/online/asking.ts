/** What a receiver answers when something is not as it should be, by RFC 9457. */
export interface Problem {
  readonly status: number;
  /** The last part of its type: `dossier-refused`. */
  readonly name: string;
  /** For the citizen, in the receiver's own words. */
  readonly detail?: string | undefined;
  readonly issues?: readonly {
    readonly path: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
  }[];
  /** Seconds after which it may be otherwise. */
  readonly retryAfter?: number | undefined;
}

/** The receiver answered, and has not done what it was asked to. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`the receiver answered ${problem.status} ${problem.name}`);
    this.problem = problem;
  }
}

/** How a sender reaches the network, and the time; tests have their own. */
export interface Means {
  readonly fetch: typeof globalThis.fetch;
  /** Resolves after so many milliseconds, earlier when the network is back or it is stopped. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Waits after tries that got no answer, in milliseconds: about three minutes in all. */
const WAITS = [1000, 2000, 4000, 8000, 15_000, 30_000, 60_000, 60_000];

export interface Asking {
  /** Of the receiver, with a slash at its end. */
  readonly address: string;
  readonly signal: AbortSignal;
  readonly means: Means;
  /** Hears when the network is gone, and when it is there again. */
  readonly waits: (isWaiting: boolean) => void;
}

/** One answer of the receiver. Throws what it refuses; rejects as `fetch` does when no answer comes. */
export async function askOnce(
  { address, signal, means }: Asking,
  path: string,
  init: RequestInit,
): Promise<Response> {
  const response = await means.fetch(new URL(path, address).href, {
    ...init,
    signal,
    // No cookie goes along, and no address of the page.
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  if (response.ok) return response;
  throw new Refusal(await problemOf(response));
}

/** The same until an answer comes: it waits for the network, and gives up after some minutes without. */
export async function askAgain<Answer>(asking: Asking, ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    try {
      const answer = await ask();
      if (tries > 0) asking.waits(false);
      return answer;
    } catch (fault) {
      const wait = WAITS[tries];
      if (fault instanceof Refusal || asking.signal.aborted || wait === undefined) throw fault;
      asking.waits(true);
      await asking.means.wait(wait, asking.signal);
      if (asking.signal.aborted) throw fault;
    }
  }
}

/** What is sent as data. */
export const json = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

async function problemOf(response: Response): Promise<Problem> {
  const { status } = response;
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const retryAfter = Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
  // A proxy may have answered for it, with a page.
  const body = (await response.json().catch(() => null)) as Readonly<Record<string, unknown>> | null;
  const { type, detail, issues } = body ?? {};
  return {
    status,
    name: String(type ?? '').replace(/^urn:dvc-kit:problem:/, ''),
    detail: typeof detail === 'string' ? detail : undefined,
    ...(Array.isArray(issues) && { issues }),
    retryAfter,
  };
}

/** Of a page. */
export const pageMeans: Means = {
  fetch: (...request) => fetch(...request),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        removeEventListener('online', end);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      addEventListener('online', end);
      signal.addEventListener('abort', end);
    }),
};
