import { type HostScript, hostScripts } from './host-scripts.ts';

/** One page of somebody else with the form on it. */
export interface HostPage {
  readonly name: string;
  /** Into the head, before the script of the kit. */
  readonly head?: string;
  /** The page around the form; `{{form}}` is where it stands. */
  readonly body?: string;
  /** Instead of a Content-Security-Policy of none; `{{kit}}` is the origin of the kit. */
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole page, where `head` and `body` do not do; with `{{form}}`, `{{script}}` and `{{first}}`. */
  readonly document?: string;
  readonly type?: string;
  /** How the server of the kit is off. */
  readonly network?: 'fails once' | 'HTML first' | 'slow';
  /** In all engines when all pages are walked over: what engines may do otherwise. */
  readonly everywhere?: boolean;
  /** In every run of the tests: one of each kind, the one that has done most harm. */
  readonly always?: boolean;
  /** Also a DOCX is made: where what the page has done could harm its library. */
  readonly docx?: boolean;
  /** Names that the page itself gives to the window while the form stands on it. */
  readonly ownNames?: RegExp;
  /** What of its own the page itself changes while the form stands on it. */
  readonly changes?: readonly ('address' | 'body')[];
  /** What one line in the console must say; else there is none. */
  readonly told?: RegExp;
}

const library = (...names: string[]) =>
  names
    .map((name) =>
      name.endsWith('.css')
        ? `<link rel="stylesheet" href="/libraries/${name}">`
        : `<script src="/libraries/${name}"></script>`,
    )
    .join('');
const run = (code: string) => `<script>${code}</script>`;
const style = (css: string) => `<style>${css}</style>`;

const tight =
  "default-src 'none'; script-src {{kit}}; style-src 'none'; connect-src {{kit}}; img-src blob: data:; base-uri 'none'";

const policies: readonly HostPage[] = [
  {
    name: 'the strictest policy',
    policy: `${tight}; require-trusted-types-for 'script'; trusted-types lit-html`,
    everywhere: true,
    always: true,
  },
  { name: 'a policy without Trusted Types', policy: tight },
  {
    name: 'a policy that frames nothing and posts nothing',
    policy: `${tight}; form-action 'none'; frame-ancestors 'none'`,
  },
  {
    name: 'Trusted Types with policies of the page',
    policy: `${tight}; require-trusted-types-for 'script'; trusted-types lit-html jquery dompurify 'allow-duplicates'`,
  },
  {
    name: 'a policy of hosts',
    policy:
      "default-src 'self'; script-src 'self' {{kit}}; connect-src 'self' {{kit}}; img-src * data: blob:; style-src 'self' 'unsafe-inline'",
  },
  {
    name: 'a policy of one folder',
    policy:
      "default-src 'none'; script-src {{kit}}/kit/ {{kit}}/first.js {{kit}}/before.js; connect-src {{kit}}/kit/; img-src blob: data:",
    everywhere: true,
  },
  {
    name: 'a nonce and strict-dynamic',
    policy:
      "default-src 'none'; script-src 'nonce-a1b2c3' 'strict-dynamic'; connect-src {{kit}}; object-src 'none'; base-uri 'none'",
    everywhere: true,
  },
  { name: 'a sandboxed page', policy: 'sandbox allow-scripts allow-forms allow-downloads', everywhere: true },
  {
    name: 'a sandboxed page with an origin',
    policy: 'sandbox allow-scripts allow-forms allow-downloads allow-same-origin',
  },
  {
    name: 'a page of its own process',
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'credentialless',
    },
  },
  {
    name: 'no permissions and no referrer',
    headers: {
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), clipboard-read=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  },
  {
    name: 'a policy in a meta element',
    head: `<meta http-equiv="Content-Security-Policy" content="${tight}">`,
    everywhere: true,
  },
];

const angularApp =
  '<div ng-app ng-csp><form id="host-form"><input ng-model="q"><button id="host-button" type="button">Tìm</button></form>{{form}}</div>';

