import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { type ActName, Database, hasRole, type PersonActor, recordAct, system } from '../../database/index.js';
import { telltaleInText } from '../../guidance/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import { GoodPracticeEntity, GoodPracticeRoundEntity, GoodPracticeTextEntity } from '../practice.entity.js';
import { isOwn, originFor } from '../practice.policy.js';
import { isWritable, MAX_DRAFTS, type Origin, reviewBy, stateWhenSent } from '../practice.rules.js';
import { refuse } from '../practices.refusals.js';
import {
  countDrafts,
  institutionOf,
  lockPractice,
  ownPractices,
  practiceById,
  type PracticeRow,
  type RoundRow,
  roundsOf,
  type SaidRow,
  saidOf,
} from './bank.queries.js';
import { InstrumentItems } from './instrument-items.js';
import { type PracticeText, sameText, sendProblem } from './sendable.rules.js';

/** The type of practices among the subjects of acts and mails. */
export const GOOD_PRACTICE = 'good-practice';

/** A practice with what its reviews said. */
export interface OwnPractice {
  readonly practice: PracticeRow;
  readonly rounds: readonly RoundRow[];
  readonly said: readonly SaidRow[];
}

/**
 * What authors do with their practices: begin, write, send once, withdraw. A company reads only its own, and only its
 * administrators speak for it. All refuse with 404 `not-found` what is not the person's to write.
 */
