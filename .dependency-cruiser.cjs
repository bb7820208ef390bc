/** The arrows of ARCHITECTURE.md. A room may import its own files and what stands here; types may come from further. */
const rooms = {
  text: [],
  feed: ['text'],
  i18n: [],
  styles: [],
  schedule: ['text', 'i18n'],
  search: ['text', 'i18n'],
  markup: ['text'],
  crisis: ['text', 'i18n', 'styles'],
  context: ['feed'],
  cli: ['feed', 'schedule', 'text'],
};

/** The folders of the finder, and which others each may import. */
const finder = {
  model: [],
  controllers: ['model'],
  views: ['model'],
  late: ['views', 'model'],
  compose: ['controllers', 'late', 'views', 'model'],
};

const outside = (allowed) => `^src/(?!(?:${allowed.join('|')})/)`;

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Types included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(rooms).map(([room, may]) => ({
      name: `${room}-keeps-to-its-arrows`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: outside([room, ...may]), pathNot: '^src/version\\.ts$', dependencyTypesNot: ['type-only'] },
    })),
    {
      name: 'elements-keep-to-their-own-folder',
      comment: 'An element never imports another element.',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/' },
      to: { path: '^src/elements/', pathNot: '^src/elements/$1/' },
    },
    // inside the finder, types included: element → compose → controllers → model, compose → late → views → model
    ...Object.entries(finder).map(([folder, may]) => ({
      name: `finder-${folder}-keeps-to-its-arrows`,
      severity: 'error',
      from: { path: `^src/elements/group-finder/${folder}/` },
      to: { path: `^src/elements/group-finder/(?!(?:${[folder, ...may].join('|')})/)` },
    })),
    {
      name: 'finder-model-knows-no-lit',
      severity: 'error',
      from: { path: '^src/elements/group-finder/model/' },
      to: { path: 'node_modules/(?:lit|@lit)|^src/(?:context|styles|crisis|markup)/' },
    },
    {
      name: 'elements-keep-to-their-arrows',
      severity: 'error',
      from: { path: '^src/elements/' },
      to: {
        path: outside([
          'elements',
          'context',
          'feed',
          'search',
          'schedule',
          'i18n',
          'styles',
          'text',
          'markup',
          'crisis',
        ]),
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'define-keeps-to-its-arrows',
      severity: 'error',
      from: { path: '^src/define/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(?:define/|elements/|crisis/(?:index|fallback)\\.ts$|i18n/|text/dom\\.ts$|context/define\\.ts$)',
      },
    },
    {
      name: 'embed-defines-only',
      severity: 'error',
      from: { path: '^src/embed(?:\\.ts$|/)' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(?:define/|embed/|context/client\\.ts$|i18n/(?:again|language|register)\\.ts$|schedule/rehearse\\.ts$|text/dom\\.ts$)',
      },
    },
    {
      name: 'only-search-knows-fuse',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/search/' },
      to: { path: 'node_modules/fuse\\.js' },
    },
    {
      name: 'only-elements-context-crisis-markup-know-lit',
      severity: 'error',
      from: { path: '^src/(?:feed|search|schedule|text|cli)/' },
      to: { path: 'node_modules/(?:lit|@lit)' },
    },
    { name: 'demo-uses-what-is-public', severity: 'error', from: { path: '^demo/' }, to: { path: '^src/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
