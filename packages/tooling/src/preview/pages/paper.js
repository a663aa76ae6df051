// The official forms, blank or filled in with the answers of a case: /paper/<version>/<number of the case>
const [, , version, number] = location.pathname.split('/');
const dataAt = async (address) => (await fetch(`/data/${version}/${address}`)).json();
const [papers, { openPaper }, { units }, given] = await Promise.all([
  dataAt('papers'),
  import('/kit/v1/paper.js'),
  import('/kit/v1/units.js'),
  number ? dataAt(`case/${number}`) : null,
]);
const port = openPaper(papers, units);
const printed = given ? given.papers : Object.keys(papers);
document.querySelector('main').append(...printed.map((id) => port.preview(id, given ? given.shown : null)));

const place = `scrolled ${location.pathname}`;
addEventListener('pagehide', () => sessionStorage.setItem(place, String(scrollY)));
scrollTo(0, Number(sessionStorage.getItem(place) ?? 0));
