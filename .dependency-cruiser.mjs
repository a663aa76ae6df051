/**
 * Which package may import which, for `npm run walls`. Imports of types count as well: they tie files together as firmly, and
 * a reader has to follow them just as far.
 */

/** From left to right; a package knows only what stands to its left. */
const order = [
  'administrative-units',
  'procedure',
  'attachments',
  'wording',
  'search',
  'validation',
  'engine',
  'dossier',
  'paper',
  'elements',
  'embed',
];

/** What a package is made of, without its tests and what serves them. */
const sourcesOf = (name) => ({
  path: `^packages/${name}/src/`,
  pathNot: '\\.(test|examples)\\.ts$|/src/stage/',
});

const nothingToTheRight = order.map((name, at) => ({
  name: `${name}-looks-left-only`,
  comment: `packages/${name} may import only packages to its left.`,
  severity: 'error',
  from: sourcesOf(name),
  to: {
    path: `^(packages/(${[...order.slice(at + 1), 'intake', 'tooling', 'e2e'].join('|')})|site|stories)/`,
  },
}));

/** The rooms of a package, from left to right as its README has them; those on one floor know nothing of each other. */
const rooms = {
  engine: [
    ['answers', 'shapes'],
    ['reading'],
    ['view'],
    ['filling'],
    ['understanding'],
    ['leaving', 'form'],
    ['later'],
    ['draft'],
  ],
  procedure: [
    ['files', 'formats'],
    ['shapes'],
    ['json'],
    ['outline'],
    ['words'],
    ['text'],
    ['read'],
    ['translations'],
    ['checks', 'names'],
    ['load'],
    ['meta-schemas'],
  ],
  'procedure/src/checks': [['declaration', 'cases', 'files', 'texts'], ['facts'], ['paper']],
  // What is told, asked of the browser and of the page, looked like; the form as it comes and as it is filled in; what she does; what is drawn of it.
  'elements/src/procedure': [
    ['messages', 'browser', 'styles', 'host-page'],
    ['loading'],
    ['session'],
    ['deeds'],
    ['drawing'],
  ],
  // What the script does on a page and in a browser before a form is there, and by what it fetches; then what opens papers and pictures.
  embed: [
    ['host-page', 'old-browsers', 'fetching', 'places', 'frame'],
    ['papers', 'pictures'],
  ],
  // Which language and which day; what is told in it; what procedures there are and what is told of one; what the pages are made of.
  'site/src': [
    ['language', 'validity', 'snippet', 'page-check'],
    ['texts', 'read-code'],
    ['catalogue', 'facts'],
    ['scripts'],
    ['components'],
    ['layouts'],
    ['pages'],
  ],
  // What any command may need, what finds faults and changes, what tries that out at length, and what an editor calls.
  tooling: [
    ['command-line', 'stages', 'browsers', 'serving', 'sizes', 'licences', 'floor', 'cases', 'answers'],
    ['procedure-folder', 'problems', 'release', 'diff'],
    ['preview', 'damage', 'bench'],
    ['codes'],
    ['commands'],
  ],
  // What two states of anything are compared by; then each part of a catalogue by itself.
  'tooling/src/diff': [['members'], ['facts', 'form', 'places']],
};

/** On what the rest of a package stands, likewise; that knows all of it, and its folders may know each other. */
const grounds = {
  // What is said in which language and looked like, what stands outside, what is told, what any element is made with.
  elements: [['language', 'other-texts', 'styles'], ['ports'], ['events'], ['element']],
};

const folderOf = (place) => {
  const inPackages = place.includes('/') ? `packages/${place}` : `packages/${place}/src`;
  return place === 'site/src' ? place : inPackages;
};

const wallsOf = ([place, floors]) =>
  floors.flatMap((floor, at) =>
    floor.map((room) => {
      const folder = folderOf(place);
      const open = [room, ...floors.slice(0, at).flat()].join('|');
      return {
        name: `room-${place.replaceAll('/', '-')}-${room}`,
        comment: `${folder}/${room} may import only rooms to its left.`,
        severity: 'error',
        // A test beside what it tries may have it drawn by all the rest.
        from: { path: `^${folder}/${room}/`, pathNot: '\\.(test|examples)\\.ts$' },
        // What stands outside of the rooms is the front of the package, and knows them all.
        to: { path: `^${folder}/`, pathNot: `^${folder}/(?:${open})/` },
      };
    }),
  );

const allInRooms = Object.entries(rooms).map(([place, floors]) => ({
  name: `rooms-of-${place.replaceAll('/', '-')}`,
  comment: `Every folder of ${folderOf(place)} has its place in the order of the rooms, above.`,
  severity: 'error',
  from: {
    path: `^${folderOf(place)}/[^/]+/`,
    pathNot: `^${folderOf(place)}/(?:${floors.flat().join('|')})/`,
  },
  to: {},
}));

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Put what both sides share, a type most often, into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...nothingToTheRight,
    ...[rooms, grounds].flatMap(Object.entries).flatMap(wallsOf),
    ...allInRooms,
    {
      name: 'fields-draw-only',
      comment:
        'A field is drawn from its view and from what all parts of a form share, whatever journey it is part of.',
      severity: 'error',
      from: { path: '^packages/elements/src/fields/', pathNot: '\\.(test|examples)\\.ts$' },
      to: {
        path: '^packages/elements/src/',
        pathNot: `^packages/elements/src/(?:${grounds.elements.flat().join('|')}|setting|messages|understood|more|fields)/`,
      },
    },
    {
      name: 'elements-without-paper',
      comment: 'Elements draw forms without knowing papers; packages/embed introduces them, lazily.',
      severity: 'error',
      from: sourcesOf('elements'),
      to: { path: '^packages/paper/' },
    },
    {
      name: 'intake-looks-left-only',
      comment: 'The receiver judges dossiers and keeps them: nothing that is drawn, and no commands.',
      severity: 'error',
      from: sourcesOf('intake'),
      to: { path: '^(packages/(search|elements|embed|tooling|e2e)|site|stories)/' },
    },
    {
      name: 'nothing-knows-the-intake',
      comment: 'What runs in browsers speaks its contract alone: any receiver that keeps to it will do.',
      severity: 'error',
      from: { path: '^(packages|site|stories)/', pathNot: '^packages/(intake|tooling|e2e)/' },
      to: { path: '^packages/intake/' },
    },
    {
      name: 'through-the-front-door',
      comment:
        'Another package is imported by its name, by what its "exports" offer, never by a path into it.',
      severity: 'error',
      from: { path: '^(packages/[^/]+|site|stories)/' },
      to: { path: '^(packages|site|stories|schemas)/', pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-dom-up-to-the-engine',
      comment: 'What decides runs without a browser: at the receiver, in tests, in the build.',
      severity: 'error',
      from: {
        path: '^packages/(administrative-units|procedure|attachments|wording|search|validation|engine|dossier)/src/',
      },
      to: { path: 'node_modules/(@lit|@lit-labs|lit|lit-[^/]+|@open-wc|@web|playwright-core)/' },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere cannot be judged.',
      severity: 'error',
      from: { pathNot: '\\.d\\.ts$' },
      // Made by the build; Astro's own; addresses of the server of the preview.
      to: { couldNotResolve: true, pathNot: '/generated/|^astro:|^/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The applications in e2e are those of others.
    exclude: {
      path: '/(dist|dist-preview|dist-kept|\\.tsbuild|generated|storybook-static)/|^packages/e2e/apps/',
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      // The chai of the component tests names a main file that it does not have.
      mainFields: ['module', 'main', 'types'],
    },
  },
};
