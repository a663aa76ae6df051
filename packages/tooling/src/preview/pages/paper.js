// The official forms, blank or filled in with the answers of a case.
const [, , number] = location.pathname.split('/');
const [{ default: papers }, { openPaper }, { units }, given] = await Promise.all([
  import('/papers.js'),
  import('/kit/v1/paper.js'),
  import('/kit/v1/units.js'),
  number ? fetch(`/case/${number}`).then((answer) => answer.json()) : null,
]);
const port = openPaper(papers, units);
const printed = given ? given.papers : Object.keys(papers);
document.querySelector('main').append(...printed.map((id) => port.preview(id, given ? given.shown : null)));
