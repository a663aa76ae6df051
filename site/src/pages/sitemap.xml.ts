import type { APIRoute } from 'astro';
import { procedures } from '../catalogue/procedures.ts';
import { inLanguage, languages } from '../language/language.ts';
import { isFillable } from '../validity/fillable.ts';

/** `sitemap.xml`: every page in every language; procedures with the day on which their facts were checked. */
export const GET: APIRoute = ({ site }) => {
  const pages: { path: string; changed?: string }[] = [
    { path: '/' },
    { path: '/thu-tuc/' },
    { path: '/a-z/' },
    { path: '/muc-do/' },
    { path: '/nop-truc-tuyen/' },
    { path: '/nhung/' },
    { path: '/nhung/tao-ma/' },
    { path: '/nhung/kiem-tra/' },
    { path: '/tra-cuu/' },
    { path: '/doc-ma/' },
    { path: '/bien-tap/' },
    ...procedures.map(({ slug, file }) => ({ path: `/thu-tuc/${slug}/`, changed: file.checkedOn })),
    ...procedures
      .filter((procedure) => isFillable(procedure))
      .map(({ slug }) => ({ path: `/thu-tuc/${slug}/to-khai/` })),
  ];
  const address = (path: string) => new URL(path, site).href;
  const urls = pages.flatMap(({ path, changed }) =>
    languages.map((language) =>
      [
        '<url>',
        `<loc>${address(inLanguage(path, language))}</loc>`,
        ...(changed ? [`<lastmod>${changed}</lastmod>`] : []),
        ...languages.map(
          (each) =>
            `<xhtml:link rel="alternate" hreflang="${each}" href="${address(inLanguage(path, each))}"/>`,
        ),
        '</url>',
      ].join(''),
    ),
  );
  return new Response(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
      `${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
};
