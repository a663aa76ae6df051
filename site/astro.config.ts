import { defineConfig } from 'astro/config';

/**
 * Where the catalogue is published. Only canonical links, the sitemap and structured data need it; every other
 * address is relative to the host.
 */
const site = process.env.SITE_URL ?? 'http://localhost:4321';

export default defineConfig({
  // Otherwise a space between a word and a link on the next line is lost.
  compressHTML: true,
  site,
  trailingSlash: 'always',
  // A strict Content-Security-Policy allows no inline style and no inline script: all of them become files.
  build: { inlineStylesheets: 'never', format: 'directory' },
  // The oldest that the kit promises too: else Vite writes media queries that Chrome 103 and Safari 16.3 skip.
  vite: { build: { assetsInlineLimit: 0, target: ['chrome87', 'firefox91', 'safari15.4'] } },
  // Colours in code would be inline styles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
