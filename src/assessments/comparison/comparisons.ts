import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { addMonths, type Day, dayOf, instantOf } from '#libs/mexico';
import { Database, oneAtATime, system } from '../../database/index.js';
import type { Profile } from '../instrument/instrument.types.js';
import { companySize } from '../instrument/profile.rules.js';
import { ComparisonCohort, ComparisonFigures, ComparisonMember } from './comparison.entity.js';
import { figuresIn, lastCohort, ownIn, submissionsBetween, versionsToCompare } from './comparison.queries.js';
import { cohortOf, comparable, endsCohort, LEAST_COMPANIES, type Peers, peersIn } from './comparison.rules.js';

const CLOSE = 'assessments.close-cohort';

/** What a company is compared with, and of when that is. */
export interface Comparison {
  /** The last day of what was added up; null while there was too little. */
  readonly untilDay: Day | null;
  readonly peers: readonly Peers[];
  /** When the next ones may be added up. */
  readonly nextDay: Day;
}

/** Compares companies that answered by the same version of the instrument. */
@Injectable()
export class Comparisons {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** What a company is compared with, as the transaction's actor may read it. */
  async of(tx: EntityManager, company: { id: string; instrumentId: string; profile: Profile }): Promise<Comparison> {
    const nextDay = addMonths(this.month, 1);
    const cohort = await lastCohort(tx, company.instrumentId);
    if (!cohort) return { untilDay: null, peers: [], nextDay };
    const own = await ownIn(tx, cohort.id, company.id);
    const { sector } = company.profile;
    const groups = { size: companySize(company.profile), sector: typeof sector === 'string' ? sector : null };
    const figures = await figuresIn(tx, cohort.id, groups);
    return { untilDay: dayOf(cohort.untilAt), peers: figures.map((one) => peersIn(one, own)), nextDay };
  }

  /** Versions whose submissions are enough to be added up: ids for the job. */
  due(): Promise<string[]> {
    return this.db.as(system(CLOSE), async (tx) => {
      const found: string[] = [];
      for (const id of await versionsToCompare(tx, instantOf(this.month), LEAST_COMPANIES))
        if (await this.pending(tx, id)) found.push(id);
      return found;
    });
  }

  /** Adds up what was submitted by a version until the end of last month, once there is enough; otherwise it waits. */
  async close(instrumentId: string): Promise<void> {
    const untilAt = instantOf(this.month);
    await this.db.change(system(CLOSE), { what: CLOSE, subject: instrumentId }, async (tx) => {
      await oneAtATime(tx, CLOSE);
      const pending = await this.pending(tx, instrumentId);
      if (!pending) return;
      const { fromAt } = pending;
      const { members, figures } = cohortOf(pending.submissions);
      const id = newId();
      await tx.insert(ComparisonCohort, { id, instrumentId, fromAt, untilAt, companies: members.length });
      await tx.insert(
        ComparisonMember,
        members.map((one) => ({ submissionId: one.id, cohortId: id, companyId: one.companyId })),
      );
      await tx.insert(
        ComparisonFigures,
        figures.map((one) => ({ cohortId: id, ...one })),
      );
    });
  }

  /** What waits to be added up, since when; null while it is too little. */
  private async pending(tx: EntityManager, instrumentId: string) {
    const untilAt = instantOf(this.month);
    const last = await lastCohort(tx, instrumentId);
    if (last && last.untilAt >= untilAt) return null;
    const fromAt = last?.untilAt ?? null;
    const submissions = await submissionsBetween(tx, instrumentId, { from: fromAt, until: untilAt });
    const ends = endsCohort(comparable(submissions).length, fromAt && monthsBetween(fromAt, untilAt));
    return ends ? { fromAt, submissions } : null;
  }

  /** The first day of this month. */
  private get month(): Day {
    return `${dayOf(this.clock.now()).slice(0, 7)}-01`;
  }
}

function monthsBetween(from: Date, until: Date): number {
  const [a, b] = [dayOf(from), dayOf(until)].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  return b! - a!;
}
