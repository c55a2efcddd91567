import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Clock, SystemClock } from '#libs/clock';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, hasRole, staffRoles, system } from '../../database/index.js';
import { Limits, Sessions, type Viewer } from '../../web/index.js';
import { currentCompany, effectiveRoles, owesSecondFactor } from '../account.policy.js';
import { CompanyNames } from '../company-names.js';
import { AccessRecords } from '../identity/access-records.js';
import type { Identity } from '../identity/identity.js';
import { IDENTITY } from '../identity/identity.provider.js';
import { closeSession, noteUse } from '../identity/identity.queries.js';
import { isIdle, secondsAfter, useNotedEveryS } from '../identity/identity.rules.js';
import { headersOf } from '../identity/request-headers.js';
import { rolesOf } from '../people.queries.js';
import { recordedRefusals } from './sign-in.rules.js';

const reading = system('accounts.session');

type Found = NonNullable<Awaited<ReturnType<Identity['api']['getSession']>>>;

/** Finds the viewer of a request: better-auth's session, with the roles in force in the current company. */
@Injectable()
export class IdentitySessions extends Sessions {
  /** Sessions live on the machine's clock, as their cookies do. */
  private readonly machine: Clock = new SystemClock();

  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly companyNames: CompanyNames,
    private readonly access: AccessRecords,
    private readonly limits: Limits,
  ) {
    super();
  }

  async read(headers: IncomingHttpHeaders): Promise<Viewer | null> {
    if (!headers.cookie?.includes('puertas.session_token=')) return null;
    const found = await this.identity.api.getSession({ headers: headersOf({ headers }) });
    return found ? this.stillThere(found) : null;
  }

  /** Who uses the session, which is noted; null, and the session is closed, when nobody did for too long. */
  private stillThere(found: Found): Promise<Viewer | null> {
    const { id, userId, updatedAt } = found.session;
    const now = this.machine.now();
    return this.db.as(reading, async (tx) => {
      const { viewer, isOfStaff } = await this.viewerIn(tx, found);
      if (isIdle(updatedAt, isOfStaff, now)) {
        await closeSession(tx, userId, id);
        return null;
      }
      const before = secondsAfter(now, -useNotedEveryS);
      if (updatedAt < before) await noteUse(tx, id, { at: now, before });
      return viewer;
    });
  }

  async refused({ userId, request = '' }: Viewer, route: string): Promise<void> {
    try {
      await this.limits.take(recordedRefusals, userId);
    } catch {
      return; // enough is on record
    }
    await this.access.record({ what: 'refused-by-role', who: { userId }, detail: route, request });
  }

  /** The viewer who just signed in, from the answer's cookies, and whether a second factor must be set up first. */
  async opened(cookies: readonly string[]): Promise<{ viewer: Viewer; owesSecondFactor: boolean }> {
    const cookie = cookies.map((line) => line.split(';')[0]).join('; ');
    const found = await this.identity.api.getSession({ headers: new Headers({ cookie }) });
    if (!found) throw new Error('A session that was just opened cannot be read');
    return this.db.as(reading, (tx) => this.viewerIn(tx, found));
  }

  private async viewerIn(tx: EntityManager, { user, session }: Found) {
    const held = await rolesOf(tx, user.id);
    const company = currentCompany(held, session.companyId ?? null);
    const roles = held.filter(({ companyId }) => companyId === null || companyId === company).map(({ role }) => role);
    const factor = { required: this.config.production, enabled: user.twoFactorEnabled ?? false };
    const viewer: Viewer = {
      userId: user.id,
      name: user.name,
      // empty: comes in with a personal code
      email: (user.email as string | null) ?? '',
      locale: user.locale === 'en' ? 'en' : 'es',
      companyId: company,
      companyName: await this.companyNames.nameOf(tx, company),
      roles: effectiveRoles(roles, factor),
    };
    const isOfStaff = hasRole({ roles }, ...staffRoles);
    return { viewer, owesSecondFactor: owesSecondFactor(roles, factor), isOfStaff };
  }
}
