import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { pageNumber } from '#libs/paging';
import { type ActName, Database, hasRole, type PersonActor, recordAct } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { notFound } from '../../web/index.js';
import type { WholeOpening } from '../announcing/announcing.service.js';
import { demandsOf, kindsIn, unanswered } from '../announcing/checking.rules.js';
import { OpeningClosing } from '../announcing/opening-closing.js';
import {
  lockOpening,
  normsOf,
  openingById,
  type OpeningRow,
  reviewsOf,
  standingOf,
} from '../announcing/openings.queries.js';
import { OpeningEntity, OpeningReviewEntity } from '../opening.entity.js';
import { isLive, isPast, MOST_IN_FILE, PAGE_OF_OPENINGS, stateOn } from '../opening.rules.js';
import { OPENING } from '../opening.subject.js';
import { refuse } from '../openings.refusals.js';
import { type StandingProblem, standingProblem } from '../standing.rules.js';
import {
  type DeskCounts,
  deskCounts,
  deskPage,
  type DeskTab,
  type FileRow,
  fileRows,
  lastReview,
} from './review.queries.js';

/**
 * What FM4 does with openings: take one to read, say that people may be told of it or return it with reasons, pause, resume,
 * close. Drafts are the company's alone. All refuse with 404 `not-found` and `openings.not-now`.
 */
