/** What of a page decides whether anything is sent from it. */
export interface PageAround {
  readonly isSecureContext: boolean;
  readonly location: Pick<Location, 'hostname' | 'origin'>;
}

/**
 * An address of a commune's profile as this page may use it; null where it may not. Never from a page without TLS: what runs there may have been
 * altered on the way. A path, or an address without TLS, is for trying out and holds on this very machine alone.
 */
export function addressFrom(
  address: string | undefined,
  { isSecureContext, location }: PageAround = globalThis,
): string | null {
  if (!address || !isSecureContext) return null;
  if (/^https:\/\//i.test(address)) return address;
  if (!isThisMachine(location.hostname)) return null;
  if (address.startsWith('/')) return location.origin + address;
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/i.test(address) ? address : null;
}

const isThisMachine = (name: string) => ['localhost', '127.0.0.1', '[::1]'].includes(name);
