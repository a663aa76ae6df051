/** A link or a printed code of a commune leads to the form with its desk, or to the look-up of what was sent there: `?xa=00004`. */
const commune = new URLSearchParams(location.search).get('xa') ?? '';
if (/^\d{5}$/.test(commune))
  document.querySelector('dvc-procedure, dvc-status')?.setAttribute('commune', commune);