const oldLibraries: readonly HostPage[] = [
  {
    name: 'jQuery 1.12 and migrate',
    head:
      library('jquery.js', 'jquery-migrate.js') +
      run(
        `jQuery.fn.live = function (t, f) { return jQuery(document).on(t, this.selector, f); }; jQuery(document).on('submit keypress', function (e) { if (e.which === 13) return false; });`,
      ),
  },
  {
    name: 'Bootstrap 3',
    head: library('bootstrap.css', 'jquery.js', 'bootstrap.js'),
    body: '<div class="container"><div class="modal show" style="display:block;position:static"><div class="modal-dialog"><div class="modal-content form-horizontal">{{host}}{{form}}</div></div></div></div>',
    everywhere: true,
  },
  {
    name: 'a modal of Bootstrap 3 that keeps the focus',
    changes: ['body'],
    head:
      library('bootstrap.css', 'jquery.js', 'bootstrap.js') +
      run(`jQuery(function () { jQuery('#m').modal({ backdrop: 'static', keyboard: false }); });`),
    body: '{{host}}<div class="modal" id="m" tabindex="-1"><div class="modal-dialog modal-lg"><div class="modal-content"><div class="modal-body">{{form}}</div></div></div></div>',
  },
  {
    name: 'a modal of Bootstrap 3 in front of the form',
    head:
      library('bootstrap.css', 'jquery.js', 'bootstrap.js') +
      run(`jQuery(function () { jQuery('#m').modal({ backdrop: false }); });`),
    body: '{{host}}<div class="modal" id="m" tabindex="-1" style="right:auto;bottom:auto;width:10px;height:10px"></div>{{form}}',
  },
  {
    name: 'jQuery UI',
    head:
      library('jquery-ui.css', 'jquery.js', 'jquery-ui.js') +
      run(
        `jQuery(function () { jQuery('#tabs').tabs(); jQuery('#drag').draggable(); jQuery('#sort').sortable(); jQuery('#sort').disableSelection(); });`,
      ),
    body: '{{host}}<div id="tabs"><ul><li><a href="#t1">A</a></li></ul><div id="t1"><div id="drag"><div id="sort"><div>{{form}}</div></div></div></div></div>',
  },
  { name: 'prototype.js 1.7.3', head: library('prototype.js'), docx: true, everywhere: true, always: true },
  {
    name: 'prototype.js and jQuery side by side',
    head: library('prototype.js', 'jquery.js') + run('jQuery.noConflict();'),
    docx: true,
  },
  { name: 'MooTools 1.4', head: library('mootools.js'), docx: true, everywhere: true },
  { name: 'MooTools and prototype.js', head: library('mootools.js', 'prototype.js'), docx: true },
  { name: 'es5-shim and es5-sham', head: library('es5-shim.js', 'es5-sham.js'), docx: true },
  { name: 'es6-shim', head: library('es5-shim.js', 'es6-shim.js'), docx: true, everywhere: true },
  { name: 'core-js 2', head: library('core-js.js'), docx: true, everywhere: true },
  {
    name: 'FastClick',
    head:
      library('fastclick.js') +
      run(`document.addEventListener('DOMContentLoaded', function () { FastClick.attach(document.body); });`),
  },
  {
    name: 'FastClick where it thinks of a phone',
    head:
      run(
        `window.ontouchstart = null; Object.defineProperty(navigator, 'userAgent', { get: function () { return 'Mozilla/5.0 (iPhone; CPU iPhone OS 9_0 like Mac OS X) AppleWebKit/601.1.46 Safari/601.1'; } });`,
      ) +
      library('fastclick.js') +
      run(`document.addEventListener('DOMContentLoaded', function () { FastClick.attach(document.body); });`),
  },
  { name: 'AngularJS', head: library('angular.js'), body: angularApp, everywhere: true },
  { name: 'AngularJS over jQuery', head: library('jquery.js', 'angular.js'), body: angularApp },
  {
    name: 'Knockout',
    head:
      library('knockout.js') +
      run(
        `document.addEventListener('DOMContentLoaded', function () { ko.applyBindings({ q: ko.observable('') }); });`,
      ),
    body: '<form id="host-form"><input data-bind="value: q"><button id="host-button" type="button">Tìm</button></form><div data-bind="if: true">{{form}}</div>',
  },
  {
    name: 'zone.js',
    head: library('zone.js'),
    docx: true,
    everywhere: true,
    // What it notes of each target that something listens to.
    ownNames: /^__zone_symbol__/,
  },
  {
    name: 'Mousetrap',
    head:
      library('mousetrap.js') +
      run(
        `['a', 'n', 'space', 'enter', 'h', 't', 'tab'].forEach(function (k) { Mousetrap.bind(k, function () { return false; }); });`,
      ),
    everywhere: true,
  },
  {
    name: 'all of them at once',
    head:
      library(
        'es5-shim.js',
        'core-js.js',
        'jquery.js',
        'jquery-migrate.js',
        'bootstrap.css',
        'bootstrap.js',
        'fastclick.js',
        'knockout.js',
        'mousetrap.js',
      ) +
      run(`document.addEventListener('DOMContentLoaded', function () { FastClick.attach(document.body); });`),
    docx: true,
  },
];

