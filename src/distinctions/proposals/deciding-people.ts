import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../../accounts/index.js';
import { isIndependent, tieAgainst, tiesToCompany } from '../../audits/index.js';
import { hasRole } from '../../database/index.js';
import type { DecidingTie } from './proposals.rules.js';

/** The people of FM4 without a tie to a company, by name. */
export interface IndependentPeople {
  /** Of the administration: they propose and confirm. */
  readonly administration: readonly string[];
  /** Of FM4 otherwise: they could be appointed. */
  readonly others: readonly string[];
}

/** Who may decide about the distinction of a company; every answer asks the one rule of independence. */
@Injectable()
export class DecidingPeople {
  constructor(private readonly accounts: Accounts) {}

  /** What keeps a person from deciding; null: nothing. In a transaction of FM4 or the system. */
  async tieOf(tx: EntityManager, userId: string, companyId: string): Promise<DecidingTie | null> {
    return tieAgainst('decide-distinction', userId, await tiesToCompany(tx, companyId));
  }

  /** Those of these people who may decide. */
  async without<Person extends { readonly userId: string | null }>(
    tx: EntityManager,
    people: readonly Person[],
    companyId: string,
  ): Promise<Person[]> {
    const ties = await tiesToCompany(tx, companyId);
    return people.filter(({ userId }) => userId !== null && isIndependent('decide-distinction', userId, ties));
  }

  async independent(tx: EntityManager, companyId: string): Promise<IndependentPeople> {
    const people = await this.without(tx, await this.accounts.staff(tx), companyId);
    const named = (admin: boolean) =>
      people.filter((person) => hasRole(person, 'staff_admin') === admin).map(({ name }) => name);
    return { administration: named(true), others: named(false) };
  }
}
