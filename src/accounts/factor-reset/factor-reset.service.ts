import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, Database, type PersonActor, system } from '../../database/index.js';
import { refuse } from '../accounts.refusals.js';
import { AccountChanges } from '../identity/account-changes.js';
import { closeSessions, removeSecondFactor } from '../identity/identity.queries.js';
import { type Person, personByEmail } from '../people.queries.js';
import { type IdentityProof, proofNoteLength } from './factor-reset.rules.js';

/** What is put on record about the proof of identity. */
interface Proof {
  readonly proof: IdentityProof | 'operator';
  readonly note: string;
}

/**
 * Removes the second factor of a person who lost the app and the recovery codes, once another person has made sure who
 * they are. The first factor stays as it is; all sessions end, and the person is told by mail.
 */
@Injectable()
export class FactorReset {
  constructor(
    private readonly db: Database,
    private readonly changes: AccountChanges,
  ) {}

  /**
   * By an administrator of FM4, for another person.
   * @throws Refused `accounts.factor-reset-own`, `accounts.factor-reset-none`, each at the field `email`
   */
  byAdministrator(actor: PersonActor, email: string, proof: Proof): Promise<Person> {
    return this.db.change(actor, { what: 'accounts.reset-second-factor', subject: idOf }, async (tx) => {
      const person = await personByEmail(tx, email);
      if (person?.userId === actor.userId) throw refuse('accounts.factor-reset-own', { field: 'email' });
      if (!person || !(await this.isReset(tx, actor, person, proof)))
        throw refuse('accounts.factor-reset-none', { field: 'email' });
      return person;
    });
  }

  /**
   * By whoever runs the product: for the last administrator of FM4, whom nobody else can help.
   * @param note how identity was proved
   * @throws Error in English, for a terminal
   */
  async byOperator(email: string, note: string): Promise<Person> {
    const { min, max } = proofNoteLength;
    if (note.trim().length < min || note.length > max)
      throw new Error(`Say in ${min} to ${max} characters how identity was proved. It stays in the log of acts.`);
    const actor = system('accounts.operator');
    const change = { what: 'accounts.reset-second-factor', subject: idOf };
    return this.db.change(actor, change, async (tx) => {
      const person = await personByEmail(tx, email);
      if (!person) throw new Error(`No account has the address ${email}.`);
      const proof = { proof: 'operator', note: note.trim() } as const;
      if (!(await this.isReset(tx, actor, person, proof))) throw new Error(`${email} has no second factor.`);
      return person;
    });
  }

  /** False when there is none to remove. */
  private async isReset(tx: EntityManager, actor: Actor, person: Person, proof: Proof): Promise<boolean> {
    if (!(await removeSecondFactor(tx, person.userId))) return false;
    await closeSessions(tx, person.userId);
    await this.changes.write(tx, actor, person, 'second-factor-reset', { ...proof });
    return true;
  }
}

const idOf = ({ userId }: Person) => userId;
