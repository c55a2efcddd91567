import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { Companies } from '../../companies/index.js';
import { type Actor, Database, recordAct, system } from '../../database/index.js';
import { Webhooks } from '../../webhooks/index.js';
import { conflict, notFound, Refused } from '../../web/index.js';
import { AssessmentMails } from '../answering/answering-mails.js';
import { may } from '../lifecycle/assessment.policy.js';
import { AssessmentReader } from '../answering/assessment-reader.js';
import { ownScore } from '../answering/assessment.views.js';
import { assessmentById, hasUndecided, lockLatestOf, type AssessmentRow } from '../lifecycle/assessment.queries.js';
import type { AssessmentReview, SubmissionHandler } from '../answering/assessment.types.js';
import {
  afterMove,
  type AssessmentMove,
  type Declaration,
  statementsOf,
  submissionBlockers,
} from './submission.rules.js';

/** Self-assessments for the rooms that come after: reading one, and its life from submission on. */
@Injectable()
export class Assessments {
  private readonly handlers: SubmissionHandler[] = [];

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly reader: AssessmentReader,
    private readonly mails: AssessmentMails,
    private readonly webhooks: Webhooks,
  ) {}

  /** Has later rooms act on a submission, in its transaction and the system's scope. */
  whenSubmitted(handler: SubmissionHandler): void {
    this.handlers.push(handler);
  }

  /** The assessment with all that a review needs. @throws Refused `not-found` when the actor may not see it */
  async review(tx: EntityManager, assessmentId: string): Promise<AssessmentReview> {
    return this.reader.read(tx, await this.find(tx, assessmentId));
  }

  /** The company's newest assessment in the same shape; null before the first. */
  latest(tx: EntityManager, companyId: string): Promise<AssessmentReview | null> {
    return this.reader.latest(tx, companyId);
  }

  /** Whether FM4 has received an assessment of the company that is not decided yet. */
  isUnderReview(tx: EntityManager, companyId: string): Promise<boolean> {
    return hasUndecided(tx, companyId);
  }

  /**
   * Signs and submits the company's assessment; from then on nothing in it changes. Submitting what
   * is submitted already changes nothing.
   * @throws Refused `assessments.incomplete` while profile, answers or declaration are missing
   */
  async submit(actor: Actor, companyId: string, declaration: Declaration): Promise<void> {
    if (actor.kind !== 'person' || !may(actor, 'sign', companyId)) throw new Refused('forbidden', { status: 403 });
    // In the system's scope, because what follows a submission (an audit, a mail to FM4) is not the company's to see.
    await this.db.as(system('assessments.submit'), async (tx) => {
      await this.companies.requireActive(tx, companyId);
      const row = await lockLatestOf(tx, companyId);
      if (!row) throw new Refused('assessments.not-started');
      if (row.state !== 'draft') return;
      const review = await this.reader.read(tx, row);
      const { instrument, profile } = review;
      if (submissionBlockers(instrument, profile, ownScore(review), declaration).length > 0)
        throw new Refused('assessments.incomplete');
      const at = this.clock.now();
      await tx.query(
        `update assessments set state = 'submitted', declared_by = $2, declared_name = $3, declared_at = $4,
           declaration = $5, submitted_at = $4 where id = $1`,
        [row.id, actor.userId, declaration.name.trim(), at, JSON.stringify(statementsOf(instrument))],
      );
      await this.record(tx, actor, row, 'assessments.submitted', {
        target: row.targetLevel,
        version: instrument.version,
      });
      await this.mails.refresh(tx, row.id);
      await this.webhooks.announce(tx, {
        companyId,
        type: 'assessment.submitted',
        about: `assessment ${row.id} ${at.getTime()}`,
        data: { assessmentId: row.id, targetLevel: row.targetLevel },
        path: '/empresa/autoevaluacion',
      });
      for (const handler of this.handlers)
        await handler(tx, {
          id: row.id,
          companyId,
          targetLevel: row.targetLevel,
          instrumentVersion: instrument.version,
          submittedAt: at,
        });
    });
  }

  /** Closes it with its audit: it stays as it is and the company may start another. Closing twice changes nothing. */
  async close(tx: EntityManager, actor: Actor, assessmentId: string): Promise<void> {
    await this.move(tx, actor, assessmentId, 'close');
  }

  /** Gives it back to the company to be completed. Reopening twice changes nothing. */
  async reopen(tx: EntityManager, actor: Actor, assessmentId: string): Promise<void> {
    await this.move(tx, actor, assessmentId, 'reopen');
  }

  /** @throws Refused `assessments.not-submitted` when the state does not allow it */
  private async move(
    tx: EntityManager,
    actor: Actor,
    assessmentId: string,
    move: Exclude<AssessmentMove, 'submit'>,
  ): Promise<void> {
    const row = await this.find(tx, assessmentId);
    if (!may(actor, 'review', row.companyId)) throw new Refused('forbidden', { status: 403 });
    const target = afterMove(row.state, move);
    if (row.state === afterMove('submitted', move)) return;
    if (target === null) throw new Refused('assessments.not-submitted');
    const at = this.clock.now();
    const [, moved] = await tx.query(
      `update assessments set state = $2, closed_at = $3, active_at = case when $2 = 'draft' then $4 else active_at end
       where id = $1 and state = $5`,
      [row.id, target, target === 'closed' ? at : null, at, row.state],
    );
    if (moved === 0) throw conflict();
    await this.record(tx, actor, row, move === 'close' ? 'assessments.closed' : 'assessments.reopened', {});
    await this.mails.refresh(tx, row.id);
  }

  private async find(tx: EntityManager, id: string): Promise<AssessmentRow> {
    const row = isId(id) ? await assessmentById(tx, id) : null;
    if (!row) throw notFound();
    return row;
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    { id, companyId }: AssessmentRow,
    act: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    await recordAct(tx, actor, { at: this.clock.now(), act, subject: { type: 'assessment', id }, companyId, details });
  }
}
