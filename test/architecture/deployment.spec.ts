import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ConfigError, readConfig } from '../../src/config/index.js';

interface Service {
  image?: string;
  build?: string;
  command?: string[];
  environment?: Record<string, string>;
  healthcheck?: unknown;
  depends_on?: Record<string, { condition: string }>;
}

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: object;
};

describe('docker-compose.yml', () => {
  test('names the five services, each with a health check of its own or of its image', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['mailpit', 'postgres', 'redis', 'web', 'worker']);
    for (const [name, service] of Object.entries(compose.services)) {
      expect([name, Boolean(service.healthcheck ?? service.build)]).toEqual([name, true]);
    }
    expect(read('Dockerfile')).toContain('HEALTHCHECK');
  });

  test('runs PostgreSQL 18, and a Redis 8 that never evicts and writes what it accepts', () => {
    expect(compose.services['postgres']?.image).toBe('postgres:18');
    expect(compose.services['redis']?.image).toBe('redis:8');
    expect(compose.services['redis']?.command?.join(' ')).toMatch(/--appendonly yes .*--maxmemory-policy noeviction/);
  });

  test('gives web and worker settings with which production starts', () => {
    for (const role of ['web', 'worker']) {
      const service = compose.services[role]!;
      expect(service.depends_on?.['postgres']?.condition).toBe('service_healthy');
      const filled = Object.entries(service.environment!).map(([name, value]) => [name, interpolate(String(value))]);
      expect(readConfig(Object.fromEntries(filled), '/app')).toMatchObject({ role, production: true, demo: false });
    }
  });

  test('runs as an ordinary user on Node 24', () => {
    expect(read('Dockerfile')).toMatch(/FROM node:24-[\w-]+\n[\s\S]*USER node/);
  });
});

describe('production', () => {
  test('refuses defaults, naming each variable and its remedy', () => {
    const refused = () => readConfig({ NODE_ENV: 'production' }, '/app');
    expect(refused).toThrow(ConfigError);
    for (const name of [
      'DATABASE_URL',
      'PUBLIC_URL',
      'APP_SECRET',
      'SMTP_URL',
      'STORAGE_URL',
      'SIGNING_P12',
      'ISSUER_NAME',
    ]) {
      expect(refused).toThrow(new RegExp(`${name}: missing in production; set`));
    }
  });

  test('refuses an unknown setting of ours and tells the known ones', () => {
    expect(() => readConfig({ SMTP_URI: 'smtp://x' }, '/app')).toThrow(/SMTP_URI: unknown setting/);
  });

  test('refuses roles apart without a database that they could share', () => {
    expect(() => readConfig({ APP_ROLE: 'worker' }, '/app')).toThrow(/APP_ROLE: "worker" needs DATABASE_URL/);
  });
});

/** What Compose makes of `${NAME:-default}` and `${NAME:?reason}` when NAME is set to something sensible. */
function interpolate(value: string): string {
  return value.replace(/\$\{(\w+)(?::([-?+])([^}]*))?\}/g, (_, name: string, kind: string, rest: string) => {
    if (kind === '-') return rest;
    if (kind === '+') return '';
    return name === 'PUBLIC_URL' ? 'https://puertas.example' : 'x'.repeat(40);
  });
}
