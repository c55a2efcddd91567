import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import type { SurveyFileProps, SurveyPageProps, SurveySectionProps } from '#templates/audits/survey/survey-props';
import type { FormState } from '#templates/components/form-state';
import { type Assessment, Assessments } from '../../assessments/index.js';
import { Database, type PersonActor, recordAct } from '../../database/index.js';
import type { Audit } from '../cases/audit.entity.js';
import { may } from '../cases/audit.policy.js';
import { AuditCases } from '../cases/audit-cases.js';
import { latestAuditOf } from '../cases/cases.queries.js';
import type { Survey } from './survey.entity.js';
import { resultsIn, surveysOf } from './survey.queries.js';
import { isReported, lastDayOf } from './survey.rules.js';
import { isTooSmall, type KnownSurvey, resultsProps, surveySection } from './survey.views.js';
import { SUBJECT } from './surveys.service.js';

/** What the pages of a case, and of the company, show of its survey. */
@Injectable()
export class SurveyReader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
  ) {}

  /** The survey as a part of the page of a case, in the transaction of who may read the case. */
  async section(tx: EntityManager, audit: Audit, submission: Assessment): Promise<SurveySectionProps> {
    return surveySection(audit.id, await this.newest(tx, audit.id), submission, dayOf(this.clock.now()));
  }

  /** The survey of a case, for FM4; that results were read goes on record. @throws Refused why the policy says no */
  page(
    reader: PersonActor,
    auditId: string,
    forms: (submission: Assessment, survey: Survey | null) => { open: FormState; extend: FormState },
  ): Promise<SurveyPageProps> {
    return this.db.change(reader, { what: 'audits.survey.read', subject: auditId }, async (tx) => {
      const found = await this.cases.readable(tx, reader, auditId, 'read-review');
      const { audit } = found;
      const submission = await this.assessments.submission(tx, audit.assessmentId);
      const { survey, ...shown } = await this.read(tx, reader, audit, submission);
      const today = dayOf(this.clock.now());
      const mayRun = may(reader, 'run-survey', found);
      const mayOpen =
        mayRun && survey?.state !== 'open' && !isReported(survey?.answered ?? 0) && !isTooSmall(submission);
      return {
        ...shown,
        companyName: await this.cases.companyName(tx, audit.companyId),
        survey: survey && {
          id: survey.id,
          languages: survey.languages,
          closesOn: survey.closesOn,
          lastDay: lastDayOf(survey.opensOn),
          version: survey.version,
        },
        mayRun,
        mayOpen,
        today,
        forms: forms(submission, survey),
      };
    });
  }

  /**
   * What the page shows of the survey and its results, for the file of the case and in its transaction; that results were
   * read goes on record. Null: there was no survey.
   */
  async onFile(
    tx: EntityManager,
    reader: PersonActor,
    audit: Audit,
    submission: Assessment,
  ): Promise<SurveyFileProps | null> {
    const { survey, status, results, gap } = await this.read(tx, reader, audit, submission);
    return survey && { status, results, gap };
  }

  /** The newest survey of the company's newest case; that results were read goes on record. */
  ofCompany(reader: PersonActor): Promise<KnownSurvey> {
    return this.db.change(reader, { what: 'audits.survey.read', subject: reader.companyId }, async (tx) => {
      const audit = reader.companyId ? await latestAuditOf(tx, reader.companyId) : null;
      if (!audit) return { survey: null, results: null };
      const known = await this.newest(tx, audit.id);
      if (known.survey && known.results) await this.recordReading(tx, reader, known.survey);
      return known;
    });
  }

  /** The newest survey of a case, as far as the transaction's actor may read it. */
  async newest(tx: EntityManager, auditId: string): Promise<KnownSurvey> {
    const [survey = null] = await surveysOf(tx, auditId);
    const results = survey?.state === 'closed' ? await resultsIn(tx, survey.id) : null;
    return { survey, results };
  }

  /** The newest survey of a case with what FM4 reads of it; that results were read goes on record. */
  private async read(tx: EntityManager, reader: PersonActor, audit: Audit, submission: Assessment) {
    const known = await this.newest(tx, audit.id);
    const { survey, results } = known;
    if (survey && results) await this.recordReading(tx, reader, survey);
    return {
      ...surveySection(audit.id, known, submission, dayOf(this.clock.now())),
      survey,
      results: survey && results && resultsProps(survey, results),
    };
  }

  private recordReading(tx: EntityManager, reader: PersonActor, { id, companyId }: Survey): Promise<void> {
    const subject = { type: SUBJECT, id };
    return recordAct(tx, reader, { at: this.clock.now(), act: 'audits.survey-read', subject, companyId });
  }
}
