import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { type Actor, Database } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { Instruments } from '../instrument/instruments.service.js';
import { requireMayAnswer } from '../lifecycle/draft-writer.js';
import { latestOf } from '../lifecycle/assessment.queries.js';
import { Assignments } from './assignments.service.js';
import { insertComment, removeComment } from './teamwork.queries.js';
import { COMMENT } from './teamwork.reminders.js';
import { mentionedIn } from './teamwork.rules.js';

/** A comment as it was typed. */
export interface NewComment {
  /** Of the form it came from, so that a form that arrives twice comments once. */
  readonly id: string;
  readonly text: string;
  /** Colleagues who were ticked beside those whom the text names. */
  readonly mentioned: readonly string[];
}

/** What colleagues say to each other about a practice. */
@Injectable()
export class Comments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly instruments: Instruments,
    private readonly assignments: Assignments,
    private readonly reminders: Reminders,
  ) {}

  /**
   * Adds a comment to a practice of the company's newest assessment; those whom it names are told by mail.
   * @throws Refused `forbidden`, `assessments.not-started`; `not-found` for an unknown practice
   */
  async add(actor: Actor, companyId: string, itemId: string, comment: NewComment): Promise<void> {
    await this.db.change<string>(actor, { what: 'assessments.comment', subject: (id) => id }, async (tx) => {
      const authorId = requireMayAnswer(actor, companyId);
      const assessment = await latestOf(tx, companyId);
      if (!assessment) throw refuse('assessments.not-started');
      await this.instruments.item(tx, assessment.instrumentId, itemId);
      const id = isId(comment.id) ? comment.id : newId();
      const mentioned = await this.mentioned(tx, companyId, authorId, comment);
      const row = { id, itemId, text: comment.text, mentioned, authorId, writtenAt: this.clock.now() };
      const added = await insertComment(tx, { ...row, assessmentId: assessment.id, companyId });
      if (added && mentioned.length > 0) await this.reminders.refresh(tx, COMMENT, id);
      return assessment.id;
    });
  }

  /** Takes back one's own comment; its mail too, where it has not left. Twice is fine. @throws Refused `not-found` */
  async remove(actor: Actor, companyId: string, commentId: string): Promise<void> {
    await this.db.change(actor, { what: 'assessments.remove-comment', subject: commentId }, async (tx) => {
      const authorId = requireMayAnswer(actor, companyId);
      if (!isId(commentId) || !(await removeComment(tx, commentId, authorId, this.clock.now()))) throw notFound();
      await this.reminders.refresh(tx, COMMENT, commentId);
    });
  }

  private async mentioned(tx: EntityManager, companyId: string, authorId: string, { text, mentioned }: NewComment) {
    const people = await this.assignments.colleagues(tx, companyId);
    const named = new Set([...mentioned, ...mentionedIn(text, people)]);
    return people.flatMap(({ userId }) => (named.has(userId) && userId !== authorId ? [userId] : []));
  }
}
