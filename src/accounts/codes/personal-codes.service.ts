import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { formatCode, newCode } from '#libs/codes';
import { newId } from '#libs/ids';
import { CONFIG, type Config } from '../../config/index.js';
import { type Actor, Database, type PersonActor, recordAct } from '../../database/index.js';
import { Limits } from '../../web/index.js';
import { mayAppoint } from '../account.policy.js';
import { refuse } from '../accounts.refusals.js';
import { InvitingCompanies } from '../inviting-companies.js';
import { People } from '../identity/people.service.js';
import { codeOf, MOST_SLIPS, pinOf, slipsPerPerson } from './codes.rules.js';
import { codedNames, codesOf, insertCoded, setPins } from './codes.queries.js';

/** A slip: who it is for, and what it says. */
export interface Slip {
  readonly name: string;
  /** `XXXX-XXXX-XXXX` */
  readonly code: string;
  readonly pin: string;
}

/** A slip before there is somebody whose it is. */
export interface PreparedSlip {
  /** Without hyphens. */
  readonly code: string;
  readonly hash: string;
  readonly shown: Pick<Slip, 'code' | 'pin'>;
}

/** People at a time for whom accounts are written in one statement. */
const BATCH = 1_000;

/** People without an address: their codes and PINs. */
@Injectable()
export class PersonalCodes {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'secret'>,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly people: People,
    private readonly inviting: InvitingCompanies,
    private readonly limits: Limits,
  ) {}

  /**
   * Makes learners of the company who come in with a code; in the caller's transaction. Names must have been judged.
   * @returns their accounts, in the order of the names
   * @throws Refused `accounts.not-yours-to-give`, what `InvitingCompanies` refuses
   */
  async make(
    tx: EntityManager,
    actor: Actor,
    companyId: string,
    names: readonly string[],
    locale: 'es' | 'en' = 'es',
  ): Promise<string[]> {
    if (!mayAppoint(actor, { companyId, role: 'learner' })) throw refuse('accounts.not-yours-to-give', { status: 403 });
    await this.inviting.require(tx, companyId);
    const at = this.clock.now();
    const made = names.map((name) => ({ userId: newId(), name, locale, code: newCode() }));
    const madeBy = actor.kind === 'person' ? actor.userId : null;
    for (let from = 0; from < made.length; from += BATCH)
      await insertCoded(tx, { companyId, madeBy, at }, made.slice(from, from + BATCH));
    if (made.length > 0) {
      const subject = { type: 'company', id: companyId };
      const details = { people: String(made.length) };
      await recordAct(tx, actor, { at, act: 'accounts.codes-made', subject, companyId, details });
    }
    return made.map(({ userId }) => userId);
  }

  /**
   * A code and a PIN for somebody who is not here yet: the same for the same sheet and key. Hashes, so before the transaction
   * and not inside.
   */
  async prepare(sheet: string, key: string): Promise<PreparedSlip> {
    const { secret } = this.config;
    const [code, pin] = [codeOf(secret, sheet, key), pinOf(secret, sheet, key)];
    return { code, hash: await this.people.hashPassword(pin), shown: { code: formatCode(code), pin } };
  }

  /** Gives somebody whom `make` made that code and PIN. */
  async give(tx: EntityManager, companyId: string, userId: string, { code, hash }: PreparedSlip): Promise<void> {
    await setPins(tx, companyId, [{ userId, code, hash }], this.clock.now());
  }

  /** Those of the company who have a code and no address. */
  names(tx: EntityManager, companyId: string): Promise<{ userId: string; name: string }[]> {
    return codedNames(tx, companyId);
  }

  /**
   * Gives people of the company new codes and PINs; the slips before are worthless then, unless they are of the same sheet.
   * @param sheet see `pinOf`
   * @throws Refused `accounts.not-yours-to-give`, `too-many`, `accounts.slips-none` (422), `accounts.slips-many` (422)
   */
  async print(actor: PersonActor, companyId: string, sheet: string, userIds: readonly string[]): Promise<Slip[]> {
    if (!mayAppoint(actor, { companyId, role: 'learner' })) throw refuse('accounts.not-yours-to-give', { status: 403 });
    if (userIds.length > MOST_SLIPS) throw refuse('accounts.slips-many', { status: 422, params: { n: MOST_SLIPS } });
    await this.limits.take(slipsPerPerson, actor.userId);
    const found = await this.db.as(actor, (tx) => codesOf(tx, companyId, userIds));
    if (found.length === 0) throw refuse('accounts.slips-none', { status: 422 });
    const { secret } = this.config;
    const slips = found.map((person) => ({
      ...person,
      code: codeOf(secret, sheet, person.userId),
      pin: pinOf(secret, sheet, person.userId),
    }));
    const pins = await Promise.all(
      slips.map(async ({ userId, code, pin }) => ({ userId, code, hash: await this.people.hashPassword(pin) })),
    );
    await this.db.change(actor, { what: 'accounts.print-slips', subject: companyId }, async (tx) => {
      const at = this.clock.now();
      await setPins(tx, companyId, pins, at);
      const subject = { type: 'company', id: companyId };
      const details = { people: String(pins.length) };
      await recordAct(tx, actor, { at, act: 'accounts.slips-printed', subject, companyId, details });
    });
    return slips.map(({ name, code, pin }) => ({ name, code: formatCode(code), pin }));
  }
}
