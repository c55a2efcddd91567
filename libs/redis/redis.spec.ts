import { Cluster, Redis } from 'ioredis';
import { areRedisAddresses, isRedisCluster, openRedis } from './index.js';

test.each([
  'redis://a',
  'rediss://user:p%40ss@a.example:6380/2',
  'redis://a:7000?cluster=true',
  'redis://u:p@a:7000, redis://u:p@b:7000',
])('%j is an address', (text) => expect(areRedisAddresses(text)).toBe(true));

test.each([
  '',
  ',',
  'a:6379',
  'http://a',
  'redis://',
  'redis://a,rediss://b',
  'redis://u:p@a,redis://u:q@b',
  'redis://a,b',
])('%j is none', (text) => expect(areRedisAddresses(text)).toBe(false));

test('several addresses, or one that says so, are a cluster', () => {
  expect(isRedisCluster('redis://a:7000')).toBe(false);
  expect(isRedisCluster('redis://a:7000?cluster=false')).toBe(false);
  expect(isRedisCluster('redis://a:7000?cluster=true')).toBe(true);
  expect(isRedisCluster('redis://a:7000,redis://b:7000')).toBe(true);
});

test('each is opened as what it is, with its user, password and TLS', () => {
  const settings = { enableOfflineQueue: false, lazyConnect: true, maxRetriesPerRequest: 1 };
  const one = openRedis('redis://u:p@a:7000/2', settings);
  expect(one).toBeInstanceOf(Redis);
  expect(one.options).toMatchObject({ host: 'a', port: 7000, db: 2, username: 'u', password: 'p' });
  const many = openRedis('rediss://u:p%40ss@a,rediss://u:p%40ss@b:7000', settings);
  expect(many).toBeInstanceOf(Cluster);
  const { redisOptions } = (many as Cluster).options;
  expect(redisOptions).toMatchObject({ username: 'u', password: 'p@ss', tls: {}, maxRetriesPerRequest: 1 });
  for (const client of [one, many]) client.disconnect();
});
