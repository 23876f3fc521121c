/**
 * The arrows of the house: entry -> app -> domain, adapters -> domain and the ports of app, pages -> contract and domain. Run as a test
 * (tests/architecture/arrows.test.ts).
 */
const forge = '^@forge/|node_modules/@forge/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { path: '^(src|static)/' }, to: { circular: true } },
    {
      name: 'no-cycles-of-values-in-tests',
      comment: 'Types of the stand-in may know each other; what runs may not.',
      severity: 'error',
      from: { path: '^tests/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-closed',
      comment: 'The domain imports nothing from outside itself but the zone library.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', 'node_modules/temporal-polyfill/', '^temporal-polyfill'] },
    },
    {
      name: 'zones-in-the-calendar-only',
      comment: 'Plans are worked out on the server; one room of the domain knows the library.',
      severity: 'error',
      from: { path: '^(src|static)/', pathNot: '^src/domain/calendar/' },
      to: { path: 'node_modules/temporal-polyfill/|^temporal-polyfill' },
    },
    {
      name: 'contract-knows-the-domain-only',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: { pathNot: ['^src/(contract|domain)/', 'node_modules/valibot/', '^valibot'] },
    },
    {
      name: 'app-knows-domain-and-contract',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '.', pathNot: ['^src/(app|domain|contract)/', 'node_modules/valibot/', '^valibot'] },
    },
    {
      name: 'adapters-know-domain-contract-and-ports',
      severity: 'error',
      from: { path: '^src/adapters/' },
      to: {
        path: '^(src|static|tests)/',
        pathNot: ['^src/(adapters|domain|contract)/', '^src/app/(ports|jiraFault|\\w+/\\w+Ports)\\.ts$'],
      },
    },
    {
      name: 'forge-at-the-edge',
      comment: 'Forge is named in adapters and entry only.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(adapters|entry)/' },
      to: { path: forge },
    },
    {
      name: 'index-names-entries-only',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { pathNot: '^src/entry/' },
    },
    {
      name: 'nobody-imports-the-index',
      severity: 'error',
      from: { path: '^(src|static)/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'entry-is-the-outermost',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(entry/|index\\.ts$)' },
      to: { path: '^src/entry/' },
    },
    {
      name: 'entry-reads-no-page',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^static/' },
    },
    {
      name: 'pages-know-contract-and-domain-only',
      severity: 'error',
      from: { path: '^static/' },
      to: { path: '^src/', pathNot: '^src/(contract|domain)/' },
    },
    {
      name: 'bridge-in-the-wire-only',
      severity: 'error',
      from: { path: '^static/', pathNot: '^static/src/wire/' },
      to: { path: forge },
    },
    {
      name: 'no-forge-but-the-bridge-in-pages',
      severity: 'error',
      from: { path: '^static/' },
      to: { path: forge, pathNot: '@forge/bridge' },
    },
    {
      name: 'the-product-knows-no-test',
      severity: 'error',
      from: { path: '^(src|static)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(static/)?dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
