import { createHmac } from 'node:crypto';
import { isSame } from '../keys.ts';
import type { Order, Paid, PaymentProvider } from './provider.ts';

/** How a provider is reached that speaks what this file says. */
export interface SignedProvider {
  readonly name: string;
  /** Where payers are sent. */
  readonly page: string;
  /** Known to both sides alone. */
  readonly secret: string;
}

/**
 * The plainest provider there can be: the order goes along in the address, what happened comes back as JSON, both signed by HMAC-SHA256 under a
 * secret of both. A gateway with a protocol of its own needs an adapter that speaks this, or another `PaymentProvider`.
 */
export function signedProvider({ name, page, secret }: SignedProvider): PaymentProvider {
  return {
    name,
    pageFor(order) {
      const query = orderText(order);
      return `${page}?${query}&signature=${signature(secret, query)}`;
    },
    read(body, header) {
      const at = header('x-timestamp') ?? '';
      const isOwn = isSame(header('x-signature') ?? '', signature(secret, `${at}.${body}`));
      return isOwn && /^\d{10,11}$/.test(at) ? paidIn(body, new Date(Number(at) * 1000)) : null;
    },
  };
}

export const signature = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('hex');

/** What the provider is told in the address, in the order that is signed. */
export function orderText({ attempt, vnd, reference, returnTo }: Order): string {
  return String(new URLSearchParams({ attempt, vnd: String(vnd), reference, returnTo }));
}

function paidIn(body: string, saidAt: Date): Paid | null {
  let value: Partial<Record<keyof Paid, unknown>> | null;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  const { attempt, vnd, transaction } = value ?? {};
  if (typeof attempt !== 'string' || typeof transaction !== 'string' || typeof vnd !== 'number') return null;
  if (!/^[\w-]{1,80}$/.test(transaction) || !Number.isSafeInteger(vnd)) return null;
  return { attempt, vnd, transaction, saidAt };
}
