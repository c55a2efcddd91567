import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AssessmentIdleMail } from '#templates/assessments/answering/idle.mail';
import { AssessmentStalledMail } from '#templates/assessments/answering/stalled.mail';
import { AssessmentVersionEndsMail } from '#templates/assessments/answering/version-ends.mail';
import { Companies, displayName } from '../../companies/index.js';
import { Reminders } from '../../notifications/index.js';
import { AssessmentEntity } from '../lifecycle/assessment.entity.js';
import { assessmentReminderKinds as kinds, idleSchedule, stalledSchedule } from '../lifecycle/assessment.reminders.js';
import { ownScore } from '../scoring/own-score.rules.js';
import { lastDayOf } from '../instrument/version-end.rules.js';
import { AssessmentReader } from './assessment-reader.js';

/** Mails about a draft that does not advance. */
@Injectable()
export class AnsweringMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly companies: Companies,
    private readonly reader: AssessmentReader,
  ) {}

  onModuleInit(): void {
    this.reminders.register({
      kind: kinds.idle,
      asks: true,
      audience: 'company',
      essential: false,
      schedule: idleSchedule,
      template: AssessmentIdleMail,
      load: async (tx, subject) => (await this.progress(tx, subject.id))?.shown ?? null,
    });
    this.reminders.register({
      kind: kinds.versionEnds,
      asks: true,
      audience: 'company',
      essential: true,
      template: AssessmentVersionEndsMail,
      load: (tx, subject) => this.versionEnd(tx, subject.id),
    });
    this.reminders.register({
      kind: kinds.stalled,
      audience: 'staff',
      essential: false,
      schedule: stalledSchedule,
      template: AssessmentStalledMail,
      load: async (tx, subject) => {
        const progress = await this.progress(tx, subject.id);
        return progress && { ...progress.shown, companyId: progress.companyId, since: progress.activeAt };
      },
    });
  }

  /** The end of the version of a draft that was never sent; null once it was, or is over. */
  private async versionEnd(tx: EntityManager, assessmentId: string) {
    const row = await tx.findOneBy(AssessmentEntity, { id: assessmentId });
    if (row?.state !== 'draft' || row.submittedAt !== null) return null;
    const { version, retiresAt } = await this.reader.versionEnd(tx, row.instrumentId);
    if (retiresAt === null) return null;
    const { instrument } = await this.reader.newestInstrument(tx);
    const company = displayName(await this.companies.byId(tx, row.companyId));
    return { company, version, newest: instrument.version, lastDay: lastDayOf(retiresAt) };
  }

  /** How far a draft is; null once it was submitted. */
  private async progress(tx: EntityManager, assessmentId: string) {
    const row = await tx.findOneBy(AssessmentEntity, { id: assessmentId });
    if (row?.state !== 'draft') return null;
    const { companyId, activeAt } = row;
    const score = ownScore(await this.reader.read(tx, row));
    const company = displayName(await this.companies.byId(tx, companyId));
    return { companyId, activeAt, shown: { company, answered: score.answered, total: score.applicable } };
  }
}
