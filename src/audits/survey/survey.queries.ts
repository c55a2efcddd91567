import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import type { SurveyFact } from '../conditions/facts.types.js';
import type { SurveyLanguage } from './questionnaire.js';
import type { SurveyResults } from './results.rules.js';
import { Survey, SurveyResponseRow, SurveyResultsRow } from './survey.entity.js';

/** The survey, locked for the rest of the transaction; null for an unknown id. */
export function lockSurvey(tx: EntityManager, id: string): Promise<Survey | null> {
  return tx.findOne(Survey, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** The surveys of a case, newest first. */
export function surveysOf(tx: EntityManager, auditId: string): Promise<Survey[]> {
  return tx.find(Survey, { where: { auditId }, order: { openedAt: 'DESC' } });
}

/** A survey as the bearer of one of its codes sees it. Days are `YYYY-MM-DD`. */
export interface CodedSurvey {
  readonly id: string;
  readonly companyName: string;
  readonly state: 'open' | 'closed';
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly languages: SurveyLanguage[];
  readonly used: boolean;
}

/** The survey to which a code's hash belongs; null for an unknown one. System scope. */
export function surveyOfCode(tx: EntityManager, hash: Buffer, lock = false): Promise<CodedSurvey | null> {
  return one<CodedSurvey>(
    tx,
    `select s.id, coalesce(c.trade_name, c.legal_name) as company_name, s.state, s.opens_on::text, s.closes_on::text,
       s.languages, k.used @> array[$1::bytea] as used
     from survey_codes k join surveys s on s.id = k.survey_id join companies c on c.id = s.company_id
     where k.unused @> array[$1::bytea] or k.used @> array[$1::bytea] ${lock ? 'for update of k, s' : ''}`,
    [hash],
  );
}

/** Whether anybody would hear an alert. */
export async function isProtected(tx: EntityManager): Promise<boolean> {
  const found = await one<{ any: boolean }>(tx, `select exists (select 1 from staff_with('protection')) as any`);
  return found?.any ?? false;
}

/** Puts down the codes of a new survey. */
export async function addCodes(tx: EntityManager, surveyId: string, hashes: readonly Buffer[]): Promise<void> {
  await run(tx, 'insert into survey_codes (survey_id, unused, used) values ($1, $2::bytea[], array[]::bytea[])', [
    surveyId,
    hashes.toSorted(Buffer.compare),
  ]);
}

/** Moves a code to the used ones, sorted among them, and counts the answer. False when it was used already. */
export async function spendCode(tx: EntityManager, surveyId: string, hash: Buffer): Promise<boolean> {
  const spent = await run(
    tx,
    `update survey_codes set unused = array_remove(unused, $2::bytea),
       used = array(select hash from unnest(array_append(used, $2::bytea)) hash order by hash)
     where survey_id = $1 and unused @> array[$2::bytea]`,
    [surveyId, hash],
  );
  if (spent === 0) return false;
  await run(tx, 'update surveys set answered = answered + 1 where id = $1', [surveyId]);
  return true;
}

/** The answers of a survey. System scope. */
export function responsesOf(tx: EntityManager, surveyId: string): Promise<SurveyResponseRow[]> {
  return tx.findBy(SurveyResponseRow, { surveyId });
}

/** Writes the answers of a survey anew, with new ids and in random order: where a row lies says nothing any more. */
export async function shuffleResponses(tx: EntityManager, surveyId: string): Promise<void> {
  await run(
    tx,
    `with taken as (delete from survey_responses where survey_id = $1 returning answers, gender, tenure, mobility)
     insert into survey_responses (id, survey_id, answers, gender, tenure, mobility)
     select gen_random_uuid(), $1, answers, gender, tenure, mobility from taken order by random()`,
    [surveyId],
  );
}

/** Ids of open surveys whose last day is over. */
export async function surveysToClose(tx: EntityManager, today: Day, limit: number): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from surveys where state = 'open' and closes_on < $1::date order by closes_on limit $2`,
    [today, limit],
  );
  return found.map(({ id }) => id);
}

/** Ids of surveys that may want a mail: open, or closed since `recent`. */
export async function surveysToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from surveys where ($1::uuid is null or id > $1) and (state = 'open' or closed_on > $3::timestamptz::date)
     order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}

/** A closed survey of which something is said. */
export interface ReportedSurvey {
  readonly id: string;
  readonly closedOn: Day;
  readonly answered: number;
}

/** The surveys of a company whose results were delivered, newest first. */
export function deliveredOf(tx: EntityManager, companyId: string): Promise<ReportedSurvey[]> {
  return rows<ReportedSurvey>(
    tx,
    `select s.id, s.closed_on::text, s.answered from surveys s join survey_results r on r.survey_id = s.id and r.delivered
     where s.company_id = $1 order by s.closed_on desc, s.id`,
    [companyId],
  );
}

/** What is said of a survey; null under five answers, and for a company to which it was not delivered. */
export async function resultsIn(tx: EntityManager, surveyId: string): Promise<SurveyResults | null> {
  const found = await tx.findOneBy(SurveyResultsRow, { surveyId });
  return found?.results ?? null;
}

/** The newest closed survey in the case of an assessment, as far as a level depends on it. */
export function surveyFact(tx: EntityManager, assessmentId: string): Promise<SurveyFact | null> {
  return one<SurveyFact>(
    tx,
    `select record_id, invited, answered, favourable_percent, verified_alerts, closed_on::text from survey_fact($1)`,
    [assessmentId],
  );
}

/** Deletes answers and codes of surveys closed on that day or before. @returns how many surveys had any */
export async function forgetAnswers(tx: EntityManager, until: Day): Promise<number> {
  const forgotten = await run(
    tx,
    `delete from survey_codes k using surveys s where s.id = k.survey_id and s.closed_on <= $1::date`,
    [until],
  );
  await run(tx, `delete from survey_responses r using surveys s where s.id = r.survey_id and s.closed_on <= $1::date`, [
    until,
  ]);
  return forgotten;
}
