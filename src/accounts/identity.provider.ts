import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable, Logger, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import pg from 'pg';
import { Clock, SystemClock } from '#libs/clock';
import { newId } from '#libs/ids';
import { CONFIG, type Config } from '../config/index.js';
import { applicationRole, Database, system } from '../database/index.js';
import { AccountMails } from './account-mails.js';
import { safeReturn } from './account.policy.js';
import { personByEmail } from './accounts.queries.js';
import type { Identity, IdentityMail } from './identity.js';
import { clientAddressHeader } from './identity.limits.js';
import { Links } from './links.js';

export const IDENTITY = Symbol('identity');

/** better-auth's own connections: same role as the rest of the application, `auth` as the schema. */
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
  inject: [IdentityPool, CONFIG, Database, Clock, Links, AccountMails],
  useFactory: (
    { pool }: IdentityPool,
    config: Config,
    db: Database,
    clock: Clock,
    links: Links,
    mails: AccountMails,
  ) => {
    const machine = new SystemClock();
    const log = new Logger('Identity');
    const paths = { link: '/entrar/enlace', reset: '/recuperar' } as const;

    /** Mails whoever has that address; nobody learns here whether anybody does. */
    const mail = ({ kind, email, token, expiresAt, volver }: IdentityMail) =>
      db.as(system('accounts.mail'), async (tx) => {
        const person = await personByEmail(tx, email);
        if (!person) return;
        const { userId, name, locale } = person;
        const back = safeReturn(volver, '');
        const query = back ? `?volver=${encodeURIComponent(back)}` : '';
        await mails.due(tx, {
          kind,
          id: newId(),
          companyId: null,
          to: { userId, email: person.email, name, locale },
          dueAt: clock.now(),
          expiresAt,
          link: await links.seal(`${paths[kind]}/${token}${query}`),
          details: {},
        });
      });

    return openedWhenUsed(async () => {
      const { buildIdentity } = await import('./identity.js');
      return buildIdentity({
        pool,
        secret: config.secret,
        publicUrl: config.publicUrl,
        newId,
        now: () => machine.now(),
        mail,
        log: (message, detail) => log.error(message, detail instanceof Error ? detail.stack : undefined),
      });
    });
  },
};

/** better-auth is heavy: it is loaded when somebody who has a session, or wants one, comes by. */
function openedWhenUsed(open: () => Promise<Identity>): Identity {
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

/** A request's headers as better-auth wants them: who the browser says it is, and from which address it came. */
export function headersOf(request: { headers: IncomingHttpHeaders; ip?: string }): Headers {
  const headers = new Headers();
  for (const name of ['cookie', 'user-agent'] as const) {
    const value = request.headers[name];
    if (value) headers.set(name, value);
  }
  if (request.ip) headers.set(clientAddressHeader, request.ip);
  return headers;
}
