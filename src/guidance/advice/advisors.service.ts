import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { type Actor, Database, hasRole, type PersonActor } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import { refuse } from '../guidance.refusals.js';
import { Questions } from '../questions/questions.service.js';
import { telltaleInText } from '../telltale.rules.js';
import { AdviceGiven } from './advice-given.js';
import {
  type AdviceMessage,
  type AdviceThread,
  countThreads,
  hasAdvised,
  insertMessage,
  lockThread,
  messagesOf,
  setAnswered,
  setClosed,
  threadById,
  threadsIn,
} from './advice.queries.js';
import { ADVICE } from './advice.reminders.js';
import { adviceReaders, type AdviceState, advisorRoles } from './advice.rules.js';

/** FM4 answers companies. Whoever answers has advised the company: rooms that judge it are told in the same transaction. */
@Injectable()
export class Advisors {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly given: AdviceGiven,
    private readonly reminders: Reminders,
    private readonly questions: Questions,
  ) {}

  /** The questions in a state, and how many there are in each. @throws Refused `forbidden` */
  async list(
    actor: Actor,
    state: AdviceState,
  ): Promise<{ threads: AdviceThread[]; counts: Partial<Record<AdviceState, number>> }> {
    requireReader(actor);
    return this.db.as(actor, async (tx) => {
      const counts = await countThreads(tx);
      return {
        threads: await threadsIn(tx, state),
        counts: Object.fromEntries(counts.map(({ state: one, n }) => [one, n])),
      };
    });
  }

  /** @throws Refused `forbidden`, `not-found` */
  async one(actor: Actor, id: string): Promise<{ thread: AdviceThread; messages: AdviceMessage[] }> {
    requireReader(actor);
    const found = isId(id)
      ? await this.db.as(actor, async (tx) => {
          const thread = await threadById(tx, id);
          return thread && { thread, messages: await messagesOf(tx, id) };
        })
      : null;
    if (!found) throw notFound();
    return found;
  }

  /**
   * Answers. The first answer of a person is advice: `AdviceGiven` tells of it.
   * @param words `id` of the message, so that a form that arrives twice is one; `version` of the question that was read
   * @throws Refused `forbidden`, `not-found`, `guidance.advice-closed`, `guidance.person-number` (422), `conflict`, and what
   *   those who are told refuse
   */
  async answer(actor: PersonActor, id: string, words: { id: string; text: string; version: number }): Promise<void> {
    if (telltaleInText(words.text) === 'number') throw refuse('guidance.person-number', { status: 422, field: 'text' });
    await this.change(actor, id, 'guidance.advice.answer', async (tx, thread, known) => {
      const { companyId } = thread;
      if (known.some((message) => message.id === words.id)) return;
      if (thread.state === 'closed') throw refuse('guidance.advice-closed');
      if (thread.version !== words.version) throw conflict();
      const at = this.clock.now();
      if (!(await hasAdvised(tx, id, actor.userId)))
        await this.given.tell(tx, actor, { companyId, userId: actor.userId, givenOn: dayOf(at) });
      const messageId = isId(words.id) ? words.id : newId();
      const message = { id: messageId, threadId: id, companyId, side: 'fm4' as const, text: words.text };
      await insertMessage(tx, { ...message, authorId: actor.userId, writtenAt: at });
      await setAnswered(tx, id, actor.userId, at);
    });
  }

  /** Closes a question that was answered, or that asks for nothing. Closing twice changes nothing. @throws Refused as `answer` */
  async close(actor: PersonActor, id: string): Promise<void> {
    await this.change(actor, id, 'guidance.advice.close', async (tx, { state }) => {
      if (state !== 'closed') await setClosed(tx, id, actor.userId, this.clock.now());
    });
  }

  /**
   * Begins a question for everybody from one that was answered: with the advisor's last words, to be written in general.
   * @param draftId of the draft, so that a form that arrives twice begins one
   * @returns its id
   * @throws Refused `forbidden`, `not-found`, `guidance.question-state` while nothing is answered
   */
  async publish(actor: PersonActor, id: string, draftId: string): Promise<string> {
    requireAdvisor(actor);
    const { thread, messages } = await this.one(actor, id);
    const answer = messages.findLast(({ side }) => side === 'fm4')?.text;
    if (!answer) throw refuse('guidance.question-state');
    const { situation: slug, short } = thread.context;
    return this.questions.begin(actor, draftId, {
      question: short,
      answer,
      sources: [],
      situation: { slug, short },
    });
  }

  private async change(
    actor: PersonActor,
    id: string,
    what: string,
    work: (tx: EntityManager, thread: AdviceThread, messages: readonly AdviceMessage[]) => Promise<void>,
  ): Promise<void> {
    await this.db.change(actor, { what, subject: id }, async (tx) => {
      requireAdvisor(actor);
      const thread = isId(id) && (await lockThread(tx, id)) ? await threadById(tx, id) : null;
      if (!thread) throw notFound();
      await work(tx, thread, await messagesOf(tx, id));
      await this.reminders.refresh(tx, ADVICE, id);
    });
  }
}

function requireReader(actor: Actor): void {
  if (actor.kind !== 'person' || !hasRole(actor, ...adviceReaders)) throw refuse('forbidden', { status: 403 });
}

function requireAdvisor(actor: PersonActor): void {
  if (!hasRole(actor, ...advisorRoles)) throw refuse('forbidden', { status: 403 });
}
