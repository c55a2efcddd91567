import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { pageNumber } from '#libs/paging';
import { Database, type PersonActor, recordAct, system } from '../../database/index.js';
import { telltaleInText } from '../../guidance/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import type { DemandKind } from '../demands/demand.kinds.rules.js';
import { OpeningEntity } from '../opening.entity.js';
import {
  answerBy,
  isLive,
  isOutcome,
  isWritable,
  MAX_DRAFTS,
  openingProblems,
  type OpeningText,
  type Outcome,
  PAGE_OF_OPENINGS,
  stateOn,
} from '../opening.rules.js';
import { OPENING } from '../opening.subject.js';
import { refuse } from '../openings.refusals.js';
import { type StandingProblem, standingProblem } from '../standing.rules.js';
import { demandsOf, kindsIn, numberIn, unanswered } from './checking.rules.js';
import { MinimumPay } from './minimum-pay.js';
import { sameText } from './opening-text.rules.js';
import { OpeningClosing } from './opening-closing.js';
import {
  countOwn,
  lockOpening,
  type NormRow,
  normsOf,
  openingById,
  type OpeningRow,
  ownOpenings,
  type ReviewRow,
  reviewsOf,
  saveNorms,
  seatOf,
  standingOf,
} from './openings.queries.js';

/** An opening with its norms and reviews, and what its company's standing lacks; null: nothing. */
export interface WholeOpening {
  readonly opening: OpeningRow;
  readonly norms: readonly NormRow[];
  readonly reviews: readonly ReviewRow[];
  readonly problem: StandingProblem | null;
}

const empty = { post: '', tasks: '', requirements: '', site: '', schedule: '', daysOff: '', benefits: '', contact: '' };

/**
 * What a company does with its openings: begin, write, send, close, and say how many people it hired. All refuse with 404
 * `not-found` what is not the company's; what goes to FM4 takes good standing (403 `openings.standing.…`). What FM4 hears of
 * is done in the system's scope: a company does not see who reads for FM4.
 */