/** Those whose harm other engines might do otherwise. */
const everywhere: readonly HostScript[] = [
  'typing only in inputs',
  'one-key shortcuts',
  'copy protection',
  'focus taken away',
  'input swallowed',
  'a window that listens last',
  'prototype.js of 2008',
  'listeners wrapped',
  'fetch with a header of its own',
  'something enumerable on every prototype',
  'storage forbidden',
];
const harmsDocx: readonly HostScript[] = [
  'prototype.js of 2008',
  'something enumerable on every prototype',
  'Event replaced',
];

const scripts: readonly HostPage[] = (Object.keys(hostScripts) as HostScript[]).map((name) => ({
  name: `a script: ${name}`,
  head: run(hostScripts[name]),
  everywhere: everywhere.includes(name),
  always: name === 'a window that listens last',
  docx: harmsDocx.includes(name),
}));

const styles: readonly HostPage[] = [
  {
    name: 'everything hidden by style',
    head: style(
      'input, button, label, select, fieldset, legend, form, p { display: none !important; visibility: hidden !important; }',
    ),
  },
  {
    name: 'nothing can be selected',
    head: style(
      '* { -webkit-user-select: none !important; user-select: none !important; cursor: none !important; }',
    ),
    everywhere: true,
  },
  { name: 'nothing can be pressed', head: style('* { pointer-events: none !important; }') },
  {
    name: 'everything reverted',
    head: style(
      '* { all: revert !important; } * { float: left !important; font: italic 9px/1 fantasy !important; direction: rtl !important; }',
    ),
  },
  {
    name: 'everything moves',
    head: style(
      '*, *::before { transition: all 2s !important; animation: x 1s infinite !important; } @keyframes x { to { opacity: 0.5; } }',
    ),
  },
  {
    name: 'small type by the root',
    head: style('html { font-size: 62.5%; } body { font-size: 1.2rem; zoom: 1.25; }'),
  },
  {
    name: 'a page turned and scaled',
    head: style(
      'body { transform: scale(0.8); transform-origin: 0 0; } .box { columns: 1; contain: layout; }',
    ),
  },
  {
    name: 'a grid with fixed heads',
    head: style(
      'body { display: grid; grid-template: 60px 1fr / 200px 1fr; } #head { position: fixed; top: 0; left: 0; right: 0; height: 60px; z-index: 9; }',
    ),
    body: '<div id="head"></div>{{host}}<main>{{form}}</main>',
  },
  {
    name: 'a page that scrolls inside',
    head: style(
      'html, body { height: 100%; overflow: hidden; margin: 0; } main { height: 100%; overflow: auto; scroll-behavior: smooth; }',
    ),
    body: '<main>{{host}}{{form}}</main>',
  },
  { name: 'right to left', body: '<div dir="rtl">{{host}}{{form}}</div>', everywhere: true },
];

const later = (code: string) =>
  `{{host}}<div id="place"></div>${run(`document.addEventListener('DOMContentLoaded', function () { var form = '{{form}}'; var place = document.getElementById('place'); ${code} });`)}`;

