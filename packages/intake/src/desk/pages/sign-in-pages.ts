import { html } from 'hono/html';
import type { Markup } from './markup.ts';
import { page } from './page.ts';

/** The sign-in; `fault` is what was wrong with the last try, `provider` the name of a provider of identities. */
export function signInPage(fault: string | null, provider: string | null): Markup {
  return page(
    'Đăng nhập',
    html`${fault === null ? '' : html`<p class="fault" role="alert">${fault}</p>`}
${provider === null ? '' : html`<p><a class="button" href="/dang-nhap/oidc">Đăng nhập bằng ${provider}</a></p><h2>Hoặc bằng tài khoản của bàn tiếp nhận</h2>`}
<form method="post" action="/dang-nhap" class="stacked">
<label for="name">Tài khoản</label>
<input id="name" name="name" autocomplete="username" autocapitalize="none" spellcheck="false" required>
<label for="password">Mật khẩu</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button>Đăng nhập</button>
</form>`,
    null,
  );
}

/** She is signed out here; the provider may still know her, which matters on a machine that many use. */
export function signedOutPage(atProvider: string, provider: string): Markup {
  return page(
    'Đã đăng xuất',
    html`<p>Bạn đã đăng xuất khỏi bàn tiếp nhận. Trên máy nhiều người dùng, hãy đăng xuất cả khỏi ${provider}.</p>
<p><a class="button" href="${atProvider}">Đăng xuất khỏi ${provider}</a></p>
<p><a href="/dang-nhap">Đăng nhập lại</a></p>`,
    null,
  );
}
