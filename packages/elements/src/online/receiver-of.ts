import { isTakenIn } from '@dvc-kit/engine/later-steps';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { ProcedureModule } from '@dvc-kit/validation';

/** What of a page decides whether anything is sent from it. */
export interface PageAround {
  readonly isSecureContext: boolean;
  readonly location: Pick<Location, 'hostname' | 'origin'>;
}

/**
 * Where a dossier can be sent from this page; null for nowhere. Never from a page without TLS: what runs there may have been altered on the
 * way. A path, or an address without TLS, is for trying out and holds on this very machine alone.
 */
export function receiverOf(
  commune: CommuneProfile | null,
  module: Pick<ProcedureModule, 'code' | 'channels'>,
  { isSecureContext, location }: PageAround = globalThis,
): string | null {
  const address = commune?.receiver?.address;
  if (!address || !isSecureContext) return null;
  if (!module.channels.includes('online') || !isTakenIn(commune, module.code)) return null;
  if (/^https:\/\//i.test(address)) return address;
  if (!isThisMachine(location.hostname)) return null;
  if (address.startsWith('/')) return location.origin + address;
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/i.test(address) ? address : null;
}

const isThisMachine = (name: string) => ['localhost', '127.0.0.1', '[::1]'].includes(name);
