import { readFileSync } from 'node:fs';
import { readConfig } from '../../src/config/index.js';
import { secrets } from '../../src/config/secret-files.js';
import { chart, defaults, type Manifest, over, refusedManifest, refusedValues, render, unknownKeys } from './chart.js';

interface Container {
  name: string;
  command?: string[];
  env: { name: string; value: string }[];
  securityContext: object;
  volumeMounts: { name: string; mountPath: string }[];
  resources: object;
}

interface PodSpec {
  containers: Container[];
  volumes: { name: string }[];
  securityContext: object;
  automountServiceAccountToken: boolean;
}

const everything = {
  image: { pullSecret: 'registry' },
  signing: { dkim: true },
  authorities: 'own-ca',
  settings: { DKIM_DOMAIN: 'puertas.example', DKIM_SELECTOR: 'pa', NAME_WITH: 'a "quoted": #text\nand a line' },
  web: { autoscaling: { enabled: true } },
  files: { persistent: true, storageClass: 'nfs' },
};
const nothing = { ingress: { enabled: false }, networkPolicy: { enabled: false } };

const rendered = { defaults: render(), everything: render(everything), nothing: render(nothing, 'other') };
const found = (manifests: readonly Manifest[], kind: string, name?: string) =>
  manifests.filter((one) => one.kind === kind && (name === undefined || one.metadata.name === name));
const podOf = ({ spec }: Manifest) => (spec['template'] as { spec: PodSpec }).spec;
const envOf = (manifest: Manifest) =>
  Object.fromEntries(podOf(manifest).containers[0]!.env.map(({ name, value }) => [name, value]));

test.each(Object.entries(rendered))('with %s each manifest is what Kubernetes takes', (_name, manifests) => {
  expect(manifests.map((one) => refusedManifest(one))).toEqual(manifests.map(() => null));
});

test.each(rendered.everything.map((one) => [`${one.kind} ${one.metadata.name}`, one] as const))(
  '%s has no key that Kubernetes does not know',
  (_, manifest) => expect(unknownKeys(manifest)).toEqual([]),
);

test('the check finds a misspelt key, and a value of another type', () => {
  const [web] = found(rendered.defaults, 'Deployment');
  const container = { ...podOf(web!).containers[0]!, livenesProbe: {} };
  const template = { metadata: {}, spec: { ...podOf(web!), containers: [container] } };
  const misspelt = { ...web!, spec: { ...web!.spec, template } };
  expect(unknownKeys(misspelt)).toEqual(['spec.template.spec.containers.0.livenesProbe']);
  expect(refusedManifest({ ...web!, spec: { ...web!.spec, replicas: '3' } })).toContain('replicas');
});

test('there is all that a deployment needs, and what is switched off is not', () => {
  const kinds = (manifests: readonly Manifest[]) => manifests.map(({ kind }) => kind).toSorted();
  expect(kinds(rendered.nothing)).toEqual([
    'Deployment',
    'Deployment',
    'Job',
    'PodDisruptionBudget',
    'PodDisruptionBudget',
    'Service',
    'Service',
    'ServiceAccount',
  ]);
  expect(kinds(rendered.defaults)).toEqual([...kinds(rendered.nothing), 'Ingress', 'NetworkPolicy'].toSorted());
  const added = ['HorizontalPodAutoscaler', 'PersistentVolumeClaim'];
  expect(kinds(rendered.everything)).toEqual([...kinds(rendered.defaults), ...added].toSorted());
  // the autoscaler says how many
  expect(found(rendered.everything, 'Deployment', 'puertas-web')[0]!.spec).not.toHaveProperty('replicas');
  expect(found(rendered.defaults, 'Deployment', 'puertas-web')[0]!.spec['replicas']).toBe(3);
  expect(found(rendered.defaults, 'Deployment', 'puertas-worker')[0]!.spec['replicas']).toBe(2);
  for (const { metadata } of rendered.nothing) expect(metadata.name).toMatch(/^other/);
});

