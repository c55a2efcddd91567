import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { addDays, dayOf } from '#libs/mexico';
import { Jobs } from '#libs/queue';
import { Database, system } from '../../database/index.js';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import { Enrolments } from '../enrolling/enrolments.service.js';
import { EnrolmentRulePerson } from './standing.entity.js';
import { lockedRule, peopleToReach, rulesToCarryOut } from './standing.queries.js';

const CARRY_OUT = 'courses.carry-out-rules';

/** People whom one transaction enrols. */
const BATCH = 100;

/** Carries out the rules of enrolment, within a minute of somebody's coming. */
@Injectable()
export class StandingJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly enrolments: Enrolments,
  ) {}

  onModuleInit(): void {
    this.jobs.define(CARRY_OUT, {
      handle: (id) => this.carryOut(id),
      sweep: () => this.db.as(system(CARRY_OUT), (tx) => rulesToCarryOut(tx)),
    });
  }

  private async carryOut(id: string): Promise<void> {
    for (let left = true; left;) {
      left = await this.db.change(system(CARRY_OUT), { what: CARRY_OUT, subject: id }, async (tx) => {
        const rule = await lockedRule(tx, id);
        const version = rule && (await this.catalogue.bySlug(tx, rule.slug));
        // a course that cannot be taken now waits, and with it the rule
        if (!rule || version?.course.state !== 'published') return false;
        const { companyId, slug, days } = rule;
        const at = this.clock.now();
        const dueOn = days === null ? null : addDays(dayOf(at), days);
        const people = await peopleToReach(tx, id, BATCH);
        for (const userId of people) {
          const who = { userId, invitationId: null };
          await this.enrolments.enrolOne(tx, system(CARRY_OUT), { companyId, slug, dueOn }, who);
          await tx.insert(EnrolmentRulePerson, { ruleId: id, userId, companyId, reached: 'enrolled', reachedAt: at });
        }
        return people.length === BATCH;
      });
    }
  }
}
