import { html } from 'hono/html';
import type { SignedIn } from '../desk-sessions.ts';
import type { Markup } from './markup.ts';

/** A page of the desk. */
export function page(title: string, body: Markup, signedIn: SignedIn | null): Markup {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Bàn tiếp nhận</title>
<link rel="stylesheet" href="/desk.css">
</head>
<body>
<a class="skip" href="#main">Đến nội dung</a>
<header>
<p><a href="/">Bàn tiếp nhận hồ sơ</a></p>
${
  signedIn
    ? html`<form method="post" action="/dang-xuat"><span>${signedIn.officer}</span>
<input type="hidden" name="token" value="${signedIn.formToken}"><button>Đăng xuất</button></form>`
    : ''
}
</header>
<main id="main">
<h1>${title}</h1>
${body}
</main>
</body>
</html>`;
}
