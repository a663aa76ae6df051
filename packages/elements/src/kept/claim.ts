/** How long another tab has for an answer, and a page that is being left for letting go, in milliseconds. */
const PATIENCE = 250;

const PREFIX = 'dvc-kit:';

/**
 * Takes the id for this page: a tab that was duplicated has the id of the first. Resolves to what lets go of it again; to null
 * where another page has it and keeps it.
 */
export async function claim(id: string): Promise<(() => void) | null> {
  const name = `${PREFIX}${id}`;
  // Firefox has locks from 96 on; pages without TLS have none.
  if (navigator.locks) return lock(name);
  return 'BroadcastChannel' in globalThis ? askRound(name) : () => {};
}

/** The ids that open pages have; none where the browser has no locks. */
export async function openIds(): Promise<readonly string[]> {
  const held = await navigator.locks?.query().then(
    (locks) => locks.held ?? [],
    () => [],
  );
  return (held ?? []).flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []));
}

function lock(name: string): Promise<(() => void) | null> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), PATIENCE);
  return new Promise((resolve) => {
    const held = navigator.locks.request(name, { signal: waiting.signal }, () => {
      clearTimeout(timer);
      return new Promise<void>((letGo) => resolve(letGo));
    });
    // Without an origin of its own a page has no locks either: nobody else has its id.
    held.catch(({ name: fault }: DOMException) => resolve(fault === 'AbortError' ? null : () => {}));
  });
}

function askRound(name: string): Promise<(() => void) | null> {
  const channel = new BroadcastChannel(name);
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      channel.onmessage = ({ data }) => data === 'whose?' && channel.postMessage('mine');
      resolve(() => channel.close());
    }, PATIENCE);
    channel.onmessage = ({ data }) => {
      if (data !== 'mine') return;
      clearTimeout(timer);
      channel.close();
      resolve(null);
    };
    channel.postMessage('whose?');
  });
}
