import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newCode, parseCode } from '#libs/codes';
import { isId } from '#libs/ids';
import { KeyedHashes } from '#libs/keyed-hashes';
import { type Day, dayOf } from '#libs/mexico';
import { CONFIG, secretsOf, type Secrets } from '../../config/index.js';
import { statementAnswers, statements } from '../../courses/index.js';
import { Database, type PersonActor, system } from '../../database/index.js';
import { telltaleIn, telltaleInText } from '../../guidance/index.js';
import { conflict, Limits, notFound } from '../../web/index.js';
import { LEAST_TEXTS } from '../few-people.rules.js';
import { refuse } from '../monitoring.refusals.js';
import { SurveyGroup, SurveyGroupText } from './group.entity.js';
import type { AnswerForm } from './group.forms.js';
import {
  ANSWERS_PER_CALLER,
  asksChange,
  asksSatisfaction,
  type GroupPhase,
  nextPhases,
  ownCodeOf,
} from './group.rules.js';
import {
  answerCounts,
  groupAnswers,
  groupByCode,
  groupById,
  type GroupRow,
  groupRows,
  groupsClosedWithin,
  groupTexts,
  insertAnswer,
  personAmong,
} from './groups.queries.js';
import { countsOf, type GroupCounts } from './counts.rules.js';
import { type GroupResults, resultsOf } from './results.rules.js';

// Without a person: a line of the log says when, and must not say whose answers they are.
const nobody = system('monitoring.surveys');
/** Groups on the page. */
const MOST_GROUPS = 100;

/** A group with what may be said of it. */
export interface ReadGroup extends GroupRow {
  readonly people: Readonly<Partial<Record<GroupPhase, number>>>;
  readonly results: GroupResults;
  /** Texts, once the phase is closed and there are ten or more; null: fewer. */
  readonly texts: Readonly<Record<'change' | 'obstacle', readonly string[] | null>>;
}

/** A group with what it counts for in the indicators. */
export interface CountedGroup {
  readonly id: string;
  readonly title: string;
  readonly counts: GroupCounts;
}

