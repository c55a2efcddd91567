import { readConfig } from './config.js';

const read = (env: Record<string, string>) => readConfig(env, '/tmp');
const DATABASE_URL = 'postgres://web:p@pooler:6432/base';
const nodes = 'rediss://u:p@a:7000, rediss://u:p@b:7000';

test('one database, no pooler and no replica unless they are named', () => {
  expect(read({ DATABASE_URL })).toMatchObject({ databaseDirectUrl: null, databaseReadUrl: null, databaseReadLag: 2 });
  const DATABASE_DIRECT_URL = 'postgres://web:p@db:5432/base';
  const DATABASE_READ_URL = 'postgres://web:p@replica:5432/base';
  expect(read({ DATABASE_URL, DATABASE_DIRECT_URL, DATABASE_READ_URL, DATABASE_READ_LAG: '5' })).toMatchObject({
    databaseDirectUrl: DATABASE_DIRECT_URL,
    databaseReadUrl: DATABASE_READ_URL,
    databaseReadLag: 5,
  });
});

test('Redis is one address, or those of a cluster', () => {
  expect(read({ REDIS_URL: 'redis://a' }).redisUrl).toBe('redis://a');
  expect(read({ REDIS_URL: 'redis://a:7000?cluster=true' }).redisUrl).toBe('redis://a:7000?cluster=true');
  expect(read({ REDIS_URL: nodes }).redisUrl).toBe(nodes);
});

test.each<[Record<string, string>, RegExp]>([
  [{ DATABASE_READ_URL: 'postgres://web@r/base' }, /DATABASE_READ_URL: says nothing without DATABASE_URL/],
  [{ DATABASE_DIRECT_URL: 'postgres://web@r/base' }, /DATABASE_DIRECT_URL: says nothing without DATABASE_URL/],
  [
    { DATABASE_URL, DATABASE_READ_URL: 'postgres://otra@r/base' },
    /DATABASE_READ_URL: must name the user of DATABASE_URL/,
  ],
  [{ DATABASE_URL, DATABASE_READ_URL: 'redis://r' }, /DATABASE_READ_URL: must be an address that starts with postgres/],
  [{ DATABASE_URL, DATABASE_READ_LAG: '5' }, /DATABASE_READ_LAG: says nothing without DATABASE_READ_URL/],
  [{ DATABASE_URL, DATABASE_READ_URL: DATABASE_URL, DATABASE_READ_LAG: 'x' }, /DATABASE_READ_LAG: must be a number/],
  [{ REDIS_URL: 'http://a' }, /REDIS_URL: must be an address/],
  [{ REDIS_URL: 'redis://a,http://b' }, /REDIS_URL: must be an address/],
  [{ REDIS_URL: 'redis://u:p@a,redis://u:q@b' }, /REDIS_URL: .* all with one user/],
])('%j is refused with what to do', (env, said) => expect(() => read(env)).toThrow(said));