@Injectable()
export class OpeningReading {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
    private readonly closing: OpeningClosing,
  ) {}

  /** A page of what FM4 sees apart, and how many there are. */
  list(
    person: PersonActor,
    tab: DeskTab,
    asked: unknown,
  ): Promise<{ openings: OpeningRow[]; counts: DeskCounts; page: number; pages: number }> {
    return this.db.as(person, async (tx) => {
      const today = dayOf(this.clock.now());
      const counts = await deskCounts(tx, today);
      const pages = Math.max(1, Math.ceil(counts[tab] / PAGE_OF_OPENINGS));
      const page = pageNumber(asked, pages);
      const offset = (page - 1) * PAGE_OF_OPENINGS;
      return { openings: await deskPage(tx, today, tab, { limit: PAGE_OF_OPENINGS, offset }), counts, page, pages };
    });
  }

  read(person: PersonActor, id: string): Promise<WholeOpening> {
    return this.db.as(person, async (tx) => {
      const opening = isId(id) ? await openingById(tx, id) : null;
      if (!opening || opening.state === 'draft') throw notFound();
      const problem = await this.problem(tx, opening);
      return { opening, norms: await normsOf(tx, id), reviews: await reviewsOf(tx, id), problem };
    });
  }

  /** One that people may be told of today. @throws Refused `not-found` */
  async live(person: PersonActor, id: string): Promise<OpeningRow> {
    const { opening, problem } = await this.read(person, id);
    if (stateOn(dayOf(this.clock.now()), opening) !== 'open' || problem) throw notFound();
    return opening;
  }

  /** All that were ever sent, for a file. */
  file(person: PersonActor): Promise<FileRow[]> {
    return this.db.as(person, (tx) => fileRows(tx, MOST_IN_FILE));
  }

  /** Takes one to read. Twice is once. @throws Refused `openings.taken` when somebody else has it */
  take(person: PersonActor, id: string): Promise<void> {
    return this.change(person, id, 'openings.take', async (tx, opening) => {
      if (opening.state !== 'sent') throw refuse('openings.not-now');
      if (opening.takenBy === person.userId) return;
      if (opening.takenBy !== null) throw refuse('openings.taken');
      await tx.update(OpeningEntity, { id }, { takenBy: person.userId, takenAt: this.clock.now() });
      await this.tell(tx, person, opening, 'openings.taken');
    });
  }

  /** Leaves it to others: who has it, or the administration. Twice is once. @throws Refused `openings.taken` */
  release(person: PersonActor, id: string): Promise<void> {
    return this.change(person, id, 'openings.release', async (tx, opening) => {
      if (opening.takenBy === null) return;
      if (opening.takenBy !== person.userId && !hasRole(person, 'staff_admin')) throw refuse('openings.taken');
      await tx.update(OpeningEntity, { id }, { takenBy: null, takenAt: null });
      await this.tell(tx, person, opening, 'openings.released');
    });
  }

  /**
   * Who has it found that people may be told of it.
   * @param normsRead what the company answered to a demand was read, and the norm does require it
   * @throws Refused `openings.taken`, `openings.standing.…`, `openings.past`, 422 `openings.demands`, 422 `openings.answers-unread`
   */
  approve(person: PersonActor, id: string, normsRead: boolean): Promise<void> {
    return this.change(person, id, 'openings.approve', async (tx, opening) => {
      if (opening.state === 'open' && opening.takenBy === person.userId) return;
      this.mustHave(person, opening);
      const problem = await this.problem(tx, opening);
      if (problem) throw refuse(`openings.standing.${problem}`);
      const at = this.clock.now();
      if (isPast(dayOf(at), opening)) throw refuse('openings.past');
      const kinds = kindsIn(demandsOf(opening));
      const norms = await normsOf(tx, id);
      const against = unanswered(
        kinds,
        norms.map(({ demand }) => demand),
      );
      if (against.length > 0) throw refuse('openings.demands', { status: 422, params: { n: against.length } });
      if (kinds.length > 0 && !normsRead) throw refuse('openings.answers-unread', { status: 422, field: 'normsRead' });
      await this.answer(tx, person, opening, { outcome: 'reviewed', reasons: '', at });
      const first = opening.firstReviewedAt ?? at;
      const { version } = opening;
      await tx.update(
        OpeningEntity,
        { id },
        { state: 'open', decidedAt: at, firstReviewedAt: first, version: version + 1 },
      );
      await this.tell(tx, person, opening, 'openings.reviewed');
    });
  }

  /** Who has it sends it back. The same reasons again are once. @param reasons read by the company */
  giveBack(person: PersonActor, id: string, reasons: string): Promise<void> {
    return this.change(person, id, 'openings.return', async (tx, opening) => {
      if (opening.state === 'returned' && (await reviewsOf(tx, id))[0]?.reasons === reasons) return;
      this.mustHave(person, opening);
      const at = this.clock.now();
      await this.answer(tx, person, opening, { outcome: 'returned', reasons, at });
      const back = { state: 'returned' as const, decidedAt: at, takenBy: null, takenAt: null };
      await tx.update(OpeningEntity, { id }, { ...back, version: opening.version + 1 });
      await this.tell(tx, person, opening, 'openings.returned');
    });
  }

  /** For the time being nobody is told of it. Twice is once. @param reason read by the company */
  pause(person: PersonActor, id: string, reason: string): Promise<void> {
    return this.change(person, id, 'openings.pause', async (tx, opening) => {
      const state = stateOn(dayOf(this.clock.now()), opening);
      if (state === 'paused') return;
      if (state !== 'open') throw refuse('openings.not-now');
      const paused = { state: 'paused' as const, pausedAt: this.clock.now(), pauseReason: reason };
      await tx.update(OpeningEntity, { id }, { ...paused, version: opening.version + 1 });
      await this.tell(tx, person, opening, 'openings.paused');
    });
  }

  /** People may be told of it again. Twice is once. @throws Refused `openings.standing.…` */
  resume(person: PersonActor, id: string): Promise<void> {
    return this.change(person, id, 'openings.resume', async (tx, opening) => {
      const state = stateOn(dayOf(this.clock.now()), opening);
      if (state === 'open') return;
      if (state !== 'paused') throw refuse('openings.not-now');
      const problem = await this.problem(tx, opening);
      if (problem) throw refuse(`openings.standing.${problem}`);
      const resumed = { state: 'open' as const, pausedAt: null, pauseReason: null };
      await tx.update(OpeningEntity, { id }, { ...resumed, version: opening.version + 1 });
      await this.tell(tx, person, opening, 'openings.resumed');
    });
  }

  /** Ends it for good. Twice is once. @param note read by the company */
  close(person: PersonActor, id: string, note: string): Promise<void> {
    return this.change(person, id, 'openings.close', async (tx, opening) => {
      const state = stateOn(dayOf(this.clock.now()), opening);
      if (state === 'closed') return;
      if (!isLive(state)) throw refuse('openings.not-now');
      await this.closing.close(tx, person, opening, { reason: 'fm4', note });
    });
  }

  private change(
    person: PersonActor,
    id: string,
    what: string,
    work: (tx: EntityManager, opening: OpeningRow) => Promise<void>,
  ): Promise<void> {
    return this.db.change(person, { what, subject: id }, async (tx) => {
      const opening = isId(id) ? await lockOpening(tx, id) : null;
      if (!opening || opening.state === 'draft') throw notFound();
      await work(tx, opening);
    });
  }

  private mustHave({ userId }: PersonActor, { state, takenBy }: OpeningRow): void {
    if (state !== 'sent') throw refuse('openings.not-now');
    if (takenBy !== userId) throw refuse('openings.taken');
  }

  private async answer(
    tx: EntityManager,
    { userId: reviewerId }: PersonActor,
    { id: openingId }: OpeningRow,
    { outcome, reasons, at }: { outcome: 'reviewed' | 'returned'; reasons: string; at: Date },
  ): Promise<void> {
    const number = (await lastReview(tx, openingId)) + 1;
    await tx.insert(OpeningReviewEntity, { openingId, number, outcome, reasons, reviewerId, decidedAt: at });
  }

  private async problem(tx: EntityManager, { companyId }: OpeningRow): Promise<StandingProblem | null> {
    const facts = await standingOf(tx, companyId);
    return facts ? standingProblem(facts) : 'pending';
  }

  private async tell(
    tx: EntityManager,
    person: PersonActor,
    { id, companyId }: OpeningRow,
    act: ActName,
  ): Promise<void> {
    await recordAct(tx, person, { at: this.clock.now(), act, subject: { type: OPENING, id }, companyId });
    await this.reminders.refresh(tx, OPENING, id);
  }
}
