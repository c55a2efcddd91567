import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { type ActName, Database, hasRole, type PersonActor, recordAct, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import { lockPractice, type PracticeRow, roundsOf } from '../bank/bank.queries.js';
import { GOOD_PRACTICE, PracticeWriting } from '../bank/practice-writing.service.js';
import { conclude } from '../bank/publishing.js';
import { GoodPracticeRoundEntity, GoodPracticeSeatEntity, GoodPracticeVerdictEntity } from '../practice.entity.js';
import { reviewRefusal } from '../practice.policy.js';
import { type Criterion, criteria } from '../practice.rules.js';
import { refuse } from '../practices.refusals.js';
import { seatsOf, tiesTo, verdictsIn } from './review.queries.js';
import { freeSeat, standingOf, THIRD_SEAT } from './review.rules.js';

/** What a reviewer says of a criterion. */
export interface Verdict {
  readonly met: boolean;
  readonly reason: string;
}

/**
 * What reviewers do: take a seat, judge, give the seat back; and what the coordination does: have a published practice looked
 * at again. Two judge without reading each other; a third judges what they differ on, without reading them either. All refuse
 * with 404 `not-found`, 403 `practices.may-not-…`, `practices.not-now`.
 */
@Injectable()
export class Reviewing {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
    private readonly writing: PracticeWriting,
  ) {}

  /** Takes a seat in the review that is open. Twice is once. @throws Refused as all, `practices.seats-taken` */
  take(person: PersonActor, id: string): Promise<void> {
    return this.review(person, id, { what: 'practices.take' }, async (tx, round) => {
      const seats = await seatsOf(tx, id, round.round);
      if (seats.some(({ reviewerId, doneAt }) => reviewerId === person.userId && doneAt === null)) return;
      if (seats.some(({ reviewerId }) => reviewerId === person.userId))
        throw refuse('practices.may-not-other-seat', { status: 403 });
      const taken = seats.map((one) => one.seat);
      const seat = freeSeat(taken, round.disputedAt !== null);
      if (seat === null) throw refuse('practices.seats-taken');
      const at = this.clock.now();
      const row = { practiceId: id, round: round.round, seat, reviewerId: person.userId, takenAt: at };
      await tx.insert(GoodPracticeSeatEntity, row);
      await this.tell(tx, person, id, 'practices.seat-taken', { seat });
    });
  }

  /** Gives a seat back before judging: the reviewer's own, or one that waits too long, by the coordination. */
  release(person: PersonActor, id: string, seat: number): Promise<void> {
    return this.review(person, id, { what: 'practices.release' }, async (tx, { round }) => {
      const found = (await seatsOf(tx, id, round)).find((one) => one.seat === seat);
      if (!found || found.doneAt !== null) throw refuse('practices.not-now');
      if (found.reviewerId !== person.userId && !hasRole(person, 'staff_admin'))
        throw refuse('practices.may-not-not-yours', { status: 403 });
      await tx.delete(GoodPracticeSeatEntity, { practiceId: id, round, seat });
      await this.tell(tx, person, id, 'practices.seat-released', { seat });
    });
  }

  /**
   * Judges from the person's seat: every criterion, from the third seat those that are disputed. The same again is once;
   * with the last judgement the review is decided and the practice is public, or goes back, in the same transaction.
   */
  judge(person: PersonActor, id: string, verdicts: Readonly<Partial<Record<Criterion, Verdict>>>): Promise<void> {
    const isSaid = (tx: EntityManager) => this.isSaid(tx, person, id, verdicts);
    return this.review(person, id, { what: 'practices.judge', isDone: isSaid }, async (tx, round) => {
      const { round: number, textNumber } = round;
      const own = (await seatsOf(tx, id, number)).find(({ reviewerId }) => reviewerId === person.userId);
      if (!own) throw refuse('practices.may-not-not-yours', { status: 403 });
      if (own.doneAt !== null) throw refuse('practices.not-now');
      const asked = own.seat === THIRD_SEAT ? await this.disputedIn(tx, id, number) : criteria;
      const at = this.clock.now();
      const rows = asked.map((criterion) => {
        const said = verdicts[criterion];
        if (!said) throw conflict();
        return { practiceId: id, round: number, seat: own.seat, criterion, met: said.met, reason: said.reason };
      });
      await tx.insert(GoodPracticeVerdictEntity, rows);
      await tx.update(GoodPracticeSeatEntity, { practiceId: id, round: number, seat: own.seat }, { doneAt: at });
      await this.tell(tx, person, id, 'practices.judged', { seat: own.seat });
      await this.conclude(tx, person, id, { number, textNumber, at });
    });
  }

  /** The coordination has a published practice looked at again, with the text that is public. Twice is once. */
  async lookAgain(person: PersonActor, id: string): Promise<void> {
    const work = system('practices.look-again', person.request);
    await this.db.change(work, { what: 'practices.look-again', subject: id }, async (tx) => {
      const practice = await this.found(tx, id);
      if (!hasRole(person, 'staff_admin')) throw refuse('practices.may-not-role', { status: 403 });
      if (practice.openRound !== null) return;
      if (practice.state !== 'published') throw refuse('practices.not-now');
      await this.writing.openRound(tx, id, practice.publishedText!, this.clock.now());
      await this.tell(tx, person, id, 'practices.looked-at-again', {});
    });
  }

  /** Whether the person said just this in the last review. */
  private async isSaid(
    tx: EntityManager,
    person: PersonActor,
    id: string,
    verdicts: Readonly<Partial<Record<Criterion, Verdict>>>,
  ): Promise<boolean> {
    const [last] = await roundsOf(tx, id);
    if (!last) return false;
    const own = (await seatsOf(tx, id, last.round)).find(({ reviewerId }) => reviewerId === person.userId);
    if (!own || own.doneAt === null) return false;
    const said = (await verdictsIn(tx, id, last.round)).filter(({ seat }) => seat === own.seat);
    return said.every(({ criterion, met, reason }) => {
      const now = verdicts[criterion];
      return now?.met === met && now.reason === reason;
    });
  }

  /** What the third has to judge. */
  private async disputedIn(tx: EntityManager, id: string, round: number): Promise<readonly Criterion[]> {
    const standing = standingOf(await verdictsIn(tx, id, round));
    return standing.kind === 'disputed' ? standing.criteria : [];
  }

  private async conclude(
    tx: EntityManager,
    person: PersonActor,
    practiceId: string,
    { number: round, textNumber, at }: { number: number; textNumber: number; at: Date },
  ): Promise<void> {
    const standing = standingOf(await verdictsIn(tx, practiceId, round));
    switch (standing.kind) {
      case 'open':
        return;
      case 'disputed':
        await tx.update(GoodPracticeRoundEntity, { practiceId, round }, { disputedAt: at });
        return this.tell(tx, person, practiceId, 'practices.disputed', {});
      case 'decided': {
        const found = standing.class;
        await tx.update(GoodPracticeRoundEntity, { practiceId, round }, { class: found, decidedAt: at });
        await conclude(tx, practiceId, { number: textNumber, found, at });
        const act = found === 'returned' ? 'practices.returned' : 'practices.published';
        return this.tell(tx, person, practiceId, act, { class: found });
      }
    }
  }

  /** In the system's scope: who takes a seat does not read what others said, and the product has to. */
  private async review(
    person: PersonActor,
    id: string,
    { what, isDone }: { what: string; isDone?: (tx: EntityManager) => Promise<boolean> },
    work: (tx: EntityManager, round: GoodPracticeRoundEntity) => Promise<void>,
  ): Promise<void> {
    await this.db.change(system(what, person.request), { what, subject: id }, async (tx) => {
      const practice = await this.found(tx, id);
      const why = reviewRefusal(person, await tiesTo(tx, id, person.userId));
      if (why) throw refuse(`practices.may-not-${why}`, { status: 403 });
      if (await isDone?.(tx)) return;
      if (practice.openRound === null || practice.state === 'withdrawn') throw refuse('practices.not-now');
      const where = { practiceId: id, round: practice.openRound };
      await work(tx, await tx.findOneByOrFail(GoodPracticeRoundEntity, where));
    });
  }

  private async found(tx: EntityManager, id: string): Promise<PracticeRow> {
    const practice = isId(id) ? await lockPractice(tx, id) : null;
    if (!practice || practice.state === 'draft') throw notFound();
    return practice;
  }

  private async tell(tx: EntityManager, person: PersonActor, id: string, act: ActName, details: object): Promise<void> {
    const at = this.clock.now();
    const subject = { type: GOOD_PRACTICE, id };
    await recordAct(tx, person, { at, act, subject, details: details as Record<string, unknown> });
    await this.reminders.refresh(tx, GOOD_PRACTICE, id);
  }
}
