import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Clock } from '../clock.ts';
import type { Log } from '../http/log.ts';
import { BACK, type DeskSignIn } from '../sign-in/desk-sign-in.ts';
import type { PendingSignIn } from '../sign-in/provider.ts';
import type { Seal } from '../sign-in/sealed.ts';
import { SignInFault, type SignInReason } from '../sign-in/sign-in-fault.ts';
import type { Accounts } from './accounts.ts';
import type { DeskSessions } from './desk-sessions.ts';
import { page } from './pages/page.ts';
import { signInPage } from './pages/sign-in-pages.ts';

export interface SigningInParts {
  readonly accounts: Accounts;
  /** The provider of identities; null where officers have passwords alone. */
  readonly signIn: DeskSignIn | null;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly log: Log;
  addressOf(context: Context): string;
}

/** Of the host alone, over https alone, and never read by a script. Browsers take it from http://localhost too. */
const COOKIE = '__Host-ban-tiep-nhan';

/** Of a sign-in that is under way at the provider: that leads back from its own site, where a strict cookie would not go along. */
const PENDING = '__Host-dang-nhap';

/** Seconds that a sign-in may take at the provider. */
const LONGEST = 600;

/** Tries to sign in: for one account from one address, and from one address for all; in a quarter of an hour. */
const TRIES = { ofAccount: 8, ofAddress: 60, seconds: 900 };

/** What the officer reads. */
const faults: Readonly<Record<SignInReason, readonly [status: 400 | 403 | 502, text: string]>> = {
  'not-started-here': [
    400,
    'Lượt đăng nhập này đã quá hạn hoặc được mở ở trình duyệt khác. Hãy bấm đăng nhập lại.',
  ],
  cancelled: [403, 'Bạn đã hủy đăng nhập.'],
  'refused-by-provider': [502, 'Nơi xác thực không chấp nhận lượt đăng nhập này. Hãy báo người quản trị.'],
  'code-refused': [400, 'Lượt đăng nhập này đã quá hạn. Hãy bấm đăng nhập lại.'],
  untrusted: [502, 'Trả lời của nơi xác thực không đúng nên không dùng được. Hãy báo người quản trị.'],
  'provider-down': [502, 'Nơi xác thực chưa trả lời. Hãy thử lại sau ít phút.'],
  'not-allowed': [403, 'Tài khoản này chưa được giao quyền ở bàn tiếp nhận. Hãy hỏi người quản trị.'],
};

/** The pages by which an officer signs in: by a password, and by a provider of identities where there is one. */
export function signInPages(
  sessions: DeskSessions,
  { accounts, signIn, seal, clock, log, addressOf }: SigningInParts,
): Hono {
  const app = new Hono();
  const perAccount = new RateLimiterMemory({ points: TRIES.ofAccount, duration: TRIES.seconds });
  const perAddress = new RateLimiterMemory({ points: TRIES.ofAddress, duration: TRIES.seconds });
  const provider = signIn?.provider.settings.name ?? null;
  const withFault = (context: Context, fault: string, status: 400 | 403 | 429 | 502) =>
    context.html(signInPage(fault, provider), status);
  const isAllowed = (...tries: readonly Promise<unknown>[]) =>
    Promise.all(tries).then(
      () => true,
      () => false,
    );
  const throttled = (context: Context) => {
    log({ level: 'warn', event: 'sign-in-throttled' });
    return withFault(context, 'Đã thử quá nhiều lần. Hãy chờ 15 phút rồi thử lại.', 429);
  };

  app.get('/dang-nhap', (context) => context.html(signInPage(null, provider)));
  app.post('/dang-nhap', async (context) => {
    const form = await context.req.parseBody();
    const [name, password] = [String(form.name ?? '').trim(), String(form.password ?? '')];
    const address = addressOf(context);
    const ofAccount = `${name.slice(0, 40)} ${address}`;
    if (!(await isAllowed(perAccount.consume(ofAccount), perAddress.consume(address))))
      return throttled(context);
    if (password.length > 200 || !(await accounts.isRight(name, password))) {
      log({ level: 'warn', event: 'sign-in-refused' });
      return withFault(context, 'Tài khoản hoặc mật khẩu không đúng.', 403);
    }
    await perAccount.delete(ofAccount);
    setCookie(context, COOKIE, await sessions.open(name, null, clock(), deskCookie(context)));
    log({ level: 'info', event: 'signed-in', officer: name, way: 'password' });
    return context.redirect('/', 303);
  });
  if (!signIn) return app;

  const failed = (context: Context, error: unknown) => {
    if (!(error instanceof SignInFault)) throw error;
    const { reason, code } = error;
    log({ level: 'warn', event: 'sign-in-failed', way: 'oidc', reason, code });
    const [status, text] = faults[reason];
    return withFault(context, text, status);
  };
  // A link, not a form: the policy of these pages lets forms lead to this origin alone.
  app.get('/dang-nhap/oidc', async (context) => {
    if (!(await isAllowed(perAddress.consume(addressOf(context))))) return throttled(context);
    try {
      const address = await signIn.provider.start((pending) => {
        const until = new Date(clock().getTime() + LONGEST * 1000);
        const state = seal.close({ at: until.getTime() }, until);
        setCookie(
          context,
          PENDING,
          seal.close({ ...pending, state }, until),
          `; SameSite=Lax; Max-Age=${LONGEST}`,
        );
        return state;
      });
      return context.redirect(address, 303);
    } catch (error) {
      return failed(context, error);
    }
  });
  app.get(BACK, async (context) => {
    if (!(await isAllowed(perAddress.consume(addressOf(context))))) return throttled(context);
    const pending = seal.open(cookieOf(context, PENDING), clock()) as
      | (PendingSignIn & { readonly state: string })
      | null;
    // Once, whatever comes of it.
    setCookie(context, PENDING, '', '; SameSite=Lax; Max-Age=0');
    try {
      if (!pending || context.req.query('state') !== pending.state) throw new SignInFault('not-started-here');
      const claims = await signIn.provider.finish(new URL(context.req.url).search, pending);
      const { name, issuer, subject, grants } = signIn.officerOf(claims);
      const now = clock();
      if (!(await sessions.keepsName(name, issuer, subject, now)))
        throw new SignInFault('not-allowed', 'name-taken');
      setCookie(context, COOKIE, await sessions.open(name, grants, now, deskCookie(context)));
      log({ level: 'info', event: 'signed-in', officer: name, way: 'oidc' });
      context.header('refresh', '0;url=/');
      return context.html(goOn());
    } catch (error) {
      return failed(context, error);
    }
  });
  return app;
}

/** The session at the desk, as the cookie has it. */
export const deskCookie = (context: Context): string => cookieOf(context, COOKIE);

export function forgetDeskCookie(context: Context): void {
  setCookie(context, COOKIE, '', '; SameSite=Strict; Max-Age=0');
}

/**
 * A page, not a redirect: the browser came from the provider's site, and until something of this origin leads on, no strict cookie goes along.
 */
const goOn = () => page('Đã đăng nhập', html`<p><a href="/">Vào danh sách hồ sơ</a></p>`, null);

function cookieOf(context: Context, name: string): string {
  const cookies = (context.req.header('cookie') ?? '').split(';').map((one) => one.trim());
  return cookies.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

function setCookie(context: Context, name: string, value: string, more = '; SameSite=Strict'): void {
  context.header('set-cookie', `${name}=${value}; Path=/; Secure; HttpOnly${more}`, { append: true });
}
