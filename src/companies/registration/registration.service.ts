import { Injectable } from '@nestjs/common';
import { QueryFailedError, type EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Accounts } from '../../accounts/index.js';
import { Database, recordAct, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { Refused } from '../../web/index.js';
import type { CompanyData } from '../profile/companies.service.js';
import { Company } from '../company.entity.js';
import { searchTextOf } from '../company.rules.js';

/** A company that registers, with the person who does it. */
export interface Registration extends CompanyData {
  /** In capitals, without separators. */
  readonly rfc: string;
  readonly password: string;
  readonly locale: 'es' | 'en';
  /** The same for a form that arrives twice. */
  readonly key: string;
}

/** The rules that a company accepts when it registers; a new text gets a new version. */
export const rulesVersion = '2026-11';

const actor = system('companies.registration');

/** How companies come in. */
@Injectable()
export class Registrations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
  ) {}

  /**
   * Makes the company, the account of its first administrator and the mails that follow: all or
   * nothing. A form that arrives twice is answered twice and registers once.
   * @throws Refused `companies.rfc-taken` at `rfc`, `accounts.email-taken` at `email`
   */
  async register(registration: Registration): Promise<{ companyId: string }> {
    // Asked once before the password is hashed, which costs more than all the rest together.
    const before = await this.db.as(actor, (tx) => this.madeBefore(tx, registration));
    if (before) return before;
    const passwordHash = await this.accounts.hashPassword(registration.password);
    try {
      return await this.db.as(actor, (tx) => this.write(tx, registration, passwordHash));
    } catch (error) {
      // Two at the same instant: a constraint stops the second, who then sees what the first did.
      if (!constraintOf(error)?.startsWith('companies_')) throw error;
      return this.db.as(actor, (tx) => this.write(tx, registration, passwordHash));
    }
  }

  /** The company that this very form made already. @throws Refused when another has the RFC */
  private async madeBefore(tx: EntityManager, { rfc, key }: Registration): Promise<{ companyId: string } | null> {
    const [taken] = await tx.query('select id, registration_key as key from companies where rfc = $1', [rfc]);
    if (!taken) return null;
    if (taken.key !== key) throw new Refused('companies.rfc-taken', { field: 'rfc', params: { rfc } });
    return { companyId: taken.id };
  }

  private async write(
    tx: EntityManager,
    registration: Registration,
    passwordHash: string,
  ): Promise<{ companyId: string }> {
    const before = await this.madeBefore(tx, registration);
    if (before) return before;
    const at = this.clock.now();
    const companyId = newId();
    const { key, password: _, locale, ...data } = registration;
    // Who goes back and registers another company with the same form gets another key.
    const spent = await tx.existsBy(Company, { registrationKey: key });
    await tx.insert(Company, {
      ...data,
      id: companyId,
      state: 'pending',
      suspensionReason: null,
      searchText: searchTextOf(data),
      registrationKey: spent ? newId() : key,
      createdAt: at,
      activatedAt: null,
      stateSince: at,
      version: 1,
    });
    const { userId } = await this.accounts.register(tx, {
      email: registration.contactEmail,
      name: registration.contactName,
      locale,
      passwordHash,
    });
    await this.accounts.consent(tx, userId);
    await this.accounts.join(tx, actor, { userId, companyId, role: 'company_admin' });
    const subject = { type: 'company', id: companyId };
    const details = { by: userId, rules: rulesVersion };
    await recordAct(tx, actor, { at, act: 'companies.registered', subject, companyId, details });
    await this.reminders.refresh(tx, 'company', companyId);
    return { companyId };
  }
}

function constraintOf(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  return (error.driverError as { constraint?: string }).constraint ?? null;
}