const documents: readonly HostPage[] = [
  {
    name: 'inside a form of ASP.NET',
    body: '<form id="aspnetForm" action="/postback" method="post" onsubmit="return false"><input name="__VIEWSTATE" type="hidden" value="x"><input aria-label="q"><button id="host-button">Tìm</button><table><tr><td>{{form}}</td></tr></table></form>',
    everywhere: true,
    always: true,
  },
  { name: 'inside a label', body: '{{host}}<label>Tờ khai {{form}}</label>' },
  {
    name: 'inside a button',
    // It hears of a press of one kind, for its menus to close.
    changes: ['address'],
    body: '{{host}}<div role="button" tabindex="0" onclick="location.hash=1">{{form}}</div>',
  },
  { name: 'inside something that can be edited', body: '{{host}}<div contenteditable="true">{{form}}</div>' },
  {
    name: 'inside a dialog',
    body: '{{host}}<dialog id="d">{{form}}</dialog><script>document.getElementById("d").showModal();</script>',
    everywhere: true,
  },
  {
    name: 'inside a details element',
    body: '{{host}}<details open><summary>Tờ khai</summary>{{form}}</details>',
  },
  {
    name: 'inside a root of its own',
    body: later(`var root = place.attachShadow({ mode: 'open' }); root.innerHTML = form;`),
    everywhere: true,
  },
  { name: 'put there by innerHTML', body: later('place.innerHTML = form;') },
  { name: 'put there much later', body: later('setTimeout(function () { place.innerHTML = form; }, 300);') },
  {
    name: 'moved once it stands',
    changes: ['body'],
    body: later(
      `place.innerHTML = form; var other = document.body.appendChild(document.createElement('div')); place.firstChild.addEventListener('dvc-ready', function (e) { other.appendChild(e.target); });`,
    ),
    everywhere: true,
  },
  {
    name: 'taken away and put back',
    body: later(
      `place.innerHTML = form; var it = place.firstChild; it.addEventListener('dvc-ready', function () { it.remove(); setTimeout(function () { place.appendChild(it); }, 50); });`,
    ),
  },
  {
    name: 'hidden at first',
    body: later(
      `place.hidden = true; place.innerHTML = form; setTimeout(function () { place.hidden = false; }, 400);`,
    ),
  },
  {
    name: 'a page of before HTML5',
    document:
      '<html><head><title>x</title>{{first}}{{script}}</head><body bgcolor="#ffffff"><font face="arial"><center><table border="1"><tr><td>{{host}}{{form}}</td></tr></table></center></font></body></html>',
    everywhere: true,
  },
  { name: 'another base', head: '<base href="https://example.invalid/nowhere/" target="_blank">' },
  {
    name: 'a page in English',
    document:
      '<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>x</title>{{first}}{{script}}</head><body>{{host}}<div lang="vi">{{form}}</div></body></html>',
  },
  {
    name: 'ids and names that shadow the window',
    body: '{{host}}<form name="fetch"></form><img name="URL" alt=""><a id="JSON"></a><form id="history"></form><img name="getElementById" alt="">{{form}}',
  },
  { name: 'two forms on one page', body: '{{host}}{{form}}<dvc-procedure code="1.000894"></dvc-procedure>' },
  {
    name: 'blanks around the code',
    body: '{{host}}<dvc-procedure code="  1.004873 " commune=" 00000 "></dvc-procedure>',
  },
  {
    name: 'an unknown commune',
    body: '{{host}}<dvc-procedure code="1.004873" commune="99999"></dvc-procedure>',
    told: /99999/,
  },
  {
    name: 'the script there twice',
    body: '{{host}}{{form}}{{script}}<script type="module" src="{{kit}}/kit/v1/dvc.js?twice"></script>',
    told: /on this page twice/,
  },
  {
    name: 'the script loaded by a script',
    document: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>x</title>{{first}}</head><body>{{host}}{{form}}<script>setTimeout(function () { heardByHost.before = heardByHost.state(); var s = document.createElement('script'); s.type = 'module'; s.src = '{{kit}}/kit/v1/dvc.js'; document.body.appendChild(s); s.remove(); }, 100);</script></body></html>`,
  },
];

const networks: readonly HostPage[] = [
  {
    name: 'a network where every file fails once',
    network: 'fails once',
    everywhere: true,
    always: true,
    told: /did not arrive|cannot be shown|was not (drawn|made)/,
  },
  {
    name: 'a proxy that answers with its own page first',
    network: 'HTML first',
    told: /did not arrive|cannot be shown|was not (drawn|made)/,
  },
  { name: 'a slow network', network: 'slow' },
];

const framed = (attributes: string) =>
  `{{host}}<iframe ${attributes} style="width:100%;height:800px;border:0" srcdoc="{{framed}}"></iframe>`;

const frames: readonly HostPage[] = [
  { name: 'a frame that the page writes', body: framed('') },
  {
    name: 'a frame of the same site',
    body: '{{host}}<iframe src="/framed" style="width:100%;height:800px;border:0"></iframe>',
    everywhere: true,
  },
];

/** By kind: policies, libraries, scripts, styles, documents, networks, frames. */
export const hostPages: readonly HostPage[] = [
  ...policies,
  ...oldLibraries,
  ...scripts,
  ...styles,
  ...documents,
  ...networks,
  ...frames,
];
