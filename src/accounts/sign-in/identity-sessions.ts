import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, staffRoles, system } from '../../database/index.js';
import { Sessions, type Viewer } from '../../web/index.js';
import { effectiveRoles, owesSecondFactor } from '../account.policy.js';
import { rolesOf } from '../accounts.queries.js';
import { CompanyNames } from '../company-names.js';
import type { Identity } from '../identity/identity.js';
import { headersOf, IDENTITY } from '../identity/identity.provider.js';

const reading = system('accounts.session');

type Found = NonNullable<Awaited<ReturnType<Identity['api']['getSession']>>>;

/** Who sends a request: better-auth's session, with the roles that hold in the company where the person is now. */
@Injectable()
export class IdentitySessions extends Sessions {
  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly companyNames: CompanyNames,
  ) {
    super();
  }

  async read(headers: IncomingHttpHeaders): Promise<Viewer | null> {
    if (!headers.cookie?.includes('puertas.session_token=')) return null;
    const found = await this.identity.api.getSession({ headers: headersOf({ headers }) });
    return found ? (await this.viewerOf(found)).viewer : null;
  }

  /** Who just signed in, from the cookies of the answer; and whether a second factor must be set up first. */
  async opened(cookies: readonly string[]): Promise<{ viewer: Viewer; owesSecondFactor: boolean }> {
    const cookie = cookies.map((line) => line.split(';')[0]).join('; ');
    const found = await this.identity.api.getSession({ headers: new Headers({ cookie }) });
    if (!found) throw new Error('A session that was just opened cannot be read');
    return this.viewerOf(found);
  }

  private viewerOf({ user, session }: Found): Promise<{ viewer: Viewer; owesSecondFactor: boolean }> {
    return this.db.as(reading, async (tx) => {
      const held = await rolesOf(tx, user.id);
      const companies = [...new Set(held.flatMap(({ companyId }) => companyId ?? []))];
      const isStaff = held.some(({ companyId, role }) => companyId === null && staffRoles.includes(role));
      const chosen = companies.find((id) => id === session.companyId) ?? (isStaff ? null : companies[0]) ?? null;
      const roles = held.filter(({ companyId }) => companyId === null || companyId === chosen).map(({ role }) => role);
      const factor = { required: this.config.production, enabled: user.twoFactorEnabled ?? false };
      const viewer: Viewer = {
        userId: user.id,
        name: user.name,
        email: user.email,
        locale: user.locale === 'en' ? 'en' : 'es',
        companyId: chosen,
        companyName: await this.companyNames.nameOf(tx, chosen),
        roles: effectiveRoles(roles, factor),
      };
      return { viewer, owesSecondFactor: owesSecondFactor(roles, factor) };
    });
  }
}
