/**
 * Opens Redis by what a setting says: the address of one server, `redis://user:password@host:6379/0`, or a Redis Cluster, as
 * addresses of some of its nodes with commas between, or as one that ends in `?cluster=true`. `rediss://` is with TLS.
 */
import { Cluster, Redis, type RedisOptions } from 'ioredis';

/** A server or a cluster: both take the same commands, of which those with several keys need keys of one slot. */
export type RedisClient = Redis | Cluster;

/** What a connection is like; the same for each node of a cluster. */
export interface RedisSettings extends Pick<RedisOptions, 'maxRetriesPerRequest' | 'connectTimeout'> {
  /** Whether commands wait for the connection; false: they fail at once while there is none. */
  readonly enableOfflineQueue: boolean;
  /** Opens at `connect` only. */
  readonly lazyConnect: boolean;
  /** Milliseconds until the next attempt to connect. */
  readonly retryStrategy?: (times: number) => number;
}

const nodesOf = (address: string): string[] =>
  address
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** Whether this can be opened: addresses of Redis, all with one protocol, user and password. */
export function areRedisAddresses(address: string): boolean {
  const nodes = nodesOf(address);
  if (nodes.length === 0 || !nodes.every((one) => URL.canParse(one))) return false;
  const urls = nodes.map((one) => new URL(one));
  const kinds = new Set(urls.map(({ protocol, username, password }) => [protocol, username, password].join(' ')));
  return kinds.size === 1 && ['redis:', 'rediss:'].includes(urls[0]!.protocol) && urls.every(({ host }) => host !== '');
}

/** Whether an address means a Redis Cluster. */
export const isRedisCluster = (address: string): boolean =>
  nodesOf(address).length > 1 || new URL(address).searchParams.get('cluster') === 'true';

/** Opens what an address means. Errors are emitted as `error`. */
export function openRedis(address: string, settings: RedisSettings): RedisClient {
  const { enableOfflineQueue, lazyConnect, retryStrategy, ...perNode } = settings;
  if (!isRedisCluster(address))
    return new Redis(address, { ...perNode, enableOfflineQueue, lazyConnect, ...(retryStrategy && { retryStrategy }) });
  const urls = nodesOf(address).map((one) => new URL(one));
  const { protocol, username, password } = urls[0]!;
  return new Cluster(
    urls.map(({ hostname: host, port }) => ({ host, port: Number(port || 6379) })),
    {
      enableOfflineQueue,
      lazyConnect,
      // while a master is replaced its slots answer with errors, for some seconds
      retryDelayOnClusterDown: 200,
      retryDelayOnFailover: 200,
      slotsRefreshInterval: 5_000,
      slotsRefreshTimeout: 2_000,
      ...(retryStrategy && { clusterRetryStrategy: retryStrategy }),
      // the certificate names the host, so the host is what is connected to
      ...(protocol === 'rediss:' && {
        dnsLookup: (host: string, done: (error: null, found: string) => void) => done(null, host),
      }),
      redisOptions: {
        ...perNode,
        ...(username && { username: decodeURIComponent(username) }),
        ...(password && { password: decodeURIComponent(password) }),
        ...(protocol === 'rediss:' && { tls: {} }),
      },
    },
  );
}