/** Surveys of groups without an account: asked by link or paper, paired by the person's own code, read in sums. */
@Injectable()
export class GroupSurveys {
  private readonly hashes: KeyedHashes;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    @Inject(CONFIG) config: Secrets,
  ) {
    this.hashes = new KeyedHashes(secretsOf(config), 'puertas-abiertas survey groups');
  }

  list(actor: PersonActor): Promise<GroupRow[]> {
    return this.db.as(actor, (tx) => groupRows(tx, MOST_GROUPS));
  }

  /** Makes a group; a form that arrives twice makes one. @throws Refused `not-found`, at `title` `monitoring.personal-data` */
  async make(actor: PersonActor, { id, title }: { id: string; title: string }): Promise<string> {
    if (!isId(id)) throw notFound();
    if (telltaleInText(title) === 'number') throw refuse('monitoring.personal-data', { status: 422, field: 'title' });
    await this.db.change(actor, { what: 'monitoring.surveys.make', subject: id }, async (tx) => {
      if (await tx.existsBy(SurveyGroup, { id })) return;
      await tx.insert(SurveyGroup, {
        id,
        title,
        code: newCode(),
        createdBy: actor.userId,
        createdAt: this.clock.now(),
      });
    });
    return id;
  }

  /** Opens a phase, which closes the one before it for good. @throws Refused `not-found`, `conflict` */
  async open(actor: PersonActor, id: string, phase: GroupPhase | 'none'): Promise<void> {
    if (!isId(id)) throw notFound();
    await this.db.change(actor, { what: 'monitoring.surveys.phase', subject: id }, async (tx) => {
      const group = await groupById(tx, id, true);
      if (!group) throw notFound();
      const openPhase = phase === 'none' ? null : phase;
      if (openPhase === group.openPhase) return;
      if (openPhase !== null && !nextPhases(group).includes(openPhase)) throw conflict();
      const { closedPhases, closedDays } = closedNow(group, dayOf(this.clock.now()));
      await tx.update(SurveyGroup, { id }, { openPhase, closedPhases, closedDays, version: group.version + 1 });
    });
  }

  /** A group with its figures; those of a phase once it is closed. @throws Refused `not-found` */
  async read(actor: PersonActor, id: string): Promise<ReadGroup> {
    const group = isId(id) ? await this.db.as(actor, (tx) => groupById(tx, id)) : null;
    if (!group) throw notFound();
    return this.db.as(nobody, async (tx) => {
      const counts = await answerCounts(tx, id);
      const written = group.closedPhases.includes('later') ? await groupTexts(tx, id) : [];
      const about = (question: 'change' | 'obstacle') => {
        const texts = written.filter((one) => one.question === question).map(({ text }) => text);
        return texts.length < LEAST_TEXTS ? null : texts;
      };
      return {
        ...group,
        people: Object.fromEntries(counts.map(({ phase, people }) => [phase, people])),
        results: resultsOf(await groupAnswers(tx, id), group.closedPhases),
        texts: { change: about('change'), obstacle: about('obstacle') },
      };
    });
  }

  /** What the groups count for of which a phase was closed from a day to before another, by group. System scope. */
  async countedWithin(tx: EntityManager, from: Day, before: Day): Promise<CountedGroup[]> {
    const counted: CountedGroup[] = [];
    for (const group of await groupsClosedWithin(tx, from, before)) {
      const { id, title, closedPhases, closedDays } = group;
      const told = closedPhases.filter((_, at) => closedDays[at]! >= from && closedDays[at]! < before);
      counted.push({ id, title, counts: countsOf(await groupAnswers(tx, id), closedPhases, told) });
    }
    return counted;
  }

  /** The group of an address. @throws Refused `not-found` */
  async find(code: string): Promise<GroupRow> {
    const parsed = parseCode(code);
    const group = parsed.ok ? await this.db.as(nobody, (tx) => groupByCode(tx, parsed.code)) : null;
    if (!group) throw notFound();
    return group;
  }

  /**
   * Takes what somebody said, by link.
   * @param ip counted under a pseudonym of the day, never kept
   * @throws Refused as `take`, 429 `too-many`
   */
  async answer(code: string, form: AnswerForm, raw: Readonly<Record<string, unknown>>, ip: string): Promise<void> {
    await this.limits.take(ANSWERS_PER_CALLER, this.hashes.callerOf(ip, dayOf(this.clock.now())));
    const { code: own } = await this.find(code);
    await this.take(own, form, raw);
  }

  /** Takes a sheet of paper. @throws Refused as `take` */
  async enter(actor: PersonActor, id: string, form: AnswerForm, raw: Readonly<Record<string, unknown>>): Promise<void> {
    const group = isId(id) ? await this.db.as(actor, (tx) => groupById(tx, id)) : null;
    if (!group) throw notFound();
    await this.take(group.code, form, raw);
  }

  /**
   * @throws Refused `monitoring.no-digit`, `monitoring.survey-closed` when another phase is open by now, `monitoring.own-code`,
   *   `monitoring.own-code-taken` when that code has answered this phase, `monitoring.survey-empty`, `monitoring.personal-data`
   */
  private async take(code: string, form: AnswerForm, raw: Readonly<Record<string, unknown>>): Promise<void> {
    const { phase } = form;
    const ownCode = ownCodeOf(form.ownCode);
    if (ownCode === null) throw refuse('monitoring.own-code', { status: 422, field: 'ownCode' });
    requireDigits(raw);
    const answers = statementAnswers(raw);
    const satisfaction = asksSatisfaction(phase) && form.satisfaction ? Number(form.satisfaction) : null;
    const changed = asksChange(phase) && form.changed ? (form.changed as 'yes' | 'no') : null;
    const texts = asksChange(phase) ? textsIn(form) : [];
    const nothing =
      Object.keys(answers).length === 0 && satisfaction === null && changed === null && texts.length === 0;
    if (nothing) throw refuse('monitoring.survey-empty', { status: 422 });
    const givenOn = dayOf(this.clock.now());
    await this.db.change(nobody, { what: 'monitoring.surveys.answer', subject: null }, async (tx) => {
      const group = await groupByCode(tx, code, true);
      if (group?.openPhase !== phase) throw refuse('monitoring.survey-closed');
      const known = this.hashes.each('person', `${group.id} ${ownCode}`).map((hash) => hash.subarray(0, 16));
      // who answered an earlier phase under the secret before stays the same person
      const person = (await personAmong(tx, group.id, known)) ?? known[0]!;
      // random ids: those of the house grow with time
      const row = { id: randomUUID(), groupId: group.id, phase, person, answers, satisfaction, changed, givenOn };
      if (!(await insertAnswer(tx, row))) throw refuse('monitoring.own-code-taken', { field: 'ownCode' });
      for (const { question, text } of texts)
        await tx.insert(SurveyGroupText, { id: randomUUID(), groupId: group.id, question, text, givenOn });
    });
  }
}

/** The phases that are closed once the open one is, and since when. */
function closedNow({ openPhase, closedPhases, closedDays }: GroupRow, today: Day) {
  if (openPhase === null) return { closedPhases, closedDays };
  return { closedPhases: [...closedPhases, openPhase], closedDays: [...closedDays, today] };
}

/** Somebody who enters paper may slip: what is no answer is said, not dropped. */
function requireDigits(raw: Readonly<Record<string, unknown>>): void {
  for (const { id } of statements) {
    const value = raw[id];
    if (value !== undefined && value !== '' && !(typeof value === 'string' && /^[1-5]$/.test(value)))
      throw refuse('monitoring.no-digit', { status: 422, field: id });
  }
}

/** What was written; a number of a person is refused, and nothing that was typed is lost. */
function textsIn(form: AnswerForm): { question: 'change' | 'obstacle'; text: string }[] {
  return (['change', 'obstacle'] as const).flatMap((question) => {
    const text = form[question]?.trim() ?? '';
    if (telltaleIn(text) === 'number') throw refuse('monitoring.personal-data', { status: 422, field: question });
    return text === '' ? [] : [{ question, text }];
  });
}
