import type { Configuration } from 'openid-client';
import { SignInFault, signInFault } from './sign-in-fault.ts';

/** What a provider of identities has to be told, and what it told us of ourselves. */
export interface ProviderSettings {
  /** Its address, as it stands in its tokens. */
  readonly issuer: string;
  readonly clientId: string;
  /** None for a client that keeps no secret: PKCE alone then. */
  readonly clientSecret?: string;
  /** What people call it. */
  readonly name: string;
  /** `openid` and what else brings the claims that are read. */
  readonly scope: string;
}

/** What one sign-in has to remember until the provider leads back. */
export interface PendingSignIn {
  readonly nonce: string;
  readonly verifier: string;
}

/** What a provider vouches for. */
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** Seconds that the provider has for an answer. */
const PATIENCE = 10;

/** Milliseconds after which its addresses and keys are asked for anew. */
const LASTING = 3600_000;

/**
 * A provider of identities by OpenID Connect: authorization code with PKCE, state and nonce. The library is loaded, and the provider
 * asked for its addresses, when somebody signs in.
 */
export class Provider {
  readonly settings: ProviderSettings;
  /** Where it leads back to: the very address that it was told. */
  readonly redirectUri: string;
  #known: { readonly at: number; readonly configuration: Promise<Configuration> } | null = null;

  constructor(settings: ProviderSettings, redirectUri: string) {
    this.settings = settings;
    this.redirectUri = redirectUri;
  }

  /** Where the browser goes to sign in. `close` makes the state of what has to be remembered. Throws a SignInFault. */
  async start(close: (pending: PendingSignIn) => string): Promise<string> {
    return this.#asking(async (client, configuration) => {
      const pending = { nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() };
      const address = client.buildAuthorizationUrl(configuration, {
        redirect_uri: this.redirectUri,
        scope: this.settings.scope,
        state: close(pending),
        nonce: pending.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
      });
      return address.href;
    });
  }

  /**
   * Whom the provider vouches for, by the query that it led back with. Its token is checked by signature, issuer, audience, nonce and time; what
   * it tells only when asked again (`userinfo`) is added. Throws a SignInFault.
   */
  async finish(query: string, { nonce, verifier }: PendingSignIn): Promise<Claims> {
    const state = new URLSearchParams(query).get('state');
    if (state === null) throw new SignInFault('not-started-here');
    // Never by what the browser says of the host: by the address that the provider knows.
    const address = new URL(this.redirectUri);
    address.search = query;
    return this.#asking(async (client, configuration) => {
      const tokens = await client.authorizationCodeGrant(configuration, address, {
        expectedNonce: nonce,
        expectedState: state,
        pkceCodeVerifier: verifier,
      });
      const claims = tokens.claims();
      if (!claims) throw new SignInFault('untrusted', 'no-id-token');
      if (configuration.serverMetadata().userinfo_endpoint === undefined) return claims as Claims;
      const more = await client.fetchUserInfo(configuration, tokens.access_token, claims.sub);
      // What is signed counts before what is not.
      return { ...more, ...claims } as Claims;
    });
  }

  /** Where she signs out at the provider too; null where it has no such page, or does not answer. */
  async endSession(comeBackTo?: string): Promise<string | null> {
    try {
      return await this.#asking(async (client, configuration) => {
        if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
        const back: Record<string, string> =
          comeBackTo === undefined ? {} : { post_logout_redirect_uri: comeBackTo };
        return client.buildEndSessionUrl(configuration, back).href;
      });
    } catch {
      // She is signed out here in any case.
      return null;
    }
  }

  async #asking<Result>(
    ask: (client: typeof import('openid-client'), configuration: Configuration) => Promise<Result>,
  ): Promise<Result> {
    const client = await import('openid-client');
    try {
      return await ask(client, await this.#configuration(client));
    } catch (error) {
      throw signInFault(error);
    }
  }

  #configuration(client: typeof import('openid-client')): Promise<Configuration> {
    const now = Date.now();
    if (this.#known && now - this.#known.at < LASTING) return this.#known.configuration;
    const { issuer, clientId, clientSecret } = this.settings;
    const address = new URL(issuer);
    const configuration = client.discovery(
      address,
      clientId,
      undefined,
      clientSecret === undefined ? client.None() : client.ClientSecretBasic(clientSecret),
      {
        timeout: PATIENCE,
        execute: [
          // Its signature counts too, not TLS alone.
          client.enableNonRepudiationChecks,
          ...(address.protocol === 'http:' ? [client.allowInsecureRequests] : []),
        ],
      },
    );
    const known = { at: now, configuration };
    this.#known = known;
    configuration.catch(() => {
      if (this.#known === known) this.#known = null;
    });
    return configuration;
  }
}
