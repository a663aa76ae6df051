// The form as a page embeds it, of the definition as it was saved last or as it was committed once:
// /form/<version>/<language>/<number of the case>
const [, , version, language, number] = location.pathname.split('/');
const dataAt = async (address) => (await fetch(`/data/${version}/${address}`)).json();

// Both forms lie in one tab, which keeps the answers of one.
if (version !== 'now') Object.defineProperty(globalThis, 'sessionStorage', { value: inMemory() });

const [procedure, papers, { openPaper }, { units }, given] = await Promise.all([
  dataAt(`form/${language}`),
  dataAt('papers'),
  import('/kit/v1/paper.js'),
  import('/kit/v1/units.js'),
  number ? dataAt(`case/${number}`) : null,
]);
const element = document.querySelector('dvc-procedure');
// Around a third language the interface speaks Vietnamese.
element.lang = language === 'en' ? 'en' : 'vi';
element.services = {
  loadProcedure: async () => procedure,
  loadCommune: async () => null,
  loadUnits: async () => units,
  loadPaper: async () => openPaper(papers, units),
};
if (given) element.answers = given.answers;

// What is read again after a save stays where it was scrolled to.
const place = `scrolled ${location.pathname}`;
addEventListener('pagehide', () => sessionStorage.setItem(place, String(scrollY)));
element.addEventListener('dvc-ready', async () => {
  await element.updateComplete;
  scrollTo(0, Number(sessionStorage.getItem(place) ?? 0));
  document.documentElement.dataset.drawn = 'true';
});
await import('/kit/v1/dvc.js');

function inMemory() {
  const texts = new Map();
  return {
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => texts.set(name, text),
    removeItem: (name) => texts.delete(name),
  };
}