@Injectable()
export class Announcing {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
    private readonly minimumPay: MinimumPay,
    private readonly closing: OpeningClosing,
  ) {}

  /** A page of the company's openings, and why it may not announce, if so. */
  list(
    person: PersonActor,
    asked: unknown,
  ): Promise<{ openings: OpeningRow[]; page: number; pages: number; problem: StandingProblem | null }> {
    const companyId = companyOf(person);
    return this.db.as(person, async (tx) => {
      const pages = Math.max(1, Math.ceil((await countOwn(tx, companyId)).all / PAGE_OF_OPENINGS));
      const page = pageNumber(asked, pages);
      const offset = (page - 1) * PAGE_OF_OPENINGS;
      const openings = await ownOpenings(tx, companyId, { limit: PAGE_OF_OPENINGS, offset });
      return { openings, page, pages, problem: await this.problem(tx, companyId) };
    });
  }

  read(person: PersonActor, id: string): Promise<WholeOpening> {
    return this.db.as(person, async (tx) => {
      const opening = own(person, isId(id) ? await openingById(tx, id) : null);
      const problem = await this.problem(tx, opening.companyId);
      return { opening, norms: await normsOf(tx, id), reviews: await reviewsOf(tx, id), problem };
    });
  }

  /** Begins an opening; twice with one id is once. @throws Refused `openings.too-many-drafts`, `openings.standing.…` */
  async begin(person: PersonActor, id: string): Promise<void> {
    const companyId = companyOf(person);
    await this.db.change(person, { what: 'openings.begin', subject: id }, async (tx) => {
      if (await openingById(tx, id)) return;
      await this.mustStandWell(tx, companyId);
      if ((await countOwn(tx, companyId)).drafts >= MAX_DRAFTS)
        throw refuse('openings.too-many-drafts', { params: { n: MAX_DRAFTS } });
      const written = { writtenBy: person.userId, writtenAt: this.clock.now() };
      const municipality = await seatOf(tx, companyId);
      await tx.insert(OpeningEntity, {
        id,
        companyId,
        state: 'draft',
        ...empty,
        municipality,
        languages: ['es'],
        ...written,
      });
    });
  }

  /** Keeps a draft. @throws Refused `openings.not-now`, `conflict` when it was changed since `version` */
  save(person: PersonActor, id: string, version: number, text: OpeningText, norms: readonly NormRow[]): Promise<void> {
    return this.db.change(person, { what: 'openings.save', subject: id }, async (tx) => {
      const opening = own(person, isId(id) ? await lockOpening(tx, id) : null);
      if (!isWritable(opening.state)) throw refuse('openings.not-now');
      if (sameText(opening, text) && sameNorms(await normsOf(tx, id), norms)) return;
      if (opening.version !== version) throw conflict();
      await this.write(tx, person, opening, { text, norms });
    });
  }

  /**
   * Sends an opening to FM4. The same one twice is sent once.
   * @throws Refused as `save`, `openings.standing.…`; 422 at its field `openings.personal-data`; 422 `openings.demands` while
   *   something forbidden is demanded for which no norm is named
   */
  async send(
    person: PersonActor,
    id: string,
    version: number,
    text: OpeningText,
    norms: readonly NormRow[],
  ): Promise<void> {
    const at = this.clock.now();
    const today = dayOf(at);
    const minimum = await this.minimumPay.on(person, today);
    const work = system('openings.send', person.request);
    await this.db.change(work, { what: 'openings.send', subject: id }, async (tx) => {
      const opening = own(person, isId(id) ? await lockOpening(tx, id) : null);
      if (opening.state === 'sent' && sameText(opening, text)) return;
      if (!isWritable(opening.state)) throw refuse('openings.not-now');
      if (opening.version !== version) throw conflict();
      await this.mustStandWell(tx, opening.companyId);
      if (openingProblems(text, { today, minimumPerDay: minimum?.perDay ?? null }).length > 0) throw conflict();
      const field = numberIn(text, (words) => telltaleInText(words) === 'number');
      if (field) throw refuse('openings.personal-data', { status: 422, field });
      const kinds = kindsIn(demandsOf(text));
      const against = unanswered(kinds, demandsNamed(norms));
      if (against.length > 0) throw refuse('openings.demands', { status: 422, params: { n: against.length } });
      await this.write(tx, person, opening, { text, norms: norms.filter(({ demand }) => kinds.includes(demand)) });
      const sent = { state: 'sent' as const, sentBy: person.userId, sentAt: at, answerBy: answerBy(at) };
      await tx.update(OpeningEntity, { id }, { ...sent, takenBy: null, takenAt: null });
      await this.tell(tx, person, opening, 'openings.sent');
    });
  }

  /** Throws a draft away. Twice is once. @throws Refused `openings.not-now` for one that was sent */
  async discard(person: PersonActor, id: string): Promise<void> {
    await this.db.change(person, { what: 'openings.discard', subject: id }, async (tx) => {
      const opening = isId(id) ? await lockOpening(tx, id) : null;
      if (!opening) return;
      if (own(person, opening).state !== 'draft') throw refuse('openings.not-now');
      await tx.delete(OpeningEntity, { id });
    });
  }

  /** The posts are taken, or the company takes the opening back. Twice is once. @throws Refused `openings.not-now` */
  async close(person: PersonActor, id: string, reason: 'filled' | 'withdrawn'): Promise<void> {
    const work = system('openings.close', person.request);
    await this.db.change(work, { what: 'openings.close', subject: id }, async (tx) => {
      const opening = own(person, isId(id) ? await lockOpening(tx, id) : null);
      if (opening.state === 'closed') return;
      if (opening.state === 'draft' || (reason === 'filled' && !isLive(opening.state)))
        throw refuse('openings.not-now');
      await this.closing.close(tx, person, opening, { reason });
    });
  }

  /**
   * Says how many people were interviewed and hired. It may be mended; the same again is once.
   * @throws Refused `openings.not-now` before it is over, 422 `openings.more-hired`
   */
  async tellOutcome(person: PersonActor, id: string, outcome: Outcome): Promise<void> {
    if (!isOutcome(outcome)) throw refuse('openings.more-hired', { status: 422, field: 'hired' });
    const work = system('openings.outcome', person.request);
    await this.db.change(work, { what: 'openings.outcome', subject: id }, async (tx) => {
      const opening = own(person, isId(id) ? await lockOpening(tx, id) : null);
      const isOver = stateOn(dayOf(this.clock.now()), opening) === 'closed';
      if (!isOver || opening.firstReviewedAt === null) throw refuse('openings.not-now');
      const { interviewed, hired } = outcome;
      if (opening.interviewed === interviewed && opening.hired === hired) return;
      await tx.update(OpeningEntity, { id }, { interviewed, hired, toldBy: person.userId, toldAt: this.clock.now() });
      await this.tell(tx, person, opening, 'openings.outcome-told');
    });
  }

  private async write(
    tx: EntityManager,
    { userId }: PersonActor,
    { id, version }: OpeningRow,
    { text, norms }: { text: OpeningText; norms: readonly NormRow[] },
  ): Promise<void> {
    const written = { writtenBy: userId, writtenAt: this.clock.now(), version: version + 1 };
    await tx.update(OpeningEntity, { id }, { ...text, languages: [...text.languages], ...written });
    await saveNorms(tx, id, norms);
  }

  private async tell(
    tx: EntityManager,
    person: PersonActor,
    { id, companyId }: OpeningRow,
    act: 'openings.sent' | 'openings.outcome-told',
  ): Promise<void> {
    await recordAct(tx, person, { at: this.clock.now(), act, subject: { type: OPENING, id }, companyId });
    await this.reminders.refresh(tx, OPENING, id);
  }

  private async problem(tx: EntityManager, companyId: string): Promise<StandingProblem | null> {
    const facts = await standingOf(tx, companyId);
    return facts ? standingProblem(facts) : 'pending';
  }

  private async mustStandWell(tx: EntityManager, companyId: string): Promise<void> {
    const problem = await this.problem(tx, companyId);
    if (problem) throw refuse(`openings.standing.${problem}`, { status: 403 });
  }
}

function companyOf({ companyId }: PersonActor): string {
  if (companyId === null) throw notFound();
  return companyId;
}

function own(person: PersonActor, opening: OpeningRow | null): OpeningRow {
  if (!opening || opening.companyId !== person.companyId) throw notFound();
  return opening;
}

const demandsNamed = (norms: readonly NormRow[]): DemandKind[] => norms.map(({ demand }) => demand);

const asText = (norms: readonly NormRow[]) =>
  norms
    .map(({ demand, norm }) => `${demand} ${norm}`)
    .toSorted()
    .join('\n');
const sameNorms = (some: readonly NormRow[], others: readonly NormRow[]) => asText(some) === asText(others);
