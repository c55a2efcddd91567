import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId, slugFor } from '#libs/ids';
import { Accounts } from '../../accounts/index.js';
import { type Actor, Database, hasRole, oneAtATime, type PersonActor } from '../../database/index.js';
import { conflict, notFound } from '../../web/index.js';
import { refuse } from '../guidance.refusals.js';
import { clearFlags } from '../review-flags.queries.js';
import { dayOf, type Flagged, nextReviewAfter } from '../review.rules.js';
import { telltaleInText } from '../telltale.rules.js';
import { afterMove, moveRefusal, type QuestionContent, type QuestionMove, questionRoles } from './question.rules.js';
import {
  findQuestions,
  insertQuestion,
  lockQuestion,
  moveQuestion,
  openVersionOf,
  type PublishedQuestion,
  publishedQuestion,
  publishedQuestions,
  publishQuestion,
  questionById,
  type QuestionRow,
  questionsOfFm4,
  rewriteQuestion,
  takenSlugs,
  wasPublished,
} from './questions.queries.js';

/** Addresses are given one at a time. */
const ADDRESSES = 'guidance.questions';

/** Questions that FM4 publishes with an answer: anyone reads them, one person writes, another publishes. */
@Injectable()
export class Questions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
  ) {}

  /** The day it is where the guidance applies, `YYYY-MM-DD`. */
  get today(): string {
    return dayOf(this.clock.now());
  }

  /** The questions in force, or those that match what was asked. */
  published(actor: Actor, asked = ''): Promise<PublishedQuestion[]> {
    return asked
      ? this.db.read((tx) => findQuestions(tx, asked))
      : this.db.readAs(actor, (tx) => publishedQuestions(tx));
  }

  /** The questions in force about a situation. */
  about(actor: Actor, situation: string): Promise<PublishedQuestion[]> {
    return this.db.readAs(actor, (tx) => publishedQuestions(tx, situation));
  }

  /** @throws Refused `not-found` */
  async read(actor: Actor, slug: string): Promise<PublishedQuestion & Flagged> {
    const found = await this.db.readAs(actor, (tx) => publishedQuestion(tx, slug));
    if (!found) throw notFound();
    return found;
  }

  /** What is written, proposed and in force. */
  all(actor: Actor): Promise<QuestionRow[]> {
    return this.db.as(actor, questionsOfFm4);
  }

  /** @throws Refused `not-found` */
  async one(actor: Actor, id: string): Promise<QuestionRow> {
    const found = isId(id) ? await this.db.as(actor, (tx) => questionById(tx, id)) : null;
    if (!found) throw notFound();
    return found;
  }

  /**
   * Begins a question. A form that arrives twice begins one.
   * @returns its id
   * @throws Refused `forbidden`, `guidance.person-number` (422)
   */
  async begin(actor: PersonActor, id: string, content: QuestionContent): Promise<string> {
    const questionId = isId(id) ? id : newId();
    requireNobody(content);
    await this.db.change(actor, { what: 'guidance.question.begin', subject: questionId }, async (tx) => {
      requireRole(actor);
      await oneAtATime(tx, ADDRESSES);
      const slug = slugFor(content.question, await takenSlugs(tx), 'pregunta');
      await insertQuestion(tx, { id: questionId, slug, content, author: actor.userId, at: this.clock.now() });
    });
    return questionId;
  }

  /**
   * Begins the next version of a question in force, with its words; the one that somebody works on already, if there is one.
   * @returns the id of the version
   * @throws Refused `not-found`, `forbidden`, `guidance.question-state`
   */
  async correct(actor: PersonActor, id: string): Promise<string> {
    return this.db.change<string>(actor, { what: 'guidance.question.correct', subject: (made) => made }, async (tx) => {
      requireRole(actor);
      await oneAtATime(tx, ADDRESSES);
      const { slug, content, state } = await this.locked(tx, id);
      const open = await openVersionOf(tx, slug);
      if (open) return open.id;
      if (state !== 'published') throw refuse('guidance.question-state');
      const next = { id: newId(), slug, content, author: actor.userId, at: this.clock.now() };
      await insertQuestion(tx, next);
      return next.id;
    });
  }

  /**
   * Saves what a draft says.
   * @param next whether it is proposed thereafter: then nothing is saved that cannot be
   * @throws Refused `not-found`, `forbidden`, `guidance.question-state`, `guidance.person-number` (422),
   *   `guidance.question-sources` (422), `conflict` when somebody else saved it meanwhile
   */
  async save(
    actor: PersonActor,
    id: string,
    version: number,
    said: Omit<QuestionContent, 'situation'>,
    next: 'keep' | 'propose' = 'keep',
  ): Promise<void> {
    requireNobody(said);
    if (next === 'propose') requireGrounds(said);
    await this.change(actor, id, 'edit', async (tx, known) => {
      const content = { ...said, situation: known.content.situation };
      if (isSame(content, known.content)) return;
      if (known.version !== version) throw conflict();
      const slug = await this.addressFor(tx, known, content.question);
      await rewriteQuestion(tx, { id, slug, content, author: actor.userId, at: this.clock.now() });
    });
  }

  /** Hands a draft to a second person. @throws Refused as `save`, `guidance.question-sources` (422) */
  async propose(actor: PersonActor, id: string): Promise<void> {
    await this.change(actor, id, 'propose', async (tx, { content }) => {
      requireGrounds(content);
      await moveQuestion(tx, id, { state: 'proposed', proposedAt: this.clock.now() });
    });
  }

  /**
   * Puts a proposed version in force, until its review is due; a lawyer who publishes it has reviewed it.
   * @param version which the publisher read
   * @throws Refused `not-found`, `forbidden`, `guidance.question-state`, `guidance.own-question` (403), `conflict`
   */
  async publish(actor: PersonActor, id: string, version: number): Promise<void> {
    await this.change(actor, id, 'publish', async (tx, known) => {
      if (known.version !== version) throw conflict();
      const lawyer = hasRole(actor, 'legal_reviewer') ? await this.accounts.personOf(tx, actor.userId) : null;
      const today = this.today;
      await clearFlags(tx, 'preguntas', known.slug, this.clock.now());
      await publishQuestion(tx, known, {
        userId: actor.userId,
        at: this.clock.now(),
        reviewedOn: today,
        nextReviewOn: nextReviewAfter(today),
        reviewedBy: lawyer?.name ?? null,
      });
    });
  }

  /** Gives a proposed version back to be written on. @throws Refused as `publish` */
  async giveBack(actor: PersonActor, id: string): Promise<void> {
    await this.change(actor, id, 'return', (tx) => moveQuestion(tx, id, { state: 'draft' }));
  }

  /** Takes a draft away. @throws Refused `not-found`, `forbidden`, `guidance.question-state` */
  async discard(actor: PersonActor, id: string): Promise<void> {
    await this.change(actor, id, 'discard', (tx) =>
      moveQuestion(tx, id, { state: 'discarded', endedAt: this.clock.now() }),
    );
  }

  /** Takes a question out of force: its address says nothing any more. @throws Refused as `discard` */
  async withdraw(actor: PersonActor, id: string): Promise<void> {
    await this.change(actor, id, 'withdraw', (tx) =>
      moveQuestion(tx, id, { state: 'withdrawn', endedAt: this.clock.now() }),
    );
  }

  /** Does a move once: pressed again, what is done stays done. */
  private async change(
    actor: PersonActor,
    id: string,
    move: QuestionMove,
    work: (tx: EntityManager, known: QuestionRow) => Promise<void>,
  ): Promise<void> {
    await this.db.change(actor, { what: `guidance.question.${move}`, subject: id }, async (tx) => {
      requireRole(actor);
      const known = await this.locked(tx, id);
      if (move !== 'edit' && known.state === afterMove(startOf[move], move)) return;
      const why = moveRefusal(actor, move, known);
      if (why) throw refuse(why, why === 'guidance.question-state' ? {} : { status: 403 });
      await work(tx, known);
    });
  }

  /** Until a question was published, its address follows its words. */
  private async addressFor(tx: EntityManager, { slug }: QuestionRow, question: string): Promise<string> {
    if (await wasPublished(tx, slug)) return slug;
    await oneAtATime(tx, ADDRESSES);
    const taken = await takenSlugs(tx);
    return slugFor(
      question,
      taken.filter((one) => one !== slug),
      'pregunta',
    );
  }

  private async locked(tx: EntityManager, id: string): Promise<QuestionRow> {
    const known = isId(id) ? await lockQuestion(tx, id) : null;
    if (!known) throw notFound();
    return known;
  }
}

/** The state in which each move begins. */
const startOf = {
  propose: 'draft',
  return: 'proposed',
  publish: 'proposed',
  discard: 'draft',
  withdraw: 'published',
} as const;

const isSame = (one: QuestionContent, other: QuestionContent) =>
  one.question === other.question && one.answer === other.answer && one.sources.join('\n') === other.sources.join('\n');

function requireRole(actor: Actor): void {
  if (actor.kind !== 'person' || !hasRole(actor, ...questionRoles)) throw refuse('forbidden', { status: 403 });
}

/** What is published is about nobody: a number of a person is refused. */
function requireNobody({ question, answer }: Pick<QuestionContent, 'question' | 'answer'>): void {
  for (const [field, text] of Object.entries({ question, answer }))
    if (telltaleInText(text) === 'number') throw refuse('guidance.person-number', { status: 422, field });
}

/** @throws Refused `guidance.question-sources` */
function requireGrounds({ sources }: Pick<QuestionContent, 'sources'>): void {
  if (sources.length === 0) throw refuse('guidance.question-sources', { status: 422, field: 'sources' });
}
