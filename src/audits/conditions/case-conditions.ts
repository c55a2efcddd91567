import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { type Assessment, Assessments, type LevelId } from '../../assessments/index.js';
import { Companies, Functions } from '../../companies/index.js';
import { Courses } from '../../courses/index.js';
import type { Actor } from '../../database/index.js';
import type { Audit } from '../cases/audit.entity.js';
import { noTies, type Ties } from '../independence/independence.rules.js';
import { type CarriedCondition, carriedConditions, type CarriedWaiver } from './carried.rules.js';
import { ConditionFacts, nothingSupplied } from './condition-facts.js';
import type { AuditFact, ConditionWaiver } from './conditions.entity.js';
import { factsOf, waiversOf, writeConditions } from './conditions.queries.js';
import { closing, conditionResults } from './conditions.rules.js';
import type { ConditionResult } from './results.types.js';
import { soundFacts } from './fact.rules.js';
import type { FunctionsFact, KnownFacts } from './facts.types.js';
import { isComplete, waivedIn } from './waivers.rules.js';

/** A case, as far as its conditions are looked up. */
export interface CaseOfConditions {
  readonly audit: Pick<Audit, 'id' | 'companyId' | 'assessmentId' | 'targetLevel'>;
  readonly ties: Ties;
}

/** A self-assessment as far as its conditions need it. `id`: null before there is one. */
export type JudgedAssessment = Pick<Assessment, 'companyId' | 'profile' | 'declaredAt' | 'instrument'> & {
  readonly id: string | null;
};

/** The conditions of one level. */
export interface LevelConditions {
  readonly level: LevelId;
  readonly results: readonly ConditionResult[];
  /** Those that keep it closed. */
  readonly closing: readonly ConditionResult[];
}

/** All levels of a case with what they rest on. */
export interface KnownConditions {
  readonly levels: readonly LevelConditions[];
  readonly facts: readonly AuditFact[];
  readonly waivers: readonly ConditionWaiver[];
  readonly known: KnownFacts;
  /** The version of the company's record of functions; null: none. */
  readonly functionsVersion: number | null;
}

/** The levels that conditions keep closed. */
export const closedLevels = ({ levels }: Pick<KnownConditions, 'levels'>): ReadonlySet<LevelId> =>
  new Set(levels.filter((one) => one.closing.length > 0).map(({ level }) => level));

/** The conditions of cases: judged by what is on record, and written down for the guards of the database. */
@Injectable()
export class CaseConditions {
  constructor(
    private readonly clock: Clock,
    private readonly assessments: Assessments,
    private readonly companies: Companies,
    private readonly functions: Functions,
    private readonly courses: Courses,
    private readonly supplied: ConditionFacts,
  ) {}

  /** How the conditions of a case stand. Requires FM4's or the system's scope. */
  async of(tx: EntityManager, found: CaseOfConditions): Promise<KnownConditions> {
    return this.judged(tx, await this.assessments.submission(tx, found.audit.assessmentId), found);
  }

  /**
   * How they stand for a self-assessment, sent or not. Requires FM4's or the system's scope.
   * @param found its case; null: it has none
   */
  async judged(
    tx: EntityManager,
    assessment: JudgedAssessment,
    found: CaseOfConditions | null,
  ): Promise<KnownConditions> {
    const { id, companyId, profile, declaredAt, instrument } = assessment;
    const facts = found ? await factsOf(tx, found.audit.id) : [];
    const waivers = found ? await waiversOf(tx, found.audit.id) : [];
    const ties = found?.ties ?? noTies;
    const recorded = soundFacts(facts, ties);
    const functions = await this.functions.of(tx, companyId);
    const confirmation = recorded.findLast(
      ({ kind, figures }) => kind === 'functions' && figures['version'] === functions?.version,
    );
    const headcount = profile['num_trabajadores'];
    const known: KnownFacts = {
      headcount: typeof headcount === 'number' ? headcount : (await this.companies.byId(tx, companyId)).headcount,
      functions: functions && {
        confirmed: confirmation ? { id: confirmation.id, on: confirmation.heldOn } : null,
        counts: functions.counts,
        people: byPerson(functions.assigned),
      },
      certificates: (await this.courses.certifiedPeople(tx, companyId)).map(
        ({ userId, courseSlug, code, certifiedAt }) => ({ userId, courseSlug, code, certifiedOn: dayOf(certifiedAt) }),
      ),
      declaredOn: declaredAt && dayOf(declaredAt),
      recorded,
      supplied: id === null ? nothingSupplied : await this.supplied.of(tx, { id, instrument, profile }),
    };
    const waived = waivedIn(waivers, ties);
    const levels = instrument.levels.map(({ id: level, conditions }): LevelConditions => {
      const results = conditionResults(conditions, known);
      return { level, results, closing: closing(results, waived) };
    });
    return { levels, facts, waivers, known, functionsVersion: functions?.version ?? null };
  }

  /**
   * Judges the conditions of a case anew and writes them down: in the transaction of each vote and each decision, because
   * the database accepts no others, and whenever a fact or a waiver changes.
   */
  async compute(tx: EntityManager, actor: Actor, found: CaseOfConditions): Promise<KnownConditions> {
    const known = await this.of(tx, found);
    const by = actor.kind === 'person' ? actor.userId : actor.kind === 'system' ? actor.name : 'anonymous';
    const computed = known.levels.flatMap(({ level, results }) => results.map((result) => ({ level, ...result })));
    await writeConditions(tx, found.audit, computed, { at: this.clock.now(), by });
    return known;
  }
}

/** The conditions of a level as a decision carries them. */
export function carriedOf(known: KnownConditions, ties: Ties, asked: LevelId): CarriedCondition[] {
  const complete = known.waivers.filter((waiver) => isComplete(waiver, ties));
  const waivers = new Map(
    complete.map(({ conditionId, reason, confirmedAt }): [string, CarriedWaiver] => [
      conditionId,
      { reason, on: dayOf(confirmedAt!) },
    ]),
  );
  return carriedConditions(known.levels.find(({ level }) => level === asked)?.results ?? [], waivers);
}

function byPerson(
  assigned: readonly { userId: string; function: FunctionsFact['people'][number]['functions'][number] }[],
): FunctionsFact['people'] {
  const people = [...new Set(assigned.map(({ userId }) => userId))];
  return people.map((userId) => ({
    userId,
    functions: assigned.filter((one) => one.userId === userId).map((one) => one.function),
  }));
}
