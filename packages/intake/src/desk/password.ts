import { argon2, type BinaryLike, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** What Argon2id costs: memory in KiB, passes over it, lanes. Kept with each password, so that it can rise. */
export interface Argon2Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** What scrypt cost, by which passwords of before were kept. */
interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** A password as its row has it: never the password. */
export interface KeptPassword {
  /** JSON of an `Argon2Cost`, or of a `ScryptCost`. */
  readonly cost: string;
  /** In hexadecimal, as the hash. */
  readonly salt: string;
  readonly hash: string;
}

/** 19 MiB each (OWASP, Password Storage: Argon2id, m = 19456, t = 2, p = 1). */
export const COST: Argon2Cost = { memory: 19_456, passes: 2, parallelism: 1 };

const BYTES = 32;

/** What scrypt may take; its own limit is below what was used. */
const MOST_MEMORY = 256 * 1024 * 1024;

const [byArgon2, byScrypt] = [
  promisify(argon2),
  promisify<BinaryLike, BinaryLike, number, ScryptCost & { readonly maxmem: number }, Buffer>(scrypt),
];

/** What is kept of a password. */
export async function keptPassword(password: string, cost: Argon2Cost): Promise<KeptPassword> {
  const salt = randomBytes(16);
  const hash = await derived(password, salt, cost);
  return { cost: JSON.stringify(cost), salt: salt.toString('hex'), hash: hash.toString('hex') };
}

/** Whether it is the password. */
export async function isPassword(password: string, { cost, salt, hash }: KeptPassword): Promise<boolean> {
  const given = await derived(password, Buffer.from(salt, 'hex'), JSON.parse(cost));
  return timingSafeEqual(given, Buffer.from(hash, 'hex'));
}

/** Whether it was kept otherwise than is done now. */
export const isOutdated = (kept: KeptPassword, cost: Argon2Cost): boolean =>
  kept.cost !== JSON.stringify(cost);

function derived(password: string, salt: Buffer, cost: Argon2Cost | ScryptCost): Promise<Buffer> {
  const message = password.normalize('NFKC');
  return 'N' in cost
    ? byScrypt(message, salt, BYTES, { ...cost, maxmem: MOST_MEMORY })
    : byArgon2('argon2id', { ...cost, message, nonce: salt, tagLength: BYTES });
}
