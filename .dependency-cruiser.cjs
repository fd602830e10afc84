/** Dependencies point one way: see ARCHITECTURE.md. */
const may = (from, ...targets) => ({
  name: `src/${from}`,
  severity: 'error',
  comment: `src/${from} may import ${targets.join(', ') || 'nothing'} beside itself.`,
  from: { path: `^src/${from}/` },
  to: {
    path: '^(src|workbench|nation|tests|bench|scripts|node_modules)/',
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
  'words/named',
  'words/headings',
  'words/headings/listed',
  'words/time',
  'words/lists',
  'words/staff',
  'words/foreign-columns',
  'words/matters/registers',
  'words/matters',
  'words',
  'corrections',
  'cells',
  'dates/grammar',
  'dates',
  'dates/stretches',
  'dates/habits',
  'dates/judge',
  'names',
  'places',
  'tables/heading',
  'tables/columns',
  'tables/kind',
  'tables/lying',
  'tables',
  'rows',
  'lists/rounds',
  'lists/roster',
  'lists/settings',
  'lists',
  'trips',
  'trips/remarks',
  'trips/several',
  'trips/long',
  'trips/wide',
  'witnesses',
  'account',
  'second-look',
];

/** What each room may use beside itself, and the files above the rooms that are for all of them. */
const ROOMS = {
  domain: {
    forAll: ['issue', 'issues-alike', 'records'],
    rooms: {
      days: [],
      people: ['days'],
      places: [],
      trips: ['days', 'people', 'places'],
      policy: ['days', 'places', 'trips'],
      counting: ['days', 'people', 'places', 'trips', 'policy'],
      duties: ['days', 'people', 'places', 'trips', 'policy', 'counting'],
      years: ['days', 'people', 'trips', 'policy', 'counting'],
      rules: ['days', 'people', 'places', 'trips', 'policy', 'counting', 'years'],
    },
  },
  sheets: {
    forAll: ['trace'],
    rooms: {
      values: [],
      kept: [],
      screen: [],
      writing: ['values'],
      anchored: ['values'],
      marks: ['writing', 'values'],
      'own-tabs': ['kept', 'values', 'writing'],
      reading: ['values', 'own-tabs'],
      'self-check': ['values', 'writing'],
    },
  },
  addon: {
    forAll: ['catalogue', 'menu'],
    rooms: {
      desk: [],
      kept: ['desk'],
      reading: [],
      office: ['desk', 'kept', 'reading'],
      functions: ['desk', 'office'],
      quick: ['desk', 'kept', 'functions', 'plain'],
      plain: ['desk', 'kept', 'office', 'functions'],
      'report-call': ['desk', 'office', 'functions'],
      commands: ['desk', 'kept', 'office'],
      api: ['desk', 'kept', 'office'],
      triggers: ['desk', 'kept', 'reading'],
      parts: ['quick', 'plain', 'functions', 'report-call', 'commands', 'api', 'triggers'],
    },
  },
};

const roomRules = ([house, { forAll, rooms }]) =>
  Object.entries(rooms).map(([room, others]) => ({
    name: `src/${house}/${room}`,
    severity: 'error',
    comment: `src/${house}/${room} may use ${others.join(', ') || 'no room'} of ${house} beside itself.`,
    from: { path: `^src/${house}/${room}/` },
    to: {
      path: `^src/${house}/`,
      pathNot: [
        ...[room, ...others].map((own) => `^src/${house}/${own}/`),
        ...forAll.map((file) => `^src/${house}/${file}[.]ts$`),
      ],
    },
  }));

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
    may('sidebar', 'i18n', 'protocol', 'npm:preact'),
    may(
      'paper-dialog',
      'sidebar/server',
      'sidebar/parts/native-day',
      'i18n',
      'protocol',
      'output/paper',
      'npm:docx',
    ),
    ...INTAKE_ROOMS.map(upward),
    ...Object.entries(ROOMS).flatMap(roomRules),
    {
      name: 'nobody-imports-the-workbench',
      severity: 'error',
      comment: 'The add-on never knows where it runs.',
      from: { path: '^src/' },
      to: { path: '^(workbench|nation|tests|bench|scripts)/' },
    },
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'no-dead-files',
      severity: 'error',
      from: { path: '^src/(addon|sidebar|paper-dialog)/main[.]tsx?$|^src/addon/parts/' },
      to: { path: '^src/', pathNot: '(^|/)main[.]tsx?$|^src/addon/parts/', reachable: false },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
