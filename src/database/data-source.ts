import { Logger } from '@nestjs/common';
import { AbstractLogger, type DataSourceOptions } from 'typeorm';
import { isTracing } from '#libs/telemetry';
import { hearErrors } from './away.js';
import { migrations } from './migrations/index.js';
import { PreparingClient } from './preparing-client.js';
import { SnakeNamingStrategy } from './snake-naming.js';
import { TracedClient } from './traced-client.js';

const log = new Logger('Database');

/**
 * The PostgreSQL role as which the application reads and writes: it owns nothing and cannot bypass row-level security. The
 * role as which it logs in is a member of it and may do no more.
 */
export const applicationRole = 'puertas_app';

/** How long a connection that nobody needs stays open: with it go the plans of its statements. */
export const IDLE_MILLIS = 5 * 60_000;

/**
 * How a connection of the application begins. Behind a pooler, which hands out connections that others began, this is said by
 * the settings of the login instead, see `ensureLogin`.
 */
export const beginning = (isPooled: boolean, ...more: readonly string[]): string | undefined =>
  isPooled ? undefined : [`role=${applicationRole}`, 'timezone=UTC', ...more].map((one) => `-c ${one}`).join(' ');

/**
 * How a connection begins that loads data into an empty database, which is begun anew if it is cut off: a commit is not
 * waited for on the disk, and a statement is planned once. Without statistics, planning it again for its values gives nothing.
 */
const LOADING = ['synchronous_commit=off', 'plan_cache_mode=force_generic_plan', 'jit=off'];
/** So many different statements does the loading ask, and more than once. */
const REMEMBERED_WHILE_LOADING = 1_000;

/**
 * Connection of the application: logs in as `url` says and acts as `puertas_app` from the first statement on.
 * @param isPooled `url` leads to a pooler in transaction mode: no statement is kept by name, for the next may go elsewhere
 * @param isLoading it loads data into an empty database
 */
export function applicationDataSource(
  url: string,
  isPooled = false,
  isLoading = false,
): DataSourceOptions & { extra: { isPooled: boolean } } {
  return {
    type: 'postgres',
    url,
    extra: {
      isPooled,
      options: beginning(isPooled, ...(isLoading ? LOADING : [])),
      ...(isLoading ? { remembered: REMEMBERED_WHILE_LOADING } : {}),
      max: 20,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: IDLE_MILLIS,
      onConnect: hearErrors,
      Client: isTracing() ? TracedClient : PreparingClient,
    },
    poolErrorHandler: (error: Error) => log.warn(`A connection is lost and will be replaced: ${error.message}`),
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    migrationsRun: false,
  };
}

/** Says nothing: a migration that fails is thrown too, and told by who started, unless it was asked to stop meanwhile. */
class NoLog extends AbstractLogger {
  protected override writeLog(): void {}
}

/** Connection of the owner of the tables, for migrations only. */
export function ownerDataSource(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    extra: { onConnect: hearErrors },
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    logger: new NoLog(),
    synchronize: false,
  };
}
