import type { EntityManager } from 'typeorm';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Database, system } from '../../database/index.js';
import { Limits } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { SurveyAlert, SurveyResponseRow } from './survey.entity.js';
import type { ResponseForm } from './survey.forms.js';
import { type CodedSurvey, spendCode, surveyOfCode } from './survey.queries.js';
import {
  alertQuestions,
  alertsIn,
  CODES_PER_CALLER,
  heardAt,
  phaseOn,
  scoredQuestions,
  variables,
  WRONG_CODES_PER_CALLER,
} from './survey.rules.js';
import { SurveyCodes } from './survey-codes.js';

// Without the id of the request: a line of the log says when, and must not say which survey.
const receiver = system('audits.survey-public');

/** What the public does with a code. Neither who nor when is kept. */
@Injectable()
export class SurveyResponses {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly codes: SurveyCodes,
    private readonly limits: Limits,
  ) {}

  /**
   * The survey that a code opens.
   * @param ip counted under a pseudonym of the day, never kept
   * @throws Refused `audits.survey-unknown`, `audits.survey-used`, `audits.survey-over`, `audits.survey-coming`,
   *   429 `too-many`
   */
  async find(typed: string, ip: string): Promise<CodedSurvey> {
    const hashes = await this.checked(typed, ip);
    const found = await this.db.as(receiver, (tx) => known(tx, hashes));
    return this.answerable(found?.survey ?? null, ip);
  }

  /**
   * Takes a person's answers and spends the code; sent twice, they count once.
   * @throws Refused as `find`, `audits.survey-empty` when nothing was answered: the code stays good
   */
  async answer(form: ResponseForm, ip: string): Promise<void> {
    const hashes = await this.checked(form.codigo, ip);
    const answers = pick(form, scoredQuestions);
    const told = alertsIn(pick(form, alertQuestions));
    const contact = form.contacto ?? null;
    const saidNothing = Object.keys(answers).length + Object.keys(pick(form, alertQuestions)).length === 0;
    await this.db.change(receiver, { what: 'audits.survey.answer', subject: null }, async (tx) => {
      const found = await known(tx, hashes, true);
      const survey = await this.answerable(found?.survey ?? null, ip);
      if (saidNothing && contact === null) throw refuse('audits.survey-empty', { status: 422 });
      if (!(await spendCode(tx, survey.id, found!.hash))) throw refuse('audits.survey-used');
      const about = Object.fromEntries(variables.map((name) => [name, form[name] ?? 'unsaid']));
      // random ids: those of the house grow with time
      const row = { id: randomUUID(), surveyId: survey.id, answers, ...about };
      await tx.insert(SurveyResponseRow, row as never);
      if (told.length === 0 && contact === null) return;
      // its mails are planned at the full hour, lest theirs tell the minute
      const alert = { id: randomUUID(), surveyId: survey.id, told, contact, state: 'open' as const };
      await tx.insert(SurveyAlert, { ...alert, heardAt: heardAt(this.clock.now()) });
    });
  }

  private async checked(typed: string, ip: string): Promise<Buffer[]> {
    await this.limits.take(CODES_PER_CALLER, this.caller(ip));
    const hashes = this.codes.hashesOf(typed);
    if (hashes.length === 0) throw unknown();
    return hashes;
  }

  private async answerable(survey: CodedSurvey | null, ip: string): Promise<CodedSurvey> {
    if (!survey) {
      await this.limits.take(WRONG_CODES_PER_CALLER, this.caller(ip));
      throw unknown();
    }
    if (survey.used) throw refuse('audits.survey-used');
    const phase = phaseOn(dayOf(this.clock.now()), survey);
    if (phase === 'over') throw refuse('audits.survey-over', { status: 410 });
    if (phase === 'coming') throw refuse('audits.survey-coming', { params: { day: survey.opensOn } });
    return survey;
  }

  private caller(ip: string): string {
    return this.codes.callerOf(ip, dayOf(this.clock.now()));
  }
}

/** The survey of a code, and under which of its hashes it is stored. */
async function known(tx: EntityManager, hashes: readonly Buffer[], lock = false) {
  for (const hash of hashes) {
    const survey = await surveyOfCode(tx, hash, lock);
    if (survey) return { survey, hash };
  }
  return null;
}

/** The same for a mistyped and for an unknown code. */
const unknown = () => refuse('audits.survey-unknown', { status: 422, field: 'codigo' });

function pick<Key extends keyof ResponseForm>(form: ResponseForm, keys: readonly Key[]): Pick<ResponseForm, Key> {
  return Object.fromEntries(keys.flatMap((key) => (form[key] === undefined ? [] : [[key, form[key]]]))) as never;
}
