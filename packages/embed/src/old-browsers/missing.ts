/**
 * What of the oldest browsers (Chrome 87, Firefox 91, Safari 15.4) this one lacks, as far as the form would fail over it; undefined
 * when nothing. Asked before anything else runs: no syntax younger than `import()`.
 */
export function missing(): string | undefined {
  if (!window.ResizeObserver) return 'ResizeObserver';
  if (!''.replaceAll) return 'replaceAll';
  // The ring around what has the focus; Safari has it from 15.4 on.
  if (!CSS.supports('selector(:focus-visible)')) return ':focus-visible';
}
