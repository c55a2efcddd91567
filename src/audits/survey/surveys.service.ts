import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Assessments } from '../../assessments/index.js';
import { type Actor, Database, type PersonActor, recordAct, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { judgedIndex, resultsOf } from './results.rules.js';
import { Survey, SurveyResultsRow } from './survey.entity.js';
import type { ExtendSurveyForm, OpenSurveyForm } from './survey.forms.js';
import {
  addCodes,
  deliveredOf,
  isProtected,
  lockSurvey,
  responsesOf,
  shuffleResponses,
  surveysOf,
  surveysToClose,
  surveyOfCode,
} from './survey.queries.js';
import {
  isDelivered,
  isPeriod,
  isReported,
  lastDayOf,
  MAX_DAYS,
  mayStandBeside,
  MIN_DAYS,
  MIN_HEADCOUNT,
} from './survey.rules.js';
import { SurveyCodes } from './survey-codes.js';

/** Closes a survey whose last day is over; nudged with its id. */
export const CLOSE_JOB = 'audits.survey-close';
/** The type of surveys among the subjects of acts and mails. */
export const SUBJECT = 'survey';
const SWEEP_BATCH = 100;

/** Surveys from their opening to their end. */
@Injectable()
export class Surveys {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
    private readonly codes: SurveyCodes,
    private readonly reminders: Reminders,
  ) {}

  /**
   * Opens the survey of a case, with a code for each person who is asked. Sent again with the same period and number, it
   * changes nothing.
   * @returns the id of the survey
   * @throws Refused why the policy says no, `audits.survey-small` under ten people, `audits.survey-period`,
   *   `audits.survey-open`, `audits.survey-done`, `audits.survey-no-protection` while nobody would hear an alert
   */
  async open(actor: PersonActor, auditId: string, form: OpenSurveyForm): Promise<string> {
    const change = { what: 'audits.survey.open', subject: (id: string) => id };
    return this.db.change(actor, change, (tx) => this.openIn(tx, actor, auditId, form));
  }

  /** Moves the last day of an open survey. @throws Refused why the policy says no, `audits.survey-period`, `conflict` */
  async extend(actor: PersonActor, auditId: string, surveyId: string, form: ExtendSurveyForm): Promise<void> {
    await this.db.change(actor, { what: 'audits.survey.extend', subject: surveyId }, async (tx) => {
      const survey = await this.own(tx, actor, auditId, surveyId);
      const { closesOn, version } = form;
      if (survey.closesOn === closesOn) return;
      if (survey.state !== 'open') throw refuse('audits.survey-over');
      if (survey.version !== version) throw conflict();
      if (closesOn < dayOf(this.clock.now()) || closesOn > lastDayOf(survey.opensOn)) throw notAPeriod();
      await tx.update(Survey, { id: surveyId }, { closesOn, version: version + 1 });
      const details = { from: survey.closesOn, to: closesOn };
      await this.record(tx, actor, survey, 'audits.survey-extended', details);
      await this.reminders.refresh(tx, SUBJECT, surveyId);
    });
  }

  /** Closes a survey before its last day. Closing it again changes nothing. @throws Refused why the policy says no */
  async close(actor: PersonActor, auditId: string, surveyId: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.survey.close', subject: surveyId }, async (tx) => {
      const survey = await this.own(tx, actor, auditId, surveyId);
      if (survey.state === 'open') await this.record(tx, actor, survey, 'audits.survey-closed', {});
    });
    await this.end(surveyId, 'person');
  }

  /** Closes a survey whose last day is over. Does nothing if it is not. */
  closeDue(id: string): Promise<void> {
    return this.end(id, 'date');
  }

  /** Ids of surveys whose last day is over. */
  due(): Promise<string[]> {
    return this.db.as(system(CLOSE_JOB), (tx) => surveysToClose(tx, dayOf(this.clock.now()), SWEEP_BATCH));
  }

  /** The survey of a case with its codes, for the slips. @throws Refused why the policy says no, `audits.survey-over` */
  async codesOf(actor: PersonActor, auditId: string, surveyId: string): Promise<{ survey: Survey; codes: string[] }> {
    const survey = await this.db.change(actor, { what: 'audits.survey.print', subject: surveyId }, async (tx) => {
      const survey = await this.own(tx, actor, auditId, surveyId);
      if (survey.state !== 'open') throw refuse('audits.survey-over');
      await this.record(tx, actor, survey, 'audits.survey-printed', {});
      return survey;
    });
    return { survey, codes: await this.codesIn(survey) };
  }

  /** The codes of a survey, which may have been opened under the secret before. */
  private async codesIn({ id, invited }: Survey): Promise<string[]> {
    for (const { codes, hash } of this.codes.candidates(id, invited)) {
      const found = await this.db.as(system('audits.survey.print'), (tx) => surveyOfCode(tx, hash));
      if (found?.id === id) return codes;
    }
    throw new Error('The codes of the survey were made with another APP_SECRET');
  }

  /** A survey of that case, locked, if the person may run it. */
  private async own(tx: EntityManager, actor: PersonActor, auditId: string, surveyId: string): Promise<Survey> {
    await this.cases.allowed(tx, actor, auditId, 'run-survey');
    const survey = isId(surveyId) ? await lockSurvey(tx, surveyId) : null;
    if (survey?.auditId !== auditId) throw notFound();
    return survey;
  }

  private async openIn(tx: EntityManager, actor: PersonActor, auditId: string, form: OpenSurveyForm): Promise<string> {
    const { audit } = await this.cases.allowed(tx, actor, auditId, 'run-survey');
    const now = this.clock.now();
    const { opensOn, closesOn, invited, languages } = form;
    const earlier = await surveysOf(tx, auditId);
    const open = earlier.find(({ state }) => state === 'open');
    if (open) {
      const again = open.opensOn === opensOn && open.closesOn === closesOn && open.invited === invited;
      if (again) return open.id;
      throw refuse('audits.survey-open');
    }
    // a second one beside results that are known would tell by how few people they differ
    if (earlier.some(({ answered }) => isReported(answered))) throw refuse('audits.survey-done');
    const { profile } = await this.assessments.submission(tx, audit.assessmentId);
    const headcount = Number(profile['num_trabajadores']);
    if (headcount < MIN_HEADCOUNT) throw refuse('audits.survey-small', { params: { least: MIN_HEADCOUNT } });
    if (!(await isProtected(tx))) throw refuse('audits.survey-no-protection');
    if (!isPeriod(opensOn, closesOn, dayOf(now))) throw notAPeriod();
    const id = newId();
    const { companyId } = audit;
    await tx.insert(Survey, {
      id,
      auditId,
      companyId,
      opensOn,
      closesOn,
      invited,
      state: 'open',
      languages: [...new Set(languages)],
      openedBy: actor.userId,
      openedAt: now,
    });
    const codes = this.codes.of(id, invited);
    await addCodes(
      tx,
      id,
      codes.map((code) => this.codes.hashOf(code)),
    );
    await this.record(tx, actor, { id, companyId }, 'audits.survey-opened', { opensOn, closesOn, invited });
    await this.reminders.refresh(tx, SUBJECT, id);
    return id;
  }

  /** Ends a survey: says once and for all what may be said of it. */
  private async end(id: string, closedBy: 'date' | 'person'): Promise<void> {
    const actor = system(CLOSE_JOB, id);
    await this.db.change(actor, { what: CLOSE_JOB, subject: id }, async (tx) => {
      const survey = await lockSurvey(tx, id);
      const today = dayOf(this.clock.now());
      if (survey?.state !== 'open' || (closedBy === 'date' && survey.closesOn >= today)) return;
      const responses = await responsesOf(tx, id);
      const results = resultsOf(responses);
      const { companyId, version, invited } = survey;
      const answered = responses.length;
      const closing = {
        state: 'closed' as const,
        closedOn: today,
        closedBy,
        favourable: judgedIndex(responses, results),
      };
      await tx.update(Survey, { id }, { ...closing, version: version + 1 });
      await shuffleResponses(tx, id);
      if (results) {
        const earlier = await deliveredOf(tx, companyId);
        const alone = earlier.every((other) => mayStandBeside({ closedOn: today, answered }, other));
        const delivered = isDelivered(answered, invited) && alone;
        await tx.insert(SurveyResultsRow, { surveyId: id, companyId, results: results as never, delivered });
      }
      if (closedBy === 'date') await this.record(tx, actor, survey, 'audits.survey-ended', {});
      await this.reminders.refresh(tx, SUBJECT, id);
    });
  }

  private record(
    tx: EntityManager,
    actor: Actor,
    { id, companyId }: Pick<Survey, 'id' | 'companyId'>,
    act: Parameters<typeof recordAct>[2]['act'],
    details: Record<string, unknown>,
  ): Promise<void> {
    return recordAct(tx, actor, { at: this.clock.now(), act, subject: { type: SUBJECT, id }, companyId, details });
  }
}

const notAPeriod = () =>
  refuse('audits.survey-period', { status: 422, field: 'closesOn', params: { least: MIN_DAYS, most: MAX_DAYS } });
