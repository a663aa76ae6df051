import { html, svg, type TemplateResult } from 'lit';

/** A code as a picture, `alt` says what it does. Black on white whatever the page is, since readers look for that. */
export function codeView(modules: readonly (readonly boolean[])[], alt: string): TemplateResult {
  const path = modules
    .flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return html`<svg width="240" height="240" viewBox="0 0 ${modules.length} ${modules.length}" role="img" aria-label=${alt}
    shape-rendering="crispEdges">${svg`<rect width="100%" height="100%" fill="#fff"></rect><path d=${path} fill="#000"></path>`}</svg>`;
}