test.each([...found(rendered.everything, 'Deployment'), ...found(rendered.everything, 'Job')])(
  '$metadata.name runs as nobody in particular, on a file system that it cannot write',
  (manifest) => {
    const pod = podOf(manifest);
    expect(pod.automountServiceAccountToken).toBe(false);
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    for (const { securityContext, volumeMounts, resources } of pod.containers) {
      const capabilities = { drop: ['ALL'] };
      expect(securityContext).toMatchObject({
        readOnlyRootFilesystem: true,
        allowPrivilegeEscalation: false,
        capabilities,
      });
      expect(resources).toMatchObject({
        requests: { memory: expect.any(String) },
        limits: { memory: expect.any(String) },
      });
      const volumes = new Set(pod.volumes.map(({ name }) => name));
      expect(volumeMounts.filter(({ name }) => !volumes.has(name))).toEqual([]);
      expect(volumeMounts.map(({ mountPath }) => mountPath)).toEqual(expect.arrayContaining(['/data', '/tmp']));
    }
  },
);

describe('the settings', () => {
  const values: Record<string, string> = {
    APP_SECRET: 'x'.repeat(40),
    DATABASE_URL: 'postgres://web:p@postgres/puertas',
    METRICS_TOKEN: 'x'.repeat(40),
    MIGRATION_DATABASE_URL: 'postgres://owner:p@postgres/puertas',
    REDIS_URL: 'redis://:p@redis:6379',
    SIGNING_PASSWORD: 'p',
    SMTP_URL: 'smtps://u:p@mail.example',
    STORAGE_URL: 's3://k:s@bucket?endpoint=https://s3.example',
  };
  /** As the process reads them: what a file holds in the place of its path. */
  const read = (env: Record<string, string>) =>
    readConfig(
      Object.fromEntries(
        Object.entries(env).map(([name, value]) => {
          const setting = name.replace(/_FILE$/, '');
          return setting === name ? [name, value] : [setting, values[setting]!];
        }),
      ),
      '/app',
    );

  test.each(['web', 'worker'])(
    'of %s are those with which production starts, without the owner of the tables',
    (role) => {
      const env = envOf(found(rendered.defaults, 'Deployment', `puertas-${role}`)[0]!);
      const config = read(env);
      expect(config).toMatchObject({ role, production: true, demo: false, dataDir: '/data', port: 3000 });
      expect(config.migrationDatabaseUrl).toBeNull();
      // secrets come as files alone
      expect(secrets.filter((name) => name in env)).toEqual([]);
    },
  );

  test('of the migration name the owner, before an install and an upgrade', () => {
    const [job] = found(rendered.defaults, 'Job');
    expect(job!.metadata.annotations?.['helm.sh/hook']).toBe('pre-install,pre-upgrade');
    expect(podOf(job!).containers[0]!.command).toEqual(['node', 'dist/programs/migrate-database.js']);
    expect(read(envOf(job!)).migrationDatabaseUrl).toBe(values['MIGRATION_DATABASE_URL']);
    expect(readFileSync('src/migrate-database.ts', 'utf8')).toContain('migrationDatabaseUrl');
  });

  test('any text of a value stays what it is', () => {
    const env = envOf(found(rendered.everything, 'Deployment')[0]!);
    expect(env['NAME_WITH']).toBe(everything.settings.NAME_WITH);
    expect(env).toMatchObject({
      DKIM_KEY: '/run/secrets/signing/dkim.pem',
      NODE_EXTRA_CA_CERTS: '/run/authorities/ca.crt',
    });
  });
});

test.each([
  [{ publicUrl: 'http://puertas.example' }, '/publicUrl'],
  [{ image: { tag: 'latest' } }, '/image/tag'],
  [{ settings: { APP_ROLE: 'web' } }, '/settings'],
  [{ settings: { MIGRATION_DATABASE_URL: 'postgres://owner' } }, '/settings'],
  [{ settings: { MAIL_PER_SECOND: 20 } }, '/settings/MAIL_PER_SECOND'],
  [{ secret: { keys: ['APP_SECRET'] } }, '/secret/keys'],
  [{ web: { replica: 3 } }, '/web'],
  [{ worker: { resources: { limits: { memory: 'much' } } } }, '/worker/resources/limits/memory'],
])('values %j are refused before anything is rendered', (given, path) => {
  expect(refusedValues(over(defaults, given)).join('\n')).toContain(path);
});

test('the chart is of the version of the product', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(chart.appVersion).toBe(version);
  expect((defaults['image'] as { tag: string }).tag).toBe(version);
});
