/** Imports run one way: renderer → api → briefing; electron → db, api, briefing; db → api, briefing. */
const rooms = ['briefing', 'api', 'db', 'electron', 'renderer'];
const mayImport = {
  briefing: [],
  api: ['briefing'],
  db: ['api', 'briefing'],
  electron: ['db', 'api', 'briefing'],
  renderer: ['api', 'briefing'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms.map((room) => ({
      name: `${room}-imports-only-${['itself', ...mayImport[room]].join('-')}`,
      severity: 'error',
      from: { path: `^${room}/` },
      to: {
        path: `^(${rooms.filter((other) => other !== room && !mayImport[room].includes(other)).join('|')})/`,
      },
    })),
    {
      name: 'briefing-is-pure',
      comment: 'briefing/ knows no Node, no Electron and no package: it runs anywhere. Its tests may.',
      severity: 'error',
      from: { path: '^briefing/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    {
      name: 'pages-run-without-node',
      severity: 'error',
      from: { path: '^(renderer|api)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nobody-speaks-to-a-network',
      severity: 'error',
      from: { path: `^(${rooms.join('|')})/`, pathNot: '\\.test\\.ts$' },
      to: { path: '^(node:)?(net|http|https|http2|dgram|dns|tls)$' },
    },
    {
      name: 'no-circles',
      // The package `electron` is taken for the room of that name; its index only wires, nobody imports it.
      severity: 'error',
      from: {},
      to: {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'], pathNot: '^electron/index\\.ts$' },
      },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(electron|virtual:)|\\?' },
    },
    {
      name: 'tests-stay-out',
      severity: 'error',
      from: { pathNot: '\\.test\\.ts$' },
      to: { path: '\\.test\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|demo)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'node', 'default', 'types'],
    },
  },
};
