import { randomInt } from 'node:crypto';
import { type Challenge, createChallenge, type Payload, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { Problem } from '../http/problem.ts';
import type { Keys } from '../keys.ts';
import type { Settings } from '../settings.ts';

/** The confirmation code (mã xác nhận): work for the citizen's device, none for her. It prices abuse; it proves no human. */
export interface Challenges {
  create(now: Date): Promise<Challenge>;
  /**
   * A challenge that was solved in time. Throws a problem otherwise. That it was not used before is for whoever uses it to find out, in
   * the transaction of what it is used for.
   */
  verify(payload: Payload, now: Date): Promise<SolvedChallenge>;
}

export interface SolvedChallenge {
  /** Of this challenge alone, and signed as it stands: a signature may be written in more than one way. */
  readonly nonce: string;
  readonly expiresAt: Date;
}

export function challengesOf(
  { challenge, limits }: Pick<Settings, 'challenge' | 'limits'>,
  keys: Keys,
): Challenges {
  const secrets = { hmacSignatureSecret: keys.challenge, hmacKeySignatureSecret: keys.solution };
  return {
    create: (now) =>
      createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: challenge.cost,
        counter: randomInt(...challenge.tries),
        expiresAt: new Date(now.getTime() + limits.challenge * 1000),
        deriveKey,
        ...secrets,
      }),
    async verify(payload, now) {
      const { nonce, expiresAt: seconds = 0 } = payload.challenge.parameters;
      // What the library throws on is what nobody signed.
      const { verified } = await verifySolution({ ...payload, deriveKey, ...secrets }).catch(() => ({
        verified: false,
      }));
      const expiresAt = new Date(seconds * 1000);
      if (!verified || expiresAt <= now) throw new Problem('challenge-failed');
      return { nonce, expiresAt };
    },
  };
}
