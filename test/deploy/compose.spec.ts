import { isRedisCluster } from '#libs/redis';
import { readConfig } from '../../src/config/index.js';
import { readsAsShell, refusedProject, scaledProject } from './compose.js';

const variables = {
  PUBLIC_URL: 'https://puertas.example',
  POSTGRES_PASSWORD: 'p'.repeat(20),
  POSTGRES_WEB_PASSWORD: 'w'.repeat(20),
  POSTGRES_REPLICA_PASSWORD: 'r'.repeat(20),
  REDIS_PASSWORD: 'c'.repeat(20),
  APP_SECRET: 's'.repeat(40),
  STORAGE_URL: 's3://key:secret@bucket?region=x&endpoint=https://s3.example',
};
const project = scaledProject(variables);
const { services } = project;
const settingsOf = (name: string) => {
  const given = Object.entries(services[name]!.environment!);
  return readConfig(Object.fromEntries(given.map(([setting, value]) => [setting, String(value)])), '/app');
};
const running = Object.entries(services).filter(([, { profiles }]) => !profiles);

test('is what the Compose Specification describes', () => {
  expect(refusedProject(project)).toEqual([]);
  const misspelt = { ...project, services: { ...services, web: { ...services['web'], comand: 'x' } } };
  expect(refusedProject(misspelt).join()).toContain('additional properties');
});

test('is three web and two worker processes, a pooler, a replica and six nodes of Redis', () => {
  expect(services['web']?.deploy?.replicas).toBe(3);
  expect(services['worker']?.deploy?.replicas).toBe(2);
  const names = running.map(([name]) => name).toSorted();
  expect(names).toEqual([
    'mailpit',
    'migration',
    'pgbouncer',
    'postgres',
    'proxy',
    ...[1, 2, 3, 4, 5, 6].map((node) => `redis-${node}`),
    'redis-cluster',
    'replica',
    'web',
    'worker',
  ]);
  // several processes cannot hold one port of the machine: the proxy does
  expect(
    running.filter(([, { ports }]) => ports?.some((port) => port.includes(':3000:'))).map(([name]) => name),
  ).toEqual(['proxy']);
});

test.each(['web', 'worker'])('%s starts with its settings, and does not know the owner of the tables', (role) => {
  const config = settingsOf(role);
  expect(config).toMatchObject({ role, production: true, migrationDatabaseUrl: null });
  expect(
    [config.databaseUrl, config.databaseDirectUrl, config.databaseReadUrl].map((url) => new URL(url!).host),
  ).toEqual(['pgbouncer:6432', 'postgres:5432', 'replica:5432']);
  expect(isRedisCluster(config.redisUrl!)).toBe(true);
  const nodes = config.redisUrl!.split(',').map((node) => new URL(node).hostname);
  const addresses = running.flatMap(([name, { networks }]) =>
    /^redis-\d$/.test(name) ? [networks?.default?.ipv4_address] : [],
  );
  expect(nodes).toEqual(addresses);
  expect(config.trustedProxies).toEqual([services['proxy']?.networks?.default?.ipv4_address]);
});

test('the migration names the owner past the pooler, and everything waits for it', () => {
  const { command, depends_on: after } = services['migration']!;
  const config = settingsOf('migration');
  expect(new URL(config.migrationDatabaseUrl!).host).toBe('postgres:5432');
  expect(config.databaseDirectUrl).not.toBeNull();
  expect(command).toEqual(['node', 'dist/programs/migrate-database.js']);
  expect(Object.keys(after!)).toEqual(['postgres']);
  for (const role of ['web', 'worker']) {
    expect(services[role]?.depends_on?.['migration']?.condition).toBe('service_completed_successfully');
  }
});

test('what a service waits for, mounts and names is there', () => {
  for (const [name, { depends_on: after = {}, volumes = [], configs = [], ...service }] of running) {
    for (const [other, { condition }] of Object.entries(after)) {
      expect([name, other, running.some(([one]) => one === other)]).toEqual([name, other, true]);
      const isChecked = Boolean(services[other]?.healthcheck ?? services[other]?.build);
      if (condition === 'service_healthy') expect([name, other, isChecked]).toEqual([name, other, true]);
    }
    for (const volume of volumes.filter((one) => /^[a-z]/.test(one)))
      expect(Object.keys(project.volumes)).toContain(volume.split(':')[0]);
    for (const { source } of configs) expect(Object.keys(project.configs)).toContain(source);
    expect([name, Boolean(service.image ?? service.build)]).toEqual([name, true]);
  }
});

test('its scripts can be read by a shell, and get the passwords from the environment', () => {
  for (const [name, { content }] of Object.entries(project.configs)) {
    if (name !== 'proxy') readsAsShell(content);
    for (const password of [variables.POSTGRES_WEB_PASSWORD, variables.POSTGRES_REPLICA_PASSWORD])
      expect(content).not.toContain(password);
  }
});

test.each(['STORAGE_URL', 'POSTGRES_REPLICA_PASSWORD', 'APP_SECRET'])('without %s it says what is missing', (name) => {
  expect(() => scaledProject({ ...variables, [name]: '' })).toThrow(`${name}: `);
});
