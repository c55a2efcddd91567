import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SystemClock } from '#libs/clock';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, hasRole, type Role, staffRoles, system } from '../../database/index.js';
import { actorOf, notFound, type Viewer } from '../../web/index.js';
import { CompanyNames } from '../company-names.js';
import { AccountChanges } from '../identity/account-changes.js';
import type { BetterAuth, Identity } from '../identity/identity.js';
import { IDENTITY } from '../identity/identity.provider.js';
import {
  accessOf,
  closeOtherSessions,
  closeSession,
  hasPassword,
  type OwnAccessRow,
  setSessionCompany,
} from '../identity/identity.queries.js';
import { headersOf } from '../identity/request-headers.js';
import { rolesOf } from '../people.queries.js';
import { accessShown } from './account.rules.js';
import { type ProofAsked, proofAsked } from './proof.rules.js';
import { type Proof, Proofs } from './proofs.service.js';

/** A browser in which the person is signed in. */
export interface OpenSession {
  readonly id: string;
  readonly current: boolean;
  readonly userAgent: string;
  readonly since: Date;
  /** To within five minutes. */
  readonly lastUse: Date;
  readonly address: string;
}

/** What a person's own page shows. */
export interface OwnAccount {
  readonly hasPassword: boolean;
  /** What a change in how they sign in takes now. */
  readonly proof: ProofAsked;
  readonly secondFactor: { readonly enabled: boolean; readonly required: boolean };
  /** The current one first, then the one last used. */
  readonly sessions: readonly OpenSession[];
  /** What happened at the door with this account, newest first. */
  readonly access: readonly OwnAccessRow[];
  readonly companies: readonly { readonly id: string; readonly name: string; readonly current: boolean }[];
}

/** What people do with their own account. */
@Injectable()
export class OwnAccounts {
  /** Sessions live on the machine's clock. */
  private readonly machine = new SystemClock();

  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly proofs: Proofs,
    private readonly companyNames: CompanyNames,
    private readonly changes: AccountChanges,
  ) {}

  async read(request: FastifyRequest, viewer: Viewer): Promise<OwnAccount> {
    const headers = headersOf(request);
    const sessions = await this.identity.api.listSessions({ headers });
    const current = await this.identity.api.getSession({ headers });
    const enabled = current?.user.twoFactorEnabled ?? false;
    // The system's scope: a person sees the names of their other companies here.
    return this.db.as(system('accounts.own'), async (tx) => {
      const held = await rolesOf(tx, viewer.userId);
      const ids = [...new Set(held.flatMap(({ companyId }) => companyId ?? []))];
      const names = await this.companyNames.of(tx, ids);
      const known = { hasPassword: await hasPassword(tx, viewer.userId), hasSecondFactor: enabled };
      return {
        hasPassword: known.hasPassword,
        proof: proofAsked({ ...known, openedAt: current?.session.createdAt ?? new Date(0) }, this.machine.now()),
        secondFactor: {
          enabled,
          required: this.config.production && hasRole({ roles: held.map(({ role }) => role) }, ...staffRoles),
        },
        sessions: sessions
          .map((session) => ({
            id: session.id,
            current: session.id === current?.session.id,
            userAgent: session.userAgent ?? '',
            since: session.createdAt,
            lastUse: session.updatedAt,
            address: session.ipAddress ?? '',
          }))
          .sort((a, b) => Number(b.current) - Number(a.current) || b.lastUse.getTime() - a.lastUse.getTime()),
        access: await accessOf(tx, viewer.userId, accessShown),
        companies: ids.map((id) => ({ id, name: names.get(id) ?? '', current: id === viewer.companyId })),
      };
    });
  }

  /** Changes name and language. @returns the cookies to set */
  changeProfile(
    request: FastifyRequest,
    viewer: Viewer,
    { name, locale }: { name: string; locale: 'es' | 'en' },
  ): Promise<string[]> {
    const change = { what: 'accounts.change-profile', subject: viewer.userId };
    return this.identity.change(actorOf(viewer), change, async ({ api }) => {
      const answer = await api.updateUser({ body: { name, locale }, headers: headersOf(request), asResponse: true });
      if (!answer.ok) throw new Error(`Identity answered ${answer.status} to a change of profile`);
      return answer.headers.getSetCookie();
    });
  }

  /**
   * Sets the password; all other browsers are signed out.
   * @returns the cookies to set
   * @throws Refused as `Proofs.require` does
   */
  changePassword(request: FastifyRequest, viewer: Viewer, passwords: { password: string } & Proof): Promise<string[]> {
    const change = { what: 'accounts.change-password', subject: viewer.userId };
    return this.identity.change(actorOf(viewer), change, (auth) => this.setPassword(auth, request, viewer, passwords));
  }

  private async setPassword(
    auth: BetterAuth,
    request: FastifyRequest,
    viewer: Viewer,
    { password, ...proof }: { password: string } & Proof,
  ): Promise<string[]> {
    const headers = headersOf(request);
    const asked = await this.proofs.require(auth, request, viewer, proof);
    if (!asked.password) {
      await auth.api.setPassword({ body: { newPassword: password }, headers });
      await auth.api.revokeOtherSessions({ headers });
      await this.changes.record(actorOf(viewer), viewer, 'password-changed');
      return [];
    }
    const answer = await auth.api.changePassword({
      body: { newPassword: password, currentPassword: proof.currentPassword!, revokeOtherSessions: true },
      headers,
      asResponse: true,
    });
    if (!answer.ok) throw new Error(`Identity answered ${answer.status} to a change of password`);
    await this.changes.record(actorOf(viewer), viewer, 'password-changed');
    return answer.headers.getSetCookie();
  }

  /** Closes one session of the person: whoever has it must sign in anew. One that is closed already stays so. */
  async closeSession(viewer: Viewer, sessionId: string): Promise<void> {
    const change = { what: 'accounts.close-session', subject: viewer.userId };
    await this.db.change(actorOf(viewer), change, (tx) => closeSession(tx, viewer.userId, sessionId));
  }

  /** Closes all sessions of the person but the one that asks. */
  async closeOtherSessions(request: FastifyRequest, viewer: Viewer): Promise<void> {
    const current = await this.identity.api.getSession({ headers: headersOf(request) });
    const change = { what: 'accounts.close-other-sessions', subject: viewer.userId };
    if (!current) throw notFound();
    await this.db.change(actorOf(viewer), change, (tx) => closeOtherSessions(tx, viewer.userId, current.session.id));
  }

  /**
   * Moves the session to another company of the person.
   * @returns the person's roles there
   * @throws Refused `not-found` for a company in which the person has no role
   */
  async switchCompany(request: FastifyRequest, viewer: Viewer, companyId: string): Promise<readonly Role[]> {
    const current = await this.identity.api.getSession({ headers: headersOf(request) });
    return this.db.change(actorOf(viewer), { what: 'accounts.switch-company', subject: companyId }, async (tx) => {
      const held = (await rolesOf(tx, viewer.userId)).filter((role) => role.companyId === companyId);
      if (held.length === 0 || !current) throw notFound();
      await setSessionCompany(tx, current.session.id, companyId);
      return held.map(({ role }) => role);
    });
  }
}