@Injectable()
export class PracticeWriting {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
    private readonly items: InstrumentItems,
  ) {}

  /** The person's own practices, the last changed first. */
  list(person: PersonActor): Promise<PracticeRow[]> {
    const origin = originFor(person);
    if (!origin) throw notFound();
    return this.db.as(person, (tx) => ownPractices(tx, origin, place(person, origin)));
  }

  read(person: PersonActor, id: string): Promise<OwnPractice> {
    return this.db.as(person, async (tx) => {
      const practice = this.own(person, isId(id) ? await practiceById(tx, id) : null);
      return { practice, rounds: await roundsOf(tx, id), said: await saidOf(tx, id) };
    });
  }

  /** Begins a practice; twice with one id is once. @throws Refused `practices.too-many-drafts` */
  async begin(person: PersonActor, id: string, issuer: string): Promise<void> {
    const origin = originFor(person);
    if (!origin) throw notFound();
    await this.db.change(person, { what: 'practices.begin', subject: id }, async (tx) => {
      if (await practiceById(tx, id)) return;
      if ((await countDrafts(tx, origin, place(person, origin))) >= MAX_DRAFTS)
        throw refuse('practices.too-many-drafts', { params: { n: MAX_DRAFTS } });
      const at = this.clock.now();
      const { userId: ownerId } = person;
      const companyId = origin === 'company' ? person.companyId : null;
      const row = { id, origin, companyId, ownerId, state: 'draft' as const, createdAt: at, changedAt: at, version: 1 };
      await tx.insert(GoodPracticeEntity, row);
      const institution = companyId ? await institutionOf(tx, companyId) : origin === 'fm4' ? issuer : '';
      const empty = { title: '', description: '', problem: '', replicable: '', impact: '', results: '' };
      await tx.insert(GoodPracticeTextEntity, {
        ...empty,
        practiceId: id,
        number: 1,
        institution: institution.slice(0, 160),
        sustainability: '',
        items: [],
        anonymous: false,
        writtenBy: ownerId,
        writtenAt: at,
      });
    });
  }

  /**
   * Keeps what was written as a draft. The text that is public or under review stays as it is.
   * @throws Refused `practices.not-now`, `conflict` when it was changed since `version`
   */
  save(person: PersonActor, id: string, version: number, text: PracticeText): Promise<void> {
    return this.db.change(person, { what: 'practices.save', subject: id }, async (tx) => {
      const practice = this.own(person, isId(id) ? await lockPractice(tx, id) : null);
      if (sameText(practice, text)) return;
      this.mustBeWritable(practice, version);
      await this.write(tx, person, practice, text);
    });
  }

  /**
   * Sends what was written to be judged, for an institution that agrees to its publication. The same text twice is sent once.
   * @throws Refused as `save`; at their fields what `sendProblem` says; `practices.admin-sends`
   */
  async send(person: PersonActor, id: string, version: number, text: PracticeText): Promise<void> {
    // what the author checks belongs to a review, which companies do not write
    const work = system('practices.send', person.request);
    await this.db.change(work, { what: 'practices.send', subject: id }, async (tx) => {
      const practice = this.own(person, isId(id) ? await lockPractice(tx, id) : null);
      if (practice.openRound !== null && practice.sentAt !== null && sameText(practice, text)) return;
      if (practice.origin === 'company' && !hasRole(person, 'company_admin'))
        throw refuse('practices.admin-sends', { status: 403 });
      this.mustBeWritable(practice, version);
      const problem = sendProblem(text, await this.items.ids(tx), (words) => telltaleInText(words) === 'number');
      if (problem) throw refuse(problem.code, { status: 422, field: problem.field });
      const at = this.clock.now();
      const number = await this.write(tx, person, practice, text);
      const sent = { sentBy: person.userId, sentAt: at };
      await tx.update(GoodPracticeTextEntity, { practiceId: id, number }, sent);
      await this.openRound(tx, id, number, at);
      await tx.update(GoodPracticeEntity, { id }, { state: stateWhenSent(practice.state) });
      await this.tell(tx, person, practice, 'practices.sent');
    });
  }

  /** Opens a review of a text of a practice that is locked and has none open. */
  async openRound(tx: EntityManager, practiceId: string, textNumber: number, at: Date): Promise<void> {
    const [last] = await roundsOf(tx, practiceId);
    await tx.insert(GoodPracticeRoundEntity, {
      practiceId,
      round: (last?.round ?? 0) + 1,
      textNumber,
      basis: 'review',
      openedAt: at,
      dueOn: reviewBy(at),
    });
  }

  /**
   * Its institution takes the practice back, wherever it stands: from that moment the public does not see it. Twice is once.
   * @throws Refused `practices.admin-sends`
   */
  async withdraw(person: PersonActor, id: string): Promise<void> {
    const work = system('practices.withdraw', person.request);
    await this.db.change(work, { what: 'practices.withdraw', subject: id }, async (tx) => {
      const practice = this.own(person, isId(id) ? await lockPractice(tx, id) : null);
      if (practice.state === 'withdrawn') return;
      if (practice.origin === 'company' && !hasRole(person, 'company_admin'))
        throw refuse('practices.admin-sends', { status: 403 });
      const at = this.clock.now();
      const changes = { state: 'withdrawn' as const, withdrawnAt: at, changedAt: at, version: practice.version + 1 };
      await tx.update(GoodPracticeEntity, { id }, changes);
      await this.tell(tx, person, practice, 'practices.withdrawn');
    });
  }

  private async tell(tx: EntityManager, person: PersonActor, { id, companyId }: PracticeRow, act: ActName) {
    const at = this.clock.now();
    await recordAct(tx, person, { at, act, subject: { type: GOOD_PRACTICE, id }, companyId });
    await this.reminders.refresh(tx, GOOD_PRACTICE, id);
  }

  /** Writes the draft of a locked practice: the one there is, or a new one after what was sent. Gives its number. */
  private async write(
    tx: EntityManager,
    person: PersonActor,
    practice: PracticeRow,
    text: PracticeText,
  ): Promise<number> {
    const { id: practiceId, sentAt } = practice;
    const at = this.clock.now();
    const written = { ...text, items: [...text.items], writtenBy: person.userId, writtenAt: at };
    const number = sentAt === null ? practice.number : practice.number + 1;
    if (sentAt === null) await tx.update(GoodPracticeTextEntity, { practiceId, number }, written);
    else await tx.insert(GoodPracticeTextEntity, { ...written, practiceId, number });
    await tx.update(GoodPracticeEntity, { id: practiceId }, { changedAt: at, version: practice.version + 1 });
    return number;
  }

  private own(person: PersonActor, practice: PracticeRow | null): PracticeRow {
    if (!practice || !isOwn(person, practice)) throw notFound();
    return practice;
  }

  private mustBeWritable(practice: PracticeRow, version: number): void {
    if (!isWritable(practice.state, practice.openRound !== null)) throw refuse('practices.not-now');
    if (practice.version !== version) throw conflict();
  }
}

/** Whose practices of an origin they are. */
const place = ({ userId, companyId }: PersonActor, origin: Origin) => ({
  companyId: origin === 'company' ? companyId : null,
  ownerId: origin === 'public' ? userId : null,
});
