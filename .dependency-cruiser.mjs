// What architecture promises, as rules: rooms in one order, and within a room its capabilities; rooms are entered by the
// front door; libraries know no room.
const order = {
  config: [],
  database: [],
  web: ['access', 'answers', 'forms', 'limits', 'caching', 'openapi', 'health', 'server'],
  site: ['development'],
  search: [],
  accounts: ['personal-data', 'identity', 'sign-in', 'registration', 'own-account', 'invitations', 'people'],
  tasks: ['calendar', 'todo', 'staff-inbox'],
  notifications: [
    'planning',
    'account-mails',
    'control',
    'preferences',
    'mail-templates',
    'delivery',
    'bounces',
    'sender-domain',
    'mail-log',
  ],
  webhooks: [],
  companies: ['profile', 'registration', 'team', 'functions', 'activation', 'journey'],
  courses: ['catalogue', 'enrolling', 'certificates', 'learning', 'open', 'insight', 'dc3', 'sessions'],
  guidance: ['framework', 'situations', 'institutions', 'quota', 'editing'],
  assessments: ['instrument', 'scoring', 'lifecycle', 'evidence', 'answering', 'checking', 'submission', 'level'],
  audits: [
    'independence',
    'cases',
    'conditions',
    'survey',
    'protection',
    'review',
    'score',
    'committee',
    'declarations',
    'company-view',
  ],
  distinctions: [
    'public',
    'reminders',
    'history',
    'renewal',
    'credentials',
    'documents',
    'register',
    'hearing',
    'follow-up',
    'renaming',
    'award',
    'lifecycle',
    'concerns',
    'proposals',
    'surrender',
    'sharing',
    'record',
    'workspace',
  ],
  verification: ['code', 'file-check', 'directory'],
  reports: [],
  practices: [],
  monitoring: ['audit-trail', 'storage'],
  privacy: ['notice', 'requests', 'retention'],
  demo: [],
};
const rooms = Object.keys(order);
const dir = (name) => `^src/${name}/`;
const error = 'error';

/** A capability uses those before it; what stands at the room's top, its module and front door apart, uses none. */
const within = (room, capabilities) => [
  ...capabilities.map((capability, i) => ({
    name: `one-way:${room}/${capability}`,
    severity: error,
    from: { path: `^src/${room}/${capability}/` },
    to: { path: `^src/${room}/[^/]+/`, pathNot: capabilities.slice(0, i + 1).map((one) => `^src/${room}/${one}/`) },
  })),
  {
    name: `capabilities-are-listed:${room}`,
    comment: 'A new capability gets its place in the order above.',
    severity: error,
    from: {
      path: `^src/${room}/[^/]+/`,
      pathNot: [...capabilities, 'content', 'migrations'].map((one) => `^src/${room}/${one}/`),
    },
    to: {},
  },
  {
    name: `shared-by-all:${room}`,
    comment: 'What all capabilities of a room share knows none of them.',
    severity: error,
    from: { path: `^src/${room}/[^/]+\\.ts$`, pathNot: '/(index|[^/]+\\.module)\\.ts$' },
    to: { path: `^src/${room}/[^/]+/`, pathNot: '/(content|migrations)/' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms.map((room, i) => ({
      name: `one-way:${room}`,
      comment: 'A room may use the rooms before it, never one after it.',
      severity: error,
      from: { path: dir(room) },
      to: { path: '^src/[^/]+/', pathNot: rooms.slice(0, i + 1).map(dir) },
    })),
    ...Object.entries(order).flatMap(([room, capabilities]) => within(room, capabilities)),
    {
      name: 'rooms-are-listed',
      comment: 'A new room gets its place in the order above.',
      severity: error,
      from: { path: '^src/[^/]+/', pathNot: rooms.map(dir) },
      to: {},
    },
    {
      name: 'front-door',
      comment: 'Another room is entered by its index.ts. Migrations are listed by the database, not by their rooms.',
      severity: error,
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'libs-know-no-room',
      comment: 'Nor each other, but for the one rule of what PostgreSQL can store.',
      severity: error,
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^(src|templates)/|^libs/', pathNot: ['^libs/$1/', '^libs/storable/'] },
    },
    {
      name: 'templates-know-no-room',
      comment: 'Templates get plain data; they may use libraries that have no side effects.',
      severity: error,
      from: { path: '^templates/' },
      to: { path: '^src/' },
    },
    {
      name: 'pure-files',
      comment: 'Rules, policies, views and reminders import rules and types only.',
      severity: error,
      from: { path: '\\.(rules|policy|views|reminders|calendar)\\.ts$' },
      to: {
        path: '^node_modules/(?!yaml|canonicalize)|^src/.*\\.(service|entity|pages|api|module|jobs|queries)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'controllers-know-no-orm',
      severity: error,
      from: { path: '\\.(pages|api)\\.ts$', pathNot: '^src/web/' },
      to: { path: '^node_modules/(typeorm|bullmq|pg|ioredis)/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-cycles', severity: error, from: {}, to: { circular: true } },
    { name: 'resolved', severity: error, from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      severity: error,
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '^templates/assets/', '^src/main\\.ts$', '\\.spec\\.tsx?$', 'form-state'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.spec\\.tsx?$|^dist/)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
};
