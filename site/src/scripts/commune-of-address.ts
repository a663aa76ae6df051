/** A link or a printed code of a commune leads to the form with its desk: `?xa=00004`. */
const commune = new URLSearchParams(location.search).get('xa') ?? '';
if (/^\d{5}$/.test(commune)) document.querySelector('dvc-procedure')?.setAttribute('commune', commune);
