import { Inject, Injectable, Logger, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import type { Pool } from 'pg';
import { SystemClock } from '#libs/clock';
import { newId } from '#libs/ids';
import { CONFIG, type Config } from '../../config/index.js';
import { beginning, hearErrors, IDLE_MILLIS, told } from '../../database/index.js';
import { IdentityMails } from './identity-mails.js';
import type { BetterAuth, Identity } from './identity.js';
import { PasswordHasher } from './password-hasher.js';
import { telling, watchedPool } from './watched-pool.js';

/** Injection token of `Identity`. */
export const IDENTITY = Symbol('identity');

/** better-auth's own connections: the application's role, schema `auth`. */
@Injectable()
export class IdentityPool implements OnApplicationShutdown {
  readonly pool: Pool;

  constructor(@Inject(CONFIG) config: Config) {
    const isPooled = config.databaseDirectUrl !== null;
    const options = beginning(isPooled, 'search_path=auth');
    const connectionString = config.databaseUrl ?? undefined;
    this.pool = watchedPool({
      connectionString,
      isPooled,
      options,
      max: 10,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: IDLE_MILLIS,
      onConnect: hearErrors,
    });
    // an idle connection that PostgreSQL closes is replaced at the next use
    this.pool.on('error', (error) => new Logger('Identity').warn(error.message));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

export const identityProvider: Provider = {
  provide: IDENTITY,
  inject: [IdentityPool, CONFIG, IdentityMails, PasswordHasher],
  useFactory: ({ pool }: IdentityPool, config: Config, mails: IdentityMails, hasher: PasswordHasher) => {
    const machine = new SystemClock();
    const log = new Logger('Identity');
    return loadedWhenUsed(async () => {
      const { buildIdentity } = await import('./identity.js');
      return buildIdentity({
        pool,
        secret: config.secret,
        publicUrl: config.publicUrl,
        hasher,
        newId,
        now: () => machine.now(),
        mail: (mail) => mails.link(mail),
        passwordReset: (userId) => mails.passwordReset(userId),
        log: (message, detail) => log.error(message, detail instanceof Error ? detail.stack : undefined),
      });
    });
  },
};

/**
 * Loads better-auth lazily, on the first request that needs a session: it is heavy. Where PostgreSQL is away its calls
 * throw `DatabaseAway`.
 */
function loadedWhenUsed(open: () => Promise<BetterAuth>): Identity {
  let opened: Promise<BetterAuth> | null = null;
  const call = async (name: string, args: unknown[]) => {
    const { api } = await (opened ??= open());
    const named = (api as unknown as Record<string, (...of: unknown[]) => Promise<unknown>>)[name]!;
    return telling(() => named(...args));
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
  const auth = { api: api as BetterAuth['api'] };
  return { ...auth, change: (actor, change, work) => told(actor, change, () => work(auth)) };
}
