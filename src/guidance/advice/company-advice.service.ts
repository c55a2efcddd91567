import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { type Actor, Database, hasRole, oneAtATime } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../guidance.refusals.js';
import { telltaleInText } from '../telltale.rules.js';
import { AdviceContexts } from './advice-context.js';
import {
  type AdviceMessage,
  type AdviceThread,
  countWaiting,
  insertMessage,
  insertThread,
  lockThread,
  messagesOf,
  setClosed,
  threadById,
  threadsOfCompany,
  waitForFm4,
} from './advice.queries.js';
import { ADVICE } from './advice.reminders.js';
import { answerBy, askingRoles, MOST_WAITING } from './advice.rules.js';

/** What somebody of a company writes. */
export interface AdviceWords {
  /** Of the message: a form that arrives twice is one. */
  readonly id: string;
  readonly text: string;
  /** Whoever wrote it says that what looks like a name is none. */
  readonly noName: boolean;
}

/** A company asks FM4. The log of acts says that it did, never about which situation. */
@Injectable()
export class CompanyAdvice {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly contexts: AdviceContexts,
    private readonly reminders: Reminders,
  ) {}

  list(actor: Actor, companyId: string): Promise<AdviceThread[]> {
    return this.db.as(actor, (tx) => threadsOfCompany(tx, companyId));
  }

  /** @throws Refused `not-found` */
  async one(actor: Actor, companyId: string, id: string): Promise<{ thread: AdviceThread; messages: AdviceMessage[] }> {
    const found = isId(id)
      ? await this.db.as(actor, async (tx) => {
          const thread = await threadById(tx, id);
          return thread?.companyId === companyId ? { thread, messages: await messagesOf(tx, id) } : null;
        })
      : null;
    if (!found) throw notFound();
    return found;
  }

  /**
   * Asks from a page of the guidance, or about a situation of the list; the message has the id of the question.
   * @param about `from`: the address of the page; `situation`: where that is none
   * @returns the id of the question
   * @throws Refused `forbidden`, `not-found`, `guidance.person-number`, `guidance.person-name` (422), `guidance.advice-many`
   */
  async ask(
    actor: Actor,
    companyId: string,
    about: { from: string; situation: string },
    words: AdviceWords,
  ): Promise<string> {
    requireNobody(words);
    const context =
      (await this.contexts.at(actor, companyId, about.from)) ?? (await this.contexts.about(actor, about.situation));
    if (!context) throw notFound();
    const id = isId(words.id) ? words.id : newId();
    await this.db.change(actor, { what: 'guidance.advice.ask', subject: id }, async (tx) => {
      const askedBy = requireMember(actor, companyId);
      // one at a time, so that two tabs do not ask more than there may be
      await oneAtATime(tx, `guidance.advice.${companyId}`);
      const at = this.clock.now();
      const known = await threadById(tx, id);
      if (!known && (await countWaiting(tx, companyId)) >= MOST_WAITING)
        throw refuse('guidance.advice-many', { params: { n: MOST_WAITING } });
      const asked = { id, companyId, askedBy, context, askedAt: at, answerBy: answerBy(at) };
      if (known || !(await insertThread(tx, asked))) return;
      await insertMessage(tx, {
        id,
        threadId: id,
        companyId,
        side: 'company',
        text: words.text,
        authorId: askedBy,
        writtenAt: at,
      });
      await this.reminders.refresh(tx, ADVICE, id);
    });
    return id;
  }

  /**
   * Writes on: the question waits for FM4 again, also when it was closed.
   * @throws Refused `not-found`, `forbidden`, `guidance.person-number`, `guidance.person-name` (422)
   */
  async write(actor: Actor, companyId: string, id: string, words: AdviceWords): Promise<void> {
    requireNobody(words);
    await this.change(actor, companyId, id, 'guidance.advice.write', async (tx, _thread, authorId) => {
      const at = this.clock.now();
      const message = { id: isId(words.id) ? words.id : newId(), threadId: id, companyId, side: 'company' as const };
      if (!(await insertMessage(tx, { ...message, text: words.text, authorId, writtenAt: at }))) return;
      await waitForFm4(tx, id, at, answerBy(at));
    });
  }

  /** The company has what it needs. Closing twice changes nothing. @throws Refused `not-found`, `forbidden` */
  async close(actor: Actor, companyId: string, id: string): Promise<void> {
    await this.change(actor, companyId, id, 'guidance.advice.close', async (tx, thread, userId) => {
      if (thread.state !== 'closed') await setClosed(tx, id, userId, this.clock.now());
    });
  }

  private async change(
    actor: Actor,
    companyId: string,
    id: string,
    what: string,
    work: (tx: EntityManager, thread: AdviceThread, userId: string) => Promise<void>,
  ): Promise<void> {
    await this.db.change(actor, { what, subject: id }, async (tx) => {
      const userId = requireMember(actor, companyId);
      const thread = isId(id) && (await lockThread(tx, id)) ? await threadById(tx, id) : null;
      if (thread?.companyId !== companyId) throw notFound();
      await work(tx, thread, userId);
      await this.reminders.refresh(tx, ADVICE, id);
    });
  }
}

function requireMember(actor: Actor, companyId: string): string {
  const member = actor.kind === 'person' && actor.companyId === companyId && hasRole(actor, ...askingRoles);
  if (!member) throw refuse('forbidden', { status: 403 });
  return actor.userId;
}

/** Advice is about documents, not about somebody: a number is refused, what looks like a name is asked about. */
function requireNobody({ text, noName }: AdviceWords): void {
  const found = telltaleInText(text);
  if (found === 'number') throw refuse('guidance.person-number', { status: 422, field: 'text' });
  if (found === 'name' && !noName) throw refuse('guidance.person-name', { status: 422, field: 'text' });
}
