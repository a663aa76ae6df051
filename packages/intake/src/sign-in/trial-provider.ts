import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { html } from 'hono/html';
import type ProviderOfPackage from 'oidc-provider';
import type { Markup } from '../desk/pages/markup.ts';
import { listening } from '../http/listening.ts';

/** Somebody whom it knows. */
export interface TrialPerson {
  /** What it calls her; she is chosen by it. */
  readonly sub: string;
  readonly [claim: string]: unknown;
}

export interface TrialClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  readonly afterSignOut?: readonly string[];
}

/**
 * A provider of identities for trying out: whoever comes chooses who she is, without a password. Never where anything is at stake. Its people
 * are listed on a page with a link for each: `/chon/<visit>/<sub>`.
 */
export async function serveTrialProvider(
  clients: readonly TrialClient[],
  people: readonly TrialPerson[],
  port = 0,
): Promise<{ readonly issuer: string; close(): Promise<void> }> {
  const [{ Provider }, { createMemoryAdapter }] = await Promise.all([
    import('oidc-provider'),
    import('oidc-provider/lib/adapters/memory_adapter.js'),
  ]);
  let answer: RequestListener = (_, response) => response.writeHead(503).end();
  const { origin: issuer, close } = await listening(
    createServer((request, response) => answer(request, response)),
    port,
    '127.0.0.1',
  );
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const claims = [...new Set(people.flatMap((person) => Object.keys(person)))];
  const provider: ProviderOfPackage = new Provider(issuer, {
    // Its own default, which it warns of unless it is chosen: what it knows ends with it.
    adapter: createMemoryAdapter(),
    clients: clients.map(({ clientId, clientSecret, redirectUris, afterSignOut = [] }) => ({
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: [...redirectUris],
      post_logout_redirect_uris: [...afterSignOut],
    })),
    jwks: {
      keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'trial', use: 'sig', alg: 'RS256' } as object],
    },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    claims: { openid: ['sub'], profile: claims },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/chon/${uid}` },
    findAccount: (_, sub) => {
      const person = people.find((one) => one.sub === sub);
      return person && { accountId: sub, claims: () => person };
    },
    // Whoever chose who she is has agreed to that being told.
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({
        clientId: oidc.client!.clientId,
        accountId: oidc.session!.accountId!,
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  const pages = provider.callback();
  answer = async (request, response) => {
    const [, place, visit, chosen] = (request.url ?? '').split('/');
    if (place !== 'chon') return pages(request, response);
    const sub = decodeURIComponent(chosen ?? '');
    try {
      if (people.some((one) => one.sub === sub))
        return await provider.interactionFinished(request, response, { login: { accountId: sub } });
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(String(await listOf(people, visit ?? '')));
    } catch {
      response.writeHead(400).end();
    }
  };
  return { issuer, close };
}

function listOf(people: readonly TrialPerson[], visit: string): Markup {
  const items = people.map(
    ({ sub, name }) =>
      html`<li><a href="/chon/${encodeURIComponent(visit)}/${encodeURIComponent(sub)}">${name ?? sub}</a></li>`,
  );
  return html`<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Nơi xác thực để dùng thử</title><h1>Bạn là ai?</h1><p>Nơi xác thực để dùng thử: không hỏi mật khẩu.</p><ul>${items}</ul></html>`;
}
