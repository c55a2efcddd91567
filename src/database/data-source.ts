import { Logger } from '@nestjs/common';
import { AbstractLogger, type DataSourceOptions } from 'typeorm';
import { isTracing } from '#libs/telemetry';
import { hearErrors } from './away.js';
import { migrations } from './migrations/index.js';
import { SnakeNamingStrategy } from './snake-naming.js';
import { TracedClient } from './traced-client.js';

const log = new Logger('Database');

/**
 * The PostgreSQL role as which the application reads and writes: it owns nothing and cannot bypass row-level security. The
 * role as which it logs in is a member of it and may do no more.
 */
export const applicationRole = 'puertas_app';

/** Connection of the application: logs in as `url` says and acts as `puertas_app` from the first statement on. */
export function applicationDataSource(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    extra: {
      options: `-c role=${applicationRole} -c timezone=UTC`,
      max: 20,
      connectionTimeoutMillis: 5_000,
      onConnect: hearErrors,
      ...(isTracing() ? { Client: TracedClient } : {}),
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
