/** Habits of scripts on other people's pages, each as the source of a classic script. */
export const hostScripts = {
  'typing only in inputs': `
    document.onkeydown = function (e) { if (!/^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName)) { e.preventDefault(); return false; } };
    document.onmousedown = function (e) { if (!/^(INPUT|TEXTAREA|SELECT|A|BUTTON)$/.test(e.target.tagName)) { e.preventDefault(); return false; } };`,
  'one-key shortcuts': `
    document.addEventListener('keydown', function (e) { if (!/^(INPUT|TEXTAREA)$/.test(e.target.tagName)) { e.preventDefault(); e.stopPropagation(); } }, true);
    document.addEventListener('keypress', function (e) { if (!/^(INPUT|TEXTAREA)$/.test(e.target.tagName)) e.preventDefault(); }, true);`,
  'Enter presses the default button': `
    document.addEventListener('keydown', function (e) {
      if (e.keyCode === 13 && e.target.tagName !== 'TEXTAREA') { e.preventDefault(); document.getElementById('host-button').click(); }
    }, true);`,
  'copy protection': `
    ['contextmenu', 'selectstart', 'copy', 'cut', 'paste', 'dragstart', 'mousedown'].forEach(function (type) {
      document.addEventListener(type, function (e) { e.preventDefault(); return false; }, true);
    });
    document.onkeydown = function (e) { if (e.ctrlKey || e.keyCode === 123) return false; };
    document.ondragstart = document.onselectstart = document.oncontextmenu = function () { return false; };`,
  'a focus trap': `
    document.addEventListener('focusin', function (e) { if (!document.getElementById('host-form').contains(e.target)) document.querySelector('#host-form input').focus(); });
    document.addEventListener('focus', function (e) { if (e.target.blur && e.target.tagName === 'DVC-PROCEDURE') document.activeElement.blur(); }, true);`,
  'focus taken away': `
    document.addEventListener('focus', function () { document.activeElement.blur(); }, true);`,
  'input swallowed': `
    ['input', 'beforeinput', 'compositionstart', 'compositionend'].forEach(function (type) {
      document.addEventListener(type, function (e) { e.stopImmediatePropagation(); if (type === 'beforeinput') e.preventDefault(); }, true);
    });`,
  'clicks swallowed': `
    document.addEventListener('click', function (e) { if (!e.target.closest('a, button, input')) { e.preventDefault(); e.stopImmediatePropagation(); } }, true);`,
  'presses of a pointer prevented': `
    ['pointerdown', 'mousedown', 'mouseup', 'pointerup'].forEach(function (type) {
      document.documentElement.addEventListener(type, function (e) { e.preventDefault(); e.stopPropagation(); }, true);
    });`,
  'a window that listens last': `
    document.addEventListener('DOMContentLoaded', function () {
      setTimeout(function () {
        ['keydown', 'keypress', 'mousedown', 'click', 'beforeinput', 'input'].forEach(function (type) {
          window.addEventListener(type, function (e) { if (!e.target.closest || !e.target.closest('#host-form')) { e.preventDefault(); e.stopImmediatePropagation(); } }, true);
        });
      });
    });`,
  'events of the window itself': `
    window.onkeydown = window.onmousedown = window.onclick = window.onkeypress = function (e) { e.preventDefault(); return false; };`,
  'every form submitted by script': `
    document.addEventListener('submit', function (e) { e.preventDefault(); e.stopImmediatePropagation(); }, true);
    document.addEventListener('keypress', function (e) { if (e.keyCode === 13) { document.forms[0].submit(); } });`,
  'a postback like DotNetNuke': `
    window.__doPostBack = function () { document.forms[0].submit(); };
    window.__dnn_KeyDown = function (e) { if (e.keyCode === 13) { e.preventDefault(); __doPostBack('dnn$search', ''); return false; } };
    document.addEventListener('keydown', window.__dnn_KeyDown);
    document.addEventListener('change', function () { __doPostBack('auto', ''); }, true);
    Function.prototype.bind = Function.prototype.bind || function () {};
    Array.prototype.add = function (x) { this.push(x); }; Array.prototype.removeAt = function (i) { this.splice(i, 1); };`,
  'a postback like SharePoint': `
    window.WebForm_OnSubmit = function () { return false; };
    window.STSScriptEncode = function (s) { return escape(s); };
    document.onkeydown = function (e) { if (e.keyCode === 13) { e.returnValue = false; e.cancelBubble = true; return false; } };
    document.body && (document.body.onkeypress = function () { return false; });
    String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
    Object.prototype.get_id = function () { return this.id; };
    Array.prototype.contains = function (x) { return this.indexOf(x) >= 0; };`,
  'something enumerable on every prototype': `
    Object.prototype.extend = function () { return this; };
    Object.prototype.toJSONString = function () { return ''; };
    Array.prototype.last = function () { return this[this.length - 1]; };
    Array.prototype.remove = function () {};
    String.prototype.left = function (n) { return this.slice(0, n); };
    Function.prototype.method = function () { return this; };
    Number.prototype.toMoney = function () { return '' + this; };`,
  'prototype.js of 2008': `
    (function () {
      var extend = function (to, from) { for (var key in from) to[key] = from[key]; };
      var toJSON = function () { return '[' + Array.prototype.slice.call(this).map(function (x) { return JSON.stringify(x); }).join(', ') + ']'; };
      extend(Array.prototype, {
        each: function (f) { for (var i = 0; i < this.length; i++) f(this[i], i); return this; },
        toJSON: toJSON,
        entries: function () { return this.slice(); },
        find: function (f, c) { for (var i = 0; i < this.length; i++) if (f.call(c, this[i], i)) return this[i]; },
        map: function (f, c) { var r = []; for (var i = 0; i < this.length; i++) r.push(f ? f.call(c, this[i], i) : this[i]); return r; },
        filter: function (f, c) { var r = []; for (var i = 0; i < this.length; i++) if (f.call(c, this[i], i)) r.push(this[i]); return r; },
        some: function (f, c) { for (var i = 0; i < this.length; i++) if (f ? f.call(c, this[i], i) : this[i]) return true; return false; },
        every: function (f, c) { for (var i = 0; i < this.length; i++) if (!f.call(c, this[i], i)) return false; return true; },
        include: function (x) { return this.indexOf(x) >= 0; },
        first: function () { return this[0]; }, last: function () { return this[this.length - 1]; },
        clear: function () { this.length = 0; return this; }, size: function () { return this.length; }
      });
      String.prototype.toJSON = function () { return '"' + this + '"'; };
      Array.from = function (x) { if (!x) return []; var l = x.length || 0, r = new Array(l); while (l--) r[l] = x[l]; return r; };
      Function.prototype.bind = function () {
        var f = this, a = Array.prototype.slice.call(arguments), o = a.shift();
        return function () { return f.apply(o, a.concat(Array.prototype.slice.call(arguments))); };
      };
    })();`,
  'Event replaced': `
    window.Event = function DomEvent(event) { this.event = event; };
    window.Event.Keys = { enter: 13 };`,
  'listeners wrapped': `
    (function () {
      var add = EventTarget.prototype.addEventListener, remove = EventTarget.prototype.removeEventListener, known = new WeakMap();
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        var wrapped = known.get(listener) || function (event) { return listener.call(this, event); };
        if (listener) known.set(listener, wrapped);
        return add.call(this, type, listener && wrapped, options);
      };
      EventTarget.prototype.removeEventListener = function (type, listener, options) {
        return remove.call(this, type, known.get(listener) || listener, options);
      };
    })();`,
  'fetch with a header of its own': `
    (function () {
      var own = window.fetch;
      window.fetch = function (url, options) { return own(url, Object.assign({ headers: { 'X-Requested-With': 'XMLHttpRequest' }, credentials: 'include' }, options)); };
    })();`,
  'fetch that answers nothing': `
    window.fetch = function () { return Promise.resolve(undefined); };`,
  'fetch taken away': `
    window.fetch = undefined;`,
  'a slow timer that clears the focus': `
    setInterval(function () { if (document.activeElement && document.activeElement.tagName === 'A') document.activeElement.blur(); }, 50);`,
  'an observer that cleans strange tags': `
    new MutationObserver(function (list) {
      list.forEach(function (m) { [].forEach.call(m.addedNodes, function (n) { if (n.nodeType === 1 && n.matches('iframe, style:not([media])')) n.remove(); }); });
    }).observe(document.documentElement, { childList: true, subtree: true });`,
  'a router that follows every click': `
    document.addEventListener('click', function (e) {
      var a = e.composedPath().find(function (x) { return x.tagName === 'A'; });
      if (a) { e.preventDefault(); location.hash = 'lost'; }
    }, true);`,
  'console without warn': `
    console.log = console.info = function () {};`,
  'storage forbidden': `
    ['localStorage', 'sessionStorage', 'indexedDB'].forEach(function (name) {
      Object.defineProperty(window, name, { get: function () { throw new Error('SecurityError'); } });
    });`,
} as const;

export type HostScript = keyof typeof hostScripts;
