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

module.exports = {
  forbidden: [
    may('domain'),
    may('i18n', 'domain'),
    may('intake', 'domain', 'npm:zod'),
    may('output', 'domain', 'i18n', 'intake/grid', 'intake/fold'),
    may('sheets', 'domain', 'intake/grid', 'intake/schemas', 'output/edit'),
    may('addon', 'domain', 'i18n', 'intake', 'output', 'sheets'),
    may('sidebar', 'i18n', 'intake/payloads', 'addon/api', 'npm:preact', 'npm:gas-client'),
    may(
      'sidebar-report',
      'sidebar/server',
      'i18n',
      'intake/payloads',
      'intake/report-settings',
      'output/paper',
      'npm:docx',
    ),
    {
      name: 'sidebar-sees-types-only',
      severity: 'error',
      comment: 'The browser app knows the server by its types; it never bundles it.',
      from: { path: '^src/sidebar(-report)?/' },
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
      from: { path: '^src/(addon|sidebar|sidebar-report)/main[.]tsx?$' },
      to: { path: '^src/', pathNot: '(^|/)main[.]tsx?$', reachable: false },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
