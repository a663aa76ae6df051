import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Limits } from '../settings.ts';
import { Problem } from './problem.ts';

/** As often as one dossier has something printed, a minute: it takes the processor a tenth of a second. */
const PRINTED = 20;

/** How often each address may ask. Kept in memory: who starts anew begins anew. */
export interface RateLimits {
  /** Throws a problem when the address has asked too often. */
  request(address: string): Promise<void>;
  challenge(address: string): Promise<void>;
  /** The same of one dossier, by its code. */
  print(code: string): Promise<void>;
}

export function rateLimitsOf({ requestsAMinute, challengesAMinute }: Limits): RateLimits {
  const limited = (points: number) => {
    const limiter = new RateLimiterMemory({ points, duration: 60 });
    return async (address: string) => {
      const refused = await limiter.consume(networkOf(address)).then(
        () => null,
        (reason: { readonly msBeforeNext: number }) => reason,
      );
      if (refused) throw new Problem('too-many-requests', {}, refused.msBeforeNext / 1000);
    };
  };
  return {
    request: limited(requestsAMinute),
    challenge: limited(challengesAMinute),
    print: limited(PRINTED),
  };
}

/** Of an IPv6 address the part that one customer has: the rest is hers to choose. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  return [...groups, ...Array(Math.max(missing, 0)).fill('0')].slice(0, 4).join(':');
}
