import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { Companies, type CompanyRow } from '../../companies/index.js';
import { Database, oneAtATime, type PersonActor, recordAct } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict } from '../../web/index.js';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import { refuse } from '../courses.refusals.js';
import { requireManager } from '../require-manager.js';
import { Dc3PlanEntity } from './dc3.entity.js';
import { coursesOfPlan, replaceCourses } from './dc3.queries.js';
import { needsWorkers, planProblem } from './dc3.rules.js';
import type { PlanData } from './dc3.types.js';

/** A company's plan as it is kept. */
export interface KeptPlan extends PlanData {
  readonly slugs: readonly string[];
  readonly savedAt: Date;
  readonly version: number;
}

/** A course that may stand in a plan. */
export interface PlannableCourse {
  readonly courseId: string;
  readonly letter: string;
  readonly title: string;
  /** Key of the subject area that the course suggests; null: it suggests none. */
  readonly suggestedArea: string | null;
}

/** Companies' training plans, as far as form DC-3 asks for them. */
@Injectable()
export class Dc3Plans {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly catalogue: CourseCatalogue,
    private readonly reminders: Reminders,
  ) {}

  /** The plan, in the caller's transaction; null before the company said anything of it. */
  async of(tx: EntityManager, companyId: string): Promise<KeptPlan | null> {
    const row = await tx.findOneBy(Dc3PlanEntity, { companyId });
    if (!row) return null;
    const courses = await coursesOfPlan(tx, companyId);
    return { ...row, courses, slugs: courses.map(({ slug }) => slug) };
  }

  /** The company whose plan it is, in the caller's transaction. @throws Refused `not-found` */
  company(tx: EntityManager, companyId: string): Promise<CompanyRow> {
    return this.companies.byId(tx, companyId);
  }

  /** The plan beside what its form needs to know. */
  read(actor: PersonActor, companyId: string) {
    return this.db.as(actor, async (tx) => ({
      plan: await this.of(tx, companyId),
      company: await this.company(tx, companyId),
      courses: await this.plannable(tx),
    }));
  }

  /**
   * Replaces the plan; the same plan is accepted at any version.
   * @throws Refused `forbidden`; `conflict` when it changed since `version`; 422 `courses.dc3-plan-order` and
   *   `courses.dc3-plan-long` at `endsOn`, `courses.dc3-registration` at `agentRegistration`, `courses.dc3-workers` at
   *   `workersName`, `courses.dc3-no-courses` at `courses`
   */
  async save(actor: PersonActor, companyId: string, version: number, data: PlanData): Promise<void> {
    await this.db.change(actor, { what: 'courses.dc3-save-plan', subject: companyId }, async (tx) => {
      requireManager(actor, companyId);
      await oneAtATime(tx, `courses.dc3 ${companyId}`);
      const { headcount } = await this.company(tx, companyId);
      const known = new Set((await this.plannable(tx)).map(({ courseId }) => courseId));
      const plan = { ...data, courses: data.courses.filter(({ courseId }) => known.has(courseId)) };
      requireWhole(plan, headcount);
      const before = await this.of(tx, companyId);
      if (before && textOf(before) === textOf(plan)) return;
      if ((before?.version ?? 0) !== version) throw conflict();
      const at = this.clock.now();
      const { courses, ...said } = plan;
      const row = { companyId, ...said, savedBy: actor.userId, savedAt: at, version: version + 1 };
      if (before) await tx.update(Dc3PlanEntity, { companyId, version }, row);
      else await tx.insert(Dc3PlanEntity, row);
      await replaceCourses(tx, companyId, courses);
      const subject = { type: 'company', id: companyId };
      const details = { from: plan.startsOn, to: plan.endsOn, courses: courses.length };
      await recordAct(tx, actor, { at, act: 'courses.dc3-plan-saved', subject, companyId, details });
      await this.reminders.refresh(tx, 'dc3-plan', companyId);
    });
  }

  private async plannable(tx: EntityManager): Promise<PlannableCourse[]> {
    const found = await this.catalogue.published(tx);
    return found.map(({ courseId, course }) => ({
      courseId,
      letter: course.letter,
      title: course.title,
      suggestedArea: /\d{4}/.exec(course.dc3Area ?? '')?.[0] ?? null,
    }));
  }
}

function requireWhole(plan: PlanData, headcount: number): void {
  const at = (field: string) => ({ status: 422, field }) as const;
  const problem = planProblem(plan);
  if (problem) throw refuse(`courses.dc3-plan-${problem}`, at('endsOn'));
  if (plan.agent !== 'internal' && !plan.agentName) throw refuse('courses.dc3-agent-name', at('agentName'));
  if (plan.agent === 'external' && !plan.agentRegistration)
    throw refuse('courses.dc3-registration', at('agentRegistration'));
  if (needsWorkers(headcount) && !plan.workersName) throw refuse('courses.dc3-workers', at('workersName'));
  if (plan.courses.length === 0) throw refuse('courses.dc3-no-courses', at('courses'));
  const nameless = plan.courses.find(({ trainer }) => trainer === '');
  if (nameless) throw refuse('courses.dc3-trainer', at(`trainer:${nameless.courseId}`));
}

/** The plan as one text, to see whether two are the same. */
function textOf(plan: PlanData): string {
  const { courses } = plan;
  return JSON.stringify([
    plan.startsOn,
    plan.endsOn,
    plan.agent,
    plan.agentName,
    plan.agentRegistration,
    plan.employerName,
    plan.workersName,
    plan.establishments,
    plan.employerRegistration,
    plan.address,
    plan.activity,
    courses.map(({ courseId, area, trainer }) => `${courseId} ${area} ${trainer}`).toSorted(),
  ]);
}
