/** What the pages look like: the colours of the system, nothing loaded. */
export const styles = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 64rem; padding: 0 1rem 3rem; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; align-items: center; border-bottom: 1px solid; }
header form { display: flex; gap: .75rem; align-items: center; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; background: Canvas; padding: .5rem; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
input, select, textarea, button { font: inherit; padding: .5rem .75rem; max-width: 100%; box-sizing: border-box; border: 1px solid; border-radius: .25rem; }
.button { display: inline-block; padding: .5rem .75rem; border: 1px solid; border-radius: .25rem; text-decoration: none; }
button, summary { cursor: pointer; }
.stacked { display: grid; gap: .5rem; max-width: 36rem; justify-items: start; }
.stacked p { margin: 0; }
.stacked textarea { width: 100%; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
details { border: 1px solid; border-radius: .25rem; margin: .5rem 0; padding: 0 1rem; }
details[open] { padding-bottom: 1rem; }
summary { padding: .75rem 0; font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 44rem; margin: 1rem 0; overflow-wrap: break-word; }
caption { text-align: start; }
th, td { border-bottom: 1px solid; padding: .5rem; text-align: start; vertical-align: top; }
td:first-child, th[scope=row] { white-space: nowrap; }
dl { display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr; gap: .25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
dd > dl { margin: 0; }
.fault { border-inline-start: .25rem solid; padding: .5rem 1rem; font-weight: 600; }
blockquote { margin: .25rem 0 .5rem; white-space: pre-wrap; }
@media (max-width: 40rem) {
  table { min-width: 0; }
  table, caption, tbody, tr, tr > * { display: block; }
  thead { position: absolute; left: -100rem; }
  tr { border-bottom: 1px solid; padding: .5rem 0; }
  tr > * { border: 0; padding: .125rem 0; }
  td[data-column]::before { content: attr(data-column) ': '; font-weight: 600; }
  td:empty { display: none; }
}
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } dd > dl { margin-inline-start: 1rem; } }
`;
