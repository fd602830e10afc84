/** Dependencies point one way: see ARCHITECTURE.md. */
const may = (from, ...targets) => ({
  name: `src/${from}`,
  severity: 'error',
  comment: `src/${from} may import ${targets.join(', ') || 'nothing'} beside itself.`,
  from: { path: `^src/${from}/` },
  to: {
    path: '^(src|workbench|tests|bench|scripts|node_modules)/',
    pathNot: [from, ...targets].map((target) =>
      target.startsWith('npm:')
        ? `^node_modules/${target.slice('npm:'.length)}/`
        : `^src/${target}(/|[.]tsx?$)`,
    ),
  },
});

/** The rooms of the reading, from the ground up: each may use those before it, none of those after it. */
const INTAKE_ROOMS = [
  'text',
  'words',
  'cells',
  'dates/grammar',
  'dates',
  'dates/stretches',
  'dates/habits',
  'dates/judge',
  'names',
  'places',
  'tables/heading',
  'tables/kind',
  'tables',
  'rows',
  'lists/rounds',
  'lists/roster',
  'lists',
  'trips',
  'trips/long',
  'trips/wide',
  'account',
  'second-look',
];

/** What each room of the add-on may use beside itself; what is declared once, catalogue and menu, is for all. */
const ADDON_ROOMS = {
  desk: [],
  kept: ['desk'],
  office: ['desk', 'kept'],
  functions: ['desk', 'office'],
  'report-call': ['desk', 'office', 'functions'],
  commands: ['desk', 'kept', 'office'],
  api: ['desk', 'kept', 'office'],
  triggers: ['desk', 'kept'],
  parts: ['functions', 'report-call', 'commands', 'api', 'triggers'],
};

const within = ([room, others]) => ({
  name: `src/addon/${room}`,
  severity: 'error',
  comment: `src/addon/${room} may use ${others.join(', ') || 'no room'} of the add-on beside itself.`,
  from: { path: `^src/addon/${room}/` },
  to: {
    path: '^src/addon/',
    pathNot: [...[room, ...others].map((own) => `^src/addon/${own}/`), '^src/addon/(catalogue|menu)[.]ts$'],
  },
});

/** Files right in a room, or in one of its rooms where that is not named by itself. */
const filesOf = (room) => `^src/intake/${room}/[^/]+$`;

const upward = (room, floor) => ({
  name: `src/intake/${room}`,
  severity: 'error',
  comment: `src/intake/${room} may use ${INTAKE_ROOMS.slice(0, floor).join(', ') || 'no room'} of the reading beside itself.`,
  from: { path: filesOf(room) },
  to: { path: '^src/intake/', pathNot: INTAKE_ROOMS.slice(0, floor + 1).map(filesOf) },
});

module.exports = {
  forbidden: [
    may('base'),
    may('domain', 'base'),
    may('i18n', 'base', 'domain'),
    may('intake', 'base', 'domain', 'npm:zod'),
    may('protocol', 'base', 'domain', 'npm:zod'),
    may('output', 'base', 'domain', 'i18n', 'intake/text'),
    may('sheets', 'base', 'domain', 'intake/words/schemas', 'output/edit'),
    may('addon', 'base', 'domain', 'i18n', 'intake', 'protocol', 'output', 'sheets', 'npm:zod'),
    may('sidebar', 'i18n', 'protocol', 'addon/api', 'npm:preact', 'npm:gas-client'),
    may('paper-dialog', 'sidebar/server', 'i18n', 'protocol', 'output/paper', 'npm:docx'),
    ...INTAKE_ROOMS.map(upward),
    ...Object.entries(ADDON_ROOMS).map(within),
    {
      name: 'sidebar-sees-types-only',
      severity: 'error',
      comment: 'The browser app knows the server by its types; it never bundles it.',
      from: { path: '^src/(sidebar|paper-dialog)/' },
      to: { path: '^src/addon/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-the-workbench',
      severity: 'error',
      comment: 'The add-on never knows where it runs.',
      from: { path: '^src/' },
      to: { path: '^(workbench|tests|bench|scripts)/' },
    },
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'no-dead-files',
      severity: 'error',
      from: { path: '^src/(addon|sidebar|paper-dialog)/main[.]tsx?$' },
      to: { path: '^src/', pathNot: '(^|/)main[.]tsx?$', reachable: false },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
