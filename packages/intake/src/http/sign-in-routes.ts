import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Clock } from '../clock.ts';
import { judgeOf } from '../contract/contract.ts';
import type { CitizenSignIn } from '../sign-in/citizen-sign-in.ts';
import type { Seal } from '../sign-in/sealed.ts';
import { SignInFault } from '../sign-in/sign-in-fault.ts';
import { atMost, bodyOf } from './body.ts';
import type { RateLimits } from './limits.ts';
import type { Log } from './log.ts';
import { Problem } from './problem.ts';

export interface SignInParts {
  /** Null where citizens do not sign in. */
  readonly citizenSignIn: CitizenSignIn | null;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly rates: RateLimits;
  readonly log: Log;
  addressOf(context: Context): string;
}

/** What a page finds behind the `#` of its address, once somebody comes back to it. */
const [CODE, FAILED] = ['dvc-sign-in', 'dvc-sign-in-failed'];

/** Citizens who sign in: led to the provider and back to the page that sent them, which then learns who it is. */
export function signInRoutes({ citizenSignIn, seal, clock, rates, log, addressOf }: SignInParts): Hono {
  const app = new Hono();
  const offered = (): CitizenSignIn => {
    if (!citizenSignIn) throw new Problem('not-found');
    return citizenSignIn;
  };
  const failed = (error: unknown): SignInFault => {
    if (!(error instanceof SignInFault)) throw error;
    const { reason, code } = error;
    log({ level: 'warn', event: 'citizen-sign-in-failed', reason, code });
    return error;
  };
  // To the very page that is sealed into the state, or was looked at just before: never to what an address says.
  const backTo = (context: Context, page: string, name: string, value: string) => {
    const address = new URL(page);
    address.hash = new URLSearchParams({ [name]: value }).toString();
    return context.redirect(address.href, 303);
  };

  app.get('/v1/sign-in', async (context) => {
    const signIn = offered();
    await rates.challenge(addressOf(context));
    const { page = '', challenge = '' } = context.req.query();
    if (!signIn.isOurs(page) || !/^[\w-]{43}$/.test(challenge))
      return stray(context, 'Trang này không được dùng đăng nhập ở đây.');
    try {
      return context.redirect(await signIn.start({ page, challenge }, seal, clock()), 303);
    } catch (error) {
      return backTo(context, page, FAILED, failed(error).reason);
    }
  });
  app.get('/v1/sign-in/back', async (context) => {
    const signIn = offered();
    await rates.challenge(addressOf(context));
    const pending = signIn.errandOf(context.req.query('state') ?? '', seal, clock());
    if (!pending) {
      failed(new SignInFault('not-started-here'));
      return stray(context, 'Lượt đăng nhập này đã quá hạn. Hãy mở lại tờ khai rồi đăng nhập lại.');
    }
    try {
      const code = await signIn.finish(new URL(context.req.url).search, pending, seal, clock());
      return backTo(context, pending.page, CODE, code);
    } catch (error) {
      return backTo(context, pending.page, FAILED, failed(error).reason);
    }
  });
  app.post('/v1/identities', atMost(16 * 1024), async (context) => {
    const signIn = offered();
    const { code, verifier } = await bodyOf<{ readonly code: string; readonly verifier: string }>(
      context,
      judgeOf('SignInCode'),
    );
    const found = signIn.take(code, verifier, seal, clock());
    if (!found) throw new Problem('identity-unknown');
    log({ level: 'info', event: 'citizen-signed-in' });
    const signOut = await signIn.provider.endSession();
    return context.json({ ...found, provider: signIn.provider.settings.name, signOut }, 201);
  });
  return app;
}

/** For people: they came here by a link, and there is no page to lead them back to. */
function stray(context: Context, text: string) {
  return context.html(
    html`<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Chưa đăng nhập được</title></head><body><h1>Chưa đăng nhập được</h1><p>${text}</p></body></html>`,
    400,
  );
}
