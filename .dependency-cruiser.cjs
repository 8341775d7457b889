// The architecture as rules. Each comment says what to do instead.

// Without TypeScript's compiler API dependency-cruiser sees no modules, reports no violations and exits 0
// (TypeScript 7.0 has no such API): better no gate than a blind one.
if (typeof require('typescript').createProgram !== 'function') {
  throw new Error(
    'dependency-cruiser needs a TypeScript with createProgram (6.x); see package.json',
  )
}

const NODE = { dependencyTypes: ['core'] }
const library = (...names) => `node_modules/(${names.join('|')})(/|$)`
const electron = '(^electron(/|$)|node_modules/electron(/|$))'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Move what both need into a third file, or pass it in as an argument.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'The file does not exist or the package is not in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: electron },
    },
    {
      name: 'tests-are-leaves',
      comment:
        'Move the helper out of the test, into a file of its own (build.ts beside what it builds).',
      severity: 'error',
      from: {},
      to: { path: '[.](test|spec)[.]tsx?$' },
    },
    {
      name: 'shared-stands-alone',
      comment:
        'Pass in what comes from outside; shared knows itself, zod, nanoid, diff and intl-messageformat only.',
      severity: 'error',
      from: { path: '^shared/', pathNot: ['[.]test[.]ts$', '/fixtures/'] },
      to: { pathNot: ['^shared/', library('zod', 'nanoid', 'diff', 'intl-messageformat')] },
    },
    {
      name: 'shared-tests-stay-pure',
      comment: 'What shared needs to test is values; anything that needs Node belongs to main.',
      severity: 'error',
      from: { path: '^shared/.*[.]test[.]ts$' },
      to: { path: ['^(main|renderer|e2e|bench|scripts)/', electron] },
    },
    {
      name: 'main-ignores-renderer',
      comment: 'Move what both need to shared/, or add a call or an event to shared/ipc.',
      severity: 'error',
      from: { path: '^main/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'renderer-ignores-main',
      comment: 'Ask main through a call of shared/ipc (renderer/api.ts).',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^main/' },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'The renderer is a web page: ask main through a call of shared/ipc.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '[.]test[.]tsx?$' },
      to: NODE,
    },
    {
      name: 'app-ignores-its-tools',
      comment:
        'The app stands without its tests, benchmarks and scripts; move what it needs into main or shared.',
      severity: 'error',
      from: { path: '^(main|renderer|shared)/' },
      to: { path: '^(e2e|bench|scripts)/' },
    },
    {
      name: 'e2e-knows-only-the-built-app',
      comment:
        'Do it as a user would, through the window; types and builders may come from shared.',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^(main|renderer|bench)/' },
    },
    {
      name: 'electron-at-the-edge',
      comment: 'Take a function as an argument and let main/index.ts pass Electron’s.',
      severity: 'error',
      from: {
        path: '^(main|renderer|shared)/',
        pathNot: [
          '^main/(index|preload|window|print-page|dialogs|menu|paths|protocol)[.]ts$',
          '^main/ipc/(serve|emit)[.]ts$',
          '^main/workers/run-worker[.]ts$',
        ],
      },
      to: { path: electron },
    },
    {
      name: 'sql-in-the-store',
      comment: 'Add a function to a repository in main/store and call that.',
      severity: 'error',
      from: { path: '^(main|renderer|shared)/', pathNot: '^main/store/' },
      to: { path: library('better-sqlite3', '@types/better-sqlite3') },
    },
    {
      name: 'migrations-are-frozen',
      comment: 'Copy what the migration needs into it: it must mean the same in ten years.',
      severity: 'error',
      from: { path: '^main/store/migrations/\\d', pathNot: '[.]test[.]ts$' },
      to: { pathNot: '^main/store/migrations/migration[.]ts$' },
    },
    {
      name: 'export-writers-are-pure',
      comment: 'Gather images and settings in main/export and hand them over as values.',
      severity: 'error',
      from: { path: '^main/export/(docx|html|pdf)/', pathNot: '[.]test[.]ts$' },
      to: {
        path: [
          '^main/(?!(export|xml)/)',
          '^(node:)?(fs|child_process|net|http|https|os)(/|$)',
          electron,
          library('better-sqlite3'),
        ],
      },
    },
    {
      name: 'slate-in-the-editor',
      comment:
        'Elsewhere a plan is plain data (shared/plan/model.ts); give the editor a prop or a command.',
      severity: 'error',
      from: { path: '^(main|renderer|shared)/', pathNot: '^renderer/editor/' },
      to: { path: library('slate', 'slate-dom', 'slate-history', 'slate-react') },
    },
    {
      name: 'ui-knows-no-plans',
      comment:
        'A control takes values and callbacks; what knows plans lives in its feature’s folder.',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: ['^renderer/(?!ui/|styles/)', '^shared/plan/'] },
    },
    {
      name: 'features-keep-apart',
      comment:
        'Take a function as an argument; main/index.ts (or main/cli) passes the other feature’s. Types may be imported.',
      severity: 'error',
      // The command line and the workers are entry points, like main/index.ts.
      from: {
        path: '^main/([^/]+)/',
        pathNot: ['^main/(cli|workers)/', '[.]test[.]ts$', '/fixtures/'],
      },
      to: {
        path: '^main/[^/]+/',
        pathNot: ['^main/$1/', '^main/(store|files|xml)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'cli-is-headless',
      comment:
        'The command line runs under plain Node: share code through a file that needs neither.',
      severity: 'error',
      from: { path: '^main/cli/' },
      to: { path: [electron, library('better-sqlite3')], reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
}
