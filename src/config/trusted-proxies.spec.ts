import { readConfig } from './config.js';

const read = (env: Record<string, string>) => readConfig(env, '/tmp');

test('outside production this machine’s proxies are believed, and this machine reads the metrics', () => {
  expect(read({})).toMatchObject({ trustedProxies: ['loopback'], metricsToken: null });
});

test('proxies are addresses, networks, or this machine', () => {
  const TRUSTED_PROXIES = 'loopback, 10.0.0.0/8,172.18.0.1, fd00::/8';
  expect(read({ TRUSTED_PROXIES }).trustedProxies).toEqual(['loopback', '10.0.0.0/8', '172.18.0.1', 'fd00::/8']);
  for (const wrong of ['true', '1', 'proxy', '10.0.0.0/0', '10.0.0.0/33', '10.0.0.0/8/8', '*', '0.0.0.0/x']) {
    expect(() => read({ TRUSTED_PROXIES: wrong })).toThrow(/TRUSTED_PROXIES: must list/);
  }
});

test('a short token for the metrics is refused', () => {
  expect(() => read({ METRICS_TOKEN: 'short' })).toThrow(/METRICS_TOKEN: .*openssl rand/);
});
