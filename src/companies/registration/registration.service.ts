import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { QueryFailedError, type EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Accounts, EvenAnswers } from '../../accounts/index.js';
import { type Actor, Database, recordAct, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { Refused } from '../../web/index.js';
import { refuse } from '../companies.refusals.js';
import { Company } from '../company.entity.js';
import { type RfcCheck, searchTextOf } from '../company.rules.js';
import type { CompanyData } from '../profile/companies.service.js';
import { rulesVersion } from './registration.rules.js';

/** A company that registers, with its first administrator: the contact. */
export interface Registration extends CompanyData {
  /** In capitals, without separators. */
  readonly rfc: string;
  /** `differs`: FM4 compares the key with the constancia before it activates the company. */
  readonly rfcCheck: Exclude<RfcCheck, 'confirmed'>;
  readonly password: string;
  readonly locale: 'es' | 'en';
  /** Idempotency key: the same for a form that arrives twice. */
  readonly key: string;
}

interface Registered {
  readonly companyId: string;
}

/** Registers companies. */
@Injectable()
export class Registrations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
    private readonly answers: EvenAnswers,
  ) {}

  /**
   * Registers what a stranger sent. An address that has an account already is answered the same, after the same time:
   * nothing is made, and its owner is mailed a way into that account.
   * @throws Refused `companies.rfc-taken` at `rfc`
   */
  receive(registration: Registration, request: FastifyRequest): Promise<void> {
    return this.answers.give(this.registerOrRemind(registration, request));
  }

  private async registerOrRemind(registration: Registration, request: FastifyRequest): Promise<void> {
    try {
      await this.register(registration, String(request.id));
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'accounts.email-taken') throw error;
      await this.accounts.remindOfAccount(request, registration.contactEmail);
    }
  }

  /**
   * Makes the company, the account of its first administrator and the mails that follow: all or nothing. A form that
   * arrives twice is answered twice and registers once.
   * @param request id of the request, for the log
   * @param hash of the password, where it was made already
   * @throws Refused `companies.rfc-taken` at `rfc`, `accounts.email-taken` at `email`
   */
  async register(registration: Registration, request?: string, hash?: string): Promise<Registered> {
    const actor = system('companies.registration', request);
    // Checked once before the password is hashed, which costs more than all the rest.
    const before = await this.db.as(actor, (tx) => this.madeBefore(tx, registration));
    if (before) return before;
    const passwordHash = hash ?? (await this.accounts.hashPassword(registration.password));
    const change = { what: 'companies.register', subject: ({ companyId }: Registered) => companyId };
    const write = () => this.db.change(actor, change, (tx) => this.write(tx, actor, registration, passwordHash));
    try {
      return await write();
    } catch (error) {
      // Two at the same instant: a constraint stops the second, which then finds what the first did.
      if (!constraintOf(error)?.startsWith('companies_')) throw error;
      return write();
    }
  }

  /** The company that this form made already. @throws Refused when another company has the RFC */
  private async madeBefore(tx: EntityManager, { rfc, key }: Registration): Promise<Registered | null> {
    const taken = await tx.findOne(Company, { select: { id: true, registrationKey: true }, where: { rfc } });
    if (!taken) return null;
    if (taken.registrationKey !== key) throw refuse('companies.rfc-taken', { field: 'rfc', params: { rfc } });
    return { companyId: taken.id };
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    registration: Registration,
    passwordHash: string,
  ): Promise<Registered> {
    const before = await this.madeBefore(tx, registration);
    if (before) return before;
    const at = this.clock.now();
    const companyId = newId();
    const { key, password: _, locale, ...data } = registration;
    // Another company from the same form, after going back in the browser, gets another key.
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
    const details = {
      by: userId,
      rules: rulesVersion,
      ...(data.rfcCheck === 'differs' && { rfcCheck: data.rfcCheck }),
    };
    await recordAct(tx, actor, { at, act: 'companies.registered', subject, companyId, details });
    await this.reminders.refresh(tx, 'company', companyId);
    return { companyId };
  }
}

function constraintOf(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  return (error.driverError as { constraint?: string }).constraint ?? null;
}
