import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { type Actor, Database, recordAct, system } from '../../database/index.js';
import { conflict, type Refused } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { AssessmentReminders } from '../lifecycle/assessment-reminders.js';
import { AssessmentEntity } from '../lifecycle/assessment.entity.js';
import { may } from '../lifecycle/assessment.policy.js';
import { lockLatestOf } from '../lifecycle/assessment.queries.js';
import { afterMove } from '../lifecycle/assessment.rules.js';
import { markWithdrawn, signedSubmission, wasWithdrawn } from '../lifecycle/signed-submission.queries.js';
import { Withdrawals } from '../lifecycle/withdrawal.js';

/** A company takes back what it submitted. */
@Injectable()
export class SubmissionWithdrawal {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: AssessmentReminders,
    private readonly withdrawals: Withdrawals,
  ) {}

  /** Why a submission can no longer be taken back; null when it can. */
  refusal(assessmentId: string): Promise<Refused | null> {
    return this.db.as(system('assessments.withdrawable'), (tx) => this.withdrawals.refusal(tx, assessmentId));
  }

  /**
   * Takes the company's submission back, as long as no auditor has started: its answers open again. Taking the same one
   * back twice changes nothing.
   * @param submissionId the one that the person saw, so that a later one is not taken back unseen
   * @throws Refused `forbidden`, `assessments.not-submitted`, `assessments.other-submission`; what `Withdrawals` refuses
   */
  async withdraw(actor: Actor, companyId: string, submissionId: string, reason: string): Promise<void> {
    if (actor.kind !== 'person' || !may(actor, 'sign', companyId)) throw refuse('forbidden', { status: 403 });
    // In the system's scope: the case that leaves FM4's list is not the company's to change.
    const scope = system('assessments.withdraw', actor.request);
    await this.db.change<string>(scope, { what: 'assessments.withdraw', subject: (id) => id }, async (tx) => {
      const row = await lockLatestOf(tx, companyId);
      if (!row) throw refuse('assessments.not-started');
      const at = this.clock.now();
      const submission = { id: submissionId, assessmentId: row.id };
      if (await wasWithdrawn(tx, submission)) return row.id;
      if (afterMove(row.state, 'withdraw') === null) throw refuse('assessments.not-submitted');
      if ((await signedSubmission(tx, row.id))?.id !== submissionId) throw refuse('assessments.other-submission');
      await this.withdrawals.withdraw(tx, row.id, actor.userId);
      if (!(await markWithdrawn(tx, submission, { by: actor.userId, at, reason }))) throw conflict();
      await tx.update(
        AssessmentEntity,
        { id: row.id, state: row.state },
        {
          state: 'draft',
          submittedAt: null,
          activeAt: at,
          declaredBy: null,
          declaredName: null,
          declaredAt: null,
          declaration: null,
        },
      );
      await recordAct(tx, actor, {
        at,
        act: 'assessments.withdrawn',
        subject: { type: 'assessment', id: row.id },
        companyId,
        details: { reason },
      });
      await this.reminders.refresh(tx, row.id);
      return row.id;
    });
  }
}
