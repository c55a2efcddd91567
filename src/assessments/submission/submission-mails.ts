import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AssessmentReceivedMail } from '#templates/assessments/submission/received.mail';
import { AssessmentSubmittedMail } from '#templates/assessments/submission/submitted.mail';
import { Companies, displayName } from '../../companies/index.js';
import { Reminders } from '../../notifications/index.js';
import { AssessmentReader } from '../answering/assessment-reader.js';
import { AssessmentEntity } from '../lifecycle/assessment.entity.js';
import { assessmentReminderKinds as kinds } from '../lifecycle/assessment.reminders.js';
import { ownScore } from '../scoring/own-score.rules.js';

/** Mails about a submission: to the company that it was sent, to FM4 that it arrived. */
@Injectable()
export class SubmissionMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly companies: Companies,
    private readonly reader: AssessmentReader,
  ) {}

  onModuleInit(): void {
    this.reminders.register({
      kind: kinds.submitted,
      audience: 'company',
      essential: true,
      template: AssessmentSubmittedMail,
      load: (tx, subject) => this.submitted(tx, subject.id),
    });
    this.reminders.register({
      kind: kinds.received,
      audience: 'staff',
      essential: true,
      template: AssessmentReceivedMail,
      load: (tx, subject) => this.submitted(tx, subject.id),
    });
  }

  private async submitted(tx: EntityManager, assessmentId: string) {
    const row = await tx.findOneBy(AssessmentEntity, { id: assessmentId });
    if (!row?.submittedAt || row.state === 'draft') return null;
    const assessment = await this.reader.read(tx, row);
    return {
      company: displayName(await this.companies.byId(tx, row.companyId)),
      signer: row.declaredName ?? '',
      post: assessment.signed?.signedPost ?? '',
      sha256: assessment.signed?.sha256 ?? '',
      submittedAt: row.submittedAt,
      level: row.targetLevel,
      percent: ownScore(assessment).global,
    };
  }
}
