import { lookup as lookupName } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Where something is told to that is not of this receiver. */
export interface Webhook {
  readonly url: URL;
  /** It may be in a network of one's own: addresses that the internet does not lead to. */
  readonly mayBePrivate: boolean;
}

/** Networks of one's own: RFC 1918, RFC 4193, and what carriers share (RFC 6598). */
const PRIVATE = ['private', 'uniqueLocal', 'carrierGradeNat'];

/**
 * The webhook that a setting names. https alone, save to this machine; nothing in the address that does not belong there. Throws a RangeError, worded for
 * whoever starts the receiver.
 */
export function webhookOf(name: string, text: string, mayBePrivate: boolean): Webhook {
  const url = URL.parse(text);
  const isHere = url !== null && isThisMachine(url.hostname);
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isHere)))
    throw new RangeError(`${name} is no https address; plain http is for this machine alone.`);
  // Neither is told again: one is a secret, of the other nothing arrives.
  if (url.username || url.password || url.hash)
    throw new RangeError(
      `${name} has a user, a password or a "#" in it: the token has a setting of its own.`,
    );
  const address = literal(url.hostname);
  if (address && !isHere && !mayLeadTo(address, mayBePrivate))
    throw new RangeError(`${name}: ${address} is no address that a gateway has.`);
  return { url, mayBePrivate };
}

/** Whether a name may lead to this address: to one of the internet, and where that is allowed of a network of one's own. */
export function mayLeadTo(address: string, mayBePrivate: boolean): boolean {
  // What stands for an IPv4 address is judged as that.
  const range = ipaddr.process(address).range();
  return range === 'unicast' || (mayBePrivate && PRIVATE.includes(range));
}

/** What a name leads to; Node's own unless told. */
export type Lookup = typeof lookupName;

/** Milliseconds until an answer has to be there. */
const PATIENCE = 20_000;

/**
 * Posts JSON and gives the status of the answer, of which nothing is read. No redirect is followed, and the connection goes to an address that was looked at:
 * whoever decides over the name of a gateway leads nothing into the network of the receiver. Rejects when no answer comes.
 */
export function postTo(
  { url, mayBePrivate }: Webhook,
  token: string,
  body: unknown,
  lookup: Lookup = lookupName,
): Promise<number> {
  const content = Buffer.from(JSON.stringify(body));
  const isHere = isThisMachine(url.hostname);
  return new Promise((resolve, reject) => {
    const ask = url.protocol === 'https:' ? requestSecure : requestPlain;
    const request = ask(url, {
      method: 'POST',
      // A connection that is kept might be one that was looked at long ago.
      agent: false,
      lookup: isHere ? undefined : guarded(lookup, mayBePrivate),
      signal: AbortSignal.timeout(PATIENCE),
      headers: {
        'content-type': 'application/json',
        'content-length': content.length,
        authorization: `Bearer ${token}`,
      },
    });
    request.once('error', reject).once('response', (response) => {
      resolve(response.statusCode ?? 0);
      response.on('error', () => {}).destroy();
    });
    request.end(content);
  });
}

/** Looks a name up; fails where any of its addresses is none that it may lead to. */
function guarded(lookup: Lookup, mayBePrivate: boolean): LookupFunction {
  return (name, options, callback) =>
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const wrong = addresses.find(({ address }) => !mayLeadTo(address, mayBePrivate));
      if (wrong || addresses.length === 0)
        return callback(new Error('intake: the gateway lies in a network that it may not lie in'), []);
      const [first] = addresses;
      return options.all ? callback(null, addresses) : callback(null, first!.address, first!.family);
    });
}

/** An address in place of a name, which is looked up nowhere. */
function literal(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) ? bare : null;
}

function isThisMachine(hostname: string): boolean {
  const address = literal(hostname);
  return address === null ? hostname === 'localhost' : ipaddr.process(address).range() === 'loopback';
}
