import { Inject, Injectable, Logger, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import pg from 'pg';
import { SystemClock } from '#libs/clock';
import { newId } from '#libs/ids';
import { CONFIG, type Config } from '../../config/index.js';
import { applicationRole } from '../../database/index.js';
import { IdentityMails } from './identity-mails.js';
import type { Identity } from './identity.js';

/** Injection token of `Identity`. */
export const IDENTITY = Symbol('identity');

/** better-auth's own connections: the application's role, schema `auth`. */
@Injectable()
export class IdentityPool implements OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor(@Inject(CONFIG) config: Config) {
    const options = `-c role=${applicationRole} -c search_path=auth -c timezone=UTC`;
    const connectionString = config.databaseUrl ?? undefined;
    this.pool = new pg.Pool({ connectionString, options, max: 10, connectionTimeoutMillis: 5_000 });
    // an idle connection that PostgreSQL closes is replaced at the next use
    this.pool.on('error', (error) => new Logger('Identity').warn(error.message));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

export const identityProvider: Provider = {
  provide: IDENTITY,
  inject: [IdentityPool, CONFIG, IdentityMails],
  useFactory: ({ pool }: IdentityPool, config: Config, mails: IdentityMails) => {
    const machine = new SystemClock();
    const log = new Logger('Identity');
    return loadedWhenUsed(async () => {
      const { buildIdentity } = await import('./identity.js');
      return buildIdentity({
        pool,
        secret: config.secret,
        publicUrl: config.publicUrl,
        newId,
        now: () => machine.now(),
        mail: (mail) => mails.link(mail),
        passwordReset: (userId) => mails.passwordReset(userId),
        log: (message, detail) => log.error(message, detail instanceof Error ? detail.stack : undefined),
      });
    });
  },
};

/** Loads better-auth lazily, on the first request that needs a session: it is heavy. */
function loadedWhenUsed(open: () => Promise<Identity>): Identity {
  let opened: Promise<Identity> | null = null;
  const call = async (name: string, args: unknown[]) => {
    const { api } = await (opened ??= open());
    return (api as unknown as Record<string, (...of: unknown[]) => unknown>)[name]!(...args);
  };
  const api = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...args: unknown[]) =>
          call(String(name), args),
    },
  );
  return { api: api as Identity['api'] };
}
