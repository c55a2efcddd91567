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
import { closeSession, noteUse, type OpenSession, openSession } from '../identity/identity.queries.js';
import { isIdle, secondsAfter, useNotedEveryS } from '../identity/identity.rules.js';
import { sessionTokenIn } from '../identity/session-cookie.js';
import { rolesOf } from '../people.queries.js';
import { recordedRefusals } from './sign-in.rules.js';

const reading = system('accounts.session');

/** Finds the viewer of a request: a session that better-auth opened, with the roles in force in the current company. */
@Injectable()
export class IdentitySessions extends Sessions {
  /** Sessions live on the machine's clock, as their cookies do. */
  private readonly machine: Clock = new SystemClock();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly companyNames: CompanyNames,
    private readonly access: AccessRecords,
    private readonly limits: Limits,
  ) {
    super();
  }

  async read(headers: IncomingHttpHeaders): Promise<Viewer | null> {
    const token = sessionTokenIn(headers.cookie, this.config.secret);
    if (token === null) return null;
    const now = this.machine.now();
    return this.db.as(reading, async (tx) => {
      const session = await openSession(tx, token, now);
      return session && this.stillUsed(tx, session, now);
    });
  }

  /** Who uses the session, which is noted; null, and the session is closed, when nobody did for too long. */
  private async stillUsed(tx: EntityManager, session: OpenSession, now: Date): Promise<Viewer | null> {
    const { id, userId, updatedAt } = session;
    const { viewer, isOfStaff } = await this.viewerIn(tx, session);
    if (isIdle(updatedAt, isOfStaff, now)) {
      await closeSession(tx, userId, id);
      return null;
    }
    const before = secondsAfter(now, -useNotedEveryS);
    if (updatedAt < before) await noteUse(tx, id, { at: now, before });
    return viewer;
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
    const header = cookies.map((line) => line.split(';')[0]).join('; ');
    const token = sessionTokenIn(header, this.config.secret);
    return this.db.as(reading, async (tx) => {
      const session = token === null ? null : await openSession(tx, token, this.machine.now());
      if (!session) throw new Error('A session that was just opened cannot be read');
      return this.viewerIn(tx, session);
    });
  }

  private async viewerIn(tx: EntityManager, session: OpenSession) {
    const { userId, name, email, locale } = session;
    const held = await rolesOf(tx, userId);
    const company = currentCompany(held, session.companyId);
    const roles = held.filter(({ companyId }) => companyId === null || companyId === company).map(({ role }) => role);
    const factor = { required: this.config.production, enabled: session.twoFactorEnabled };
    const viewer: Viewer = {
      userId,
      name,
      // empty: comes in with a personal code
      email: email ?? '',
      locale: locale === 'en' ? 'en' : 'es',
      companyId: company,
      companyName: await this.companyNames.nameOf(tx, company),
      roles: effectiveRoles(roles, factor),
    };
    const isOfStaff = hasRole({ roles }, ...staffRoles);
    return { viewer, owesSecondFactor: owesSecondFactor(roles, factor), isOfStaff };
  }
}
