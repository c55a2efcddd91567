import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { Database, oneAtATime, type PersonActor, recordAct } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../courses.refusals.js';
import { EnrolmentLookup } from '../enrolling/enrolment-lookup.service.js';
import { requireManager } from '../require-manager.js';
import { EnrolmentRule } from './standing.entity.js';
import { exemptPresent, type RuleRow, rulesOf } from './standing.queries.js';
import { MOST_RULES, type RuledPeople } from './standing.rules.js';

/** A rule to make. */
export interface NewRule {
  readonly who: RuledPeople;
  /** Slug of the course. */
  readonly course: string;
  /** To finish the course; null: no last day. */
  readonly days: number | null;
  /** Whether it is also about those who are there already. */
  readonly present: boolean;
}

/** A company's rules of enrolment: who takes which course as soon as they come. */
@Injectable()
export class StandingRules {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lookup: EnrolmentLookup,
  ) {}

  /** Those that hold. @throws Refused `forbidden` */
  list(actor: PersonActor, companyId: string): Promise<RuleRow[]> {
    requireManager(actor, companyId);
    return this.db.as(actor, (tx) => rulesOf(tx, companyId));
  }

  /**
   * Makes a rule; one that holds already, for the same people and course, stays as it is.
   * @throws Refused `forbidden`; 422 `courses.not-open` at `course`; `courses.rules-many`
   */
  async make(actor: PersonActor, companyId: string, { who, course, days, present }: NewRule): Promise<void> {
    await this.db.change(actor, { what: 'courses.make-rule', subject: companyId }, async (tx) => {
      requireManager(actor, companyId);
      await oneAtATime(tx, `courses.rules ${companyId}`);
      const rules = await rulesOf(tx, companyId);
      if (rules.some((one) => one.slug === course && one.who === who)) return;
      if (rules.length >= MOST_RULES) throw refuse('courses.rules-many', { params: { n: MOST_RULES } });
      const { courseId } = await this.lookup.openCourse(tx, course);
      const [id, at] = [newId(), this.clock.now()];
      await tx.insert(EnrolmentRule, { id, companyId, courseId, who, days, madeBy: actor.userId, madeAt: at });
      if (!present) await exemptPresent(tx, id, at);
      await recordAct(tx, actor, { at, act: 'courses.rule-made', subject: { type: 'enrolment-rule', id }, companyId });
    });
  }

  /** Ends a rule; whom it enrolled stays enrolled, and ending it twice changes nothing. @throws Refused `not-found`, `forbidden` */
  async end(actor: PersonActor, companyId: string, id: string): Promise<void> {
    await this.db.change(actor, { what: 'courses.end-rule', subject: id }, async (tx) => {
      requireManager(actor, companyId);
      if (!isId(id) || !(await tx.existsBy(EnrolmentRule, { id, companyId }))) throw notFound();
      const at = this.clock.now();
      const { affected } = await tx.update(EnrolmentRule, { id, companyId, endedAt: IsNull() }, { endedAt: at });
      if (affected !== 1) return;
      await recordAct(tx, actor, { at, act: 'courses.rule-ended', subject: { type: 'enrolment-rule', id }, companyId });
    });
  }
}
