// The official forms, blank or filled in with the answers of a case.
const [, , number] = location.pathname.split('/');
const dataAt = async (address) => (await fetch(address)).json();
const [papers, { openPaper }, { units }, given] = await Promise.all([
  dataAt('/papers.json'),
  import('/kit/v1/paper.js'),
  import('/kit/v1/units.js'),
  number ? dataAt(`/case/${number}`) : null,
]);
const port = openPaper(papers, units);
const printed = given ? given.papers : Object.keys(papers);
document.querySelector('main').append(...printed.map((id) => port.preview(id, given ? given.shown : null)));
