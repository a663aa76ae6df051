// The form as a page embeds it, of the definition as it was saved last.
const dataAt = async (address) => (await fetch(address)).json();
const [procedure, papers, { openPaper }, { units }, given] = await Promise.all([
  dataAt('/procedure.json'),
  dataAt('/papers.json'),
  import('/kit/v1/paper.js'),
  import('/kit/v1/units.js'),
  chosenCase(),
]);
const element = document.querySelector('dvc-procedure');
element.services = {
  loadProcedure: async () => procedure,
  loadCommune: async () => null,
  loadUnits: async () => units,
  loadPaper: async () => openPaper(papers, units),
};
if (given) element.answers = given.answers;
await import('/kit/v1/dvc.js');

/** Its number stands at the end of the address. */
async function chosenCase() {
  const [, , number] = location.pathname.split('/');
  return number ? dataAt(`/case/${number}`) : null;
}
