import { bytesIn, hexOf, randomHex } from './hex.ts';

/** The key of a draft, sealed with a PIN. All but the number in hexadecimal, so that it goes into JSON. */
export interface Lock {
  readonly salt: string;
  readonly iterations: number;
  readonly iv: string;
  /** The sealed key. */
  readonly data: string;
}

/**
 * For PBKDF2 with HMAC-SHA-256, by OWASP's Password Storage Cheat Sheet: a sixth of a second on a laptop of 2026. Whoever has the data tries short PINs
 * all the same, as long as it takes: nothing can count the tries.
 */
const ITERATIONS = 600_000;

/** Letters and digits that a PIN has at least. */
export const SHORTEST_PIN = 4;

/** Of a draft: 256 random bits. */
export const newKey = (): string => randomHex(32);

/** Locks a key with a PIN. */
export async function lockWith(pin: string, key: string, iterations = ITERATIONS): Promise<Lock> {
  const [salt, iv] = [randomHex(16), randomHex(12)];
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: bytesIn(iv) },
    await keyFrom(pin, salt, iterations),
    bytesIn(key),
  );
  return { salt, iterations, iv, data: hexOf(data) };
}

/** The key behind a lock; null where the PIN is another one. */
export async function unlock({ salt, iterations, iv, data }: Lock, pin: string): Promise<string | null> {
  // WebKit makes no key of nothing.
  if (pin === '') return null;
  const sealing = await keyFrom(pin, salt, iterations);
  return crypto.subtle
    .decrypt({ name: 'AES-GCM', iv: bytesIn(iv) }, sealing, bytesIn(data))
    .then(hexOf, () => null);
}

async function keyFrom(pin: string, salt: string, iterations: number): Promise<CryptoKey> {
  // The same letters may be typed in two ways, and mostly are on another keyboard.
  const bytes = new TextEncoder().encode(pin.normalize('NFC'));
  const { subtle } = crypto;
  const given = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytesIn(salt), iterations },
    given,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
