import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import type { CompanyRow } from '../../companies/index.js';
import { Database, oneAtATime, type PersonActor, recordAct } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../courses.refusals.js';
import { requireManager } from '../require-manager.js';
import { Dc3CertificateEntity } from './dc3.entity.js';
import { givenBetween, givenById, passedBy, passedIn, type PassedRow, versionOf } from './dc3.queries.js';
import { obstaclesOf } from './dc3.rules.js';
import type { Dc3Content, Dc3Line, PersonData } from './dc3.types.js';
import { Dc3Seals } from './dc3-seals.js';
import { Dc3People } from './people.service.js';
import { Dc3Plans, type KeptPlan } from './plans.service.js';

/** A DC-3 that was given, with all that it says. */
export interface GivenDc3 {
  readonly id: string;
  readonly content: Dc3Content;
  readonly issuedAt: Date;
}

/** A company's DC-3: who may be given one, and those given. A paper says for ever what it said on the day it was given. */
@Injectable()
export class Dc3Certificates {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly plans: Dc3Plans,
    private readonly people: Dc3People,
    private readonly seals: Dc3Seals,
    private readonly reminders: Reminders,
  ) {}

  /** Everyone of the company who passed a course: those without a paper first. @throws Refused `forbidden` */
  async lines(actor: PersonActor, companyId: string): Promise<{ plan: KeptPlan | null; lines: Dc3Line[] }> {
    return this.db.as(actor, async (tx) => {
      requireManager(actor, companyId);
      const plan = await this.plans.of(tx, companyId);
      const { headcount } = await this.plans.company(tx, companyId);
      const lines = (await passedIn(tx, companyId)).map((row): Dc3Line => {
        const finishedOn = dayOf(row.finishedAt);
        return {
          certificateId: row.certificateId,
          name: row.name,
          courseTitle: row.courseTitle,
          finishedOn,
          given: row.givenId && row.givenAt ? { id: row.givenId, at: row.givenAt } : null,
          obstacles: obstaclesOf(factsOf(row), planFacts(plan), headcount),
        };
      });
      return { plan, lines };
    });
  }

  /**
   * Gives the paper of one course, or a corrected one.
   * @throws Refused `not-found`, `forbidden`, `courses.dc3-not-yet` while something is missing
   */
  async give(actor: PersonActor, companyId: string, certificateId: string): Promise<{ id: string }> {
    const what = 'courses.dc3-give';
    const change = { what, subject: ({ id }: { id: string }) => id };
    return this.db.change(actor, change, async (tx) => {
      requireManager(actor, companyId);
      await oneAtATime(tx, `courses.dc3 ${companyId}`);
      const row = await passedBy(tx, companyId, certificateId);
      if (!row) throw notFound();
      const plan = await this.plans.of(tx, companyId);
      const company = await this.plans.company(tx, companyId);
      const id = await this.giveOne(tx, actor, company, plan, row);
      if (id === null) throw refuse('courses.dc3-not-yet', { status: 409 });
      await this.reminders.refresh(tx, 'dc3-plan', companyId);
      return { id };
    });
  }

  /** Gives a paper to everyone who may have one and has none. @returns how many @throws Refused `forbidden` */
  async giveAll(actor: PersonActor, companyId: string): Promise<number> {
    return this.db.change(actor, { what: 'courses.dc3-give-all', subject: companyId }, async (tx) => {
      requireManager(actor, companyId);
      await oneAtATime(tx, `courses.dc3 ${companyId}`);
      const plan = await this.plans.of(tx, companyId);
      const company = await this.plans.company(tx, companyId);
      let given = 0;
      for (const row of await passedIn(tx, companyId)) {
        if (row.givenId === null && (await this.giveOne(tx, actor, company, plan, row))) given += 1;
      }
      await this.reminders.refresh(tx, 'dc3-plan', companyId);
      return given;
    });
  }

  /** One paper of the company. @throws Refused `not-found`, `forbidden` */
  async one(actor: PersonActor, companyId: string, id: string): Promise<GivenDc3> {
    return this.db.as(actor, async (tx) => {
      requireManager(actor, companyId);
      const row = await givenById(tx, companyId, id);
      if (!row) throw notFound();
      return { id, content: await this.seals.open<Dc3Content>(row.sealed), issuedAt: row.issuedAt };
    });
  }

  /** The newest version of every paper whose course ended in that time. @throws Refused `forbidden` */
  async between(actor: PersonActor, companyId: string, from: string, to: string): Promise<GivenDc3[]> {
    return this.db.as(actor, async (tx) => {
      requireManager(actor, companyId);
      const found = await givenBetween(tx, companyId, from, to);
      return Promise.all(
        found.map(async ({ id, sealed, issuedAt }) => ({
          id,
          content: await this.seals.open<Dc3Content>(sealed),
          issuedAt,
        })),
      );
    });
  }

  /** Addresses of those who passed a course and of whom nothing is written down. @throws Refused `forbidden` */
  async withoutData(actor: PersonActor, companyId: string): Promise<string[]> {
    return this.db.as(actor, async (tx) => {
      requireManager(actor, companyId);
      const missing = (await passedIn(tx, companyId)).filter(({ hasData }) => !hasData);
      return [...new Set(missing.map(({ email }) => email.toLowerCase()))].toSorted();
    });
  }

  /** Null while something is missing; what was given already and says the same is not given again. */
  private async giveOne(
    tx: EntityManager,
    actor: PersonActor,
    company: CompanyRow,
    plan: KeptPlan | null,
    row: PassedRow,
  ): Promise<string | null> {
    if (obstaclesOf(factsOf(row), planFacts(plan), company.headcount).length > 0) return null;
    const person = await this.people.of(tx, company.id, row.userId);
    if (!person || !plan) return null;
    const content = contentOf(company, plan, row, person);
    if (row.givenId !== null) {
      const before = await givenById(tx, company.id, row.givenId);
      if (before && JSON.stringify(await this.seals.open<Dc3Content>(before.sealed)) === JSON.stringify(content))
        return row.givenId;
    }
    const id = newId();
    const at = this.clock.now();
    await tx.insert(Dc3CertificateEntity, {
      id,
      companyId: company.id,
      userId: row.userId,
      certificateId: row.certificateId,
      version: (await versionOf(tx, row.certificateId)) + 1,
      sealed: await this.seals.seal(content),
      finishedOn: content.finishedOn,
      issuedBy: actor.userId,
      issuedAt: at,
    });
    const subject = { type: 'dc3', id };
    await recordAct(tx, actor, { at, act: 'courses.dc3-given', subject, companyId: company.id });
    return id;
  }
}

function factsOf(row: PassedRow) {
  return {
    course: row.courseSlug,
    startedOn: dayOf(row.startedAt),
    finishedOn: dayOf(row.finishedAt),
    hours: row.hours,
    hasData: row.hasData,
  };
}

const planFacts = (plan: KeptPlan | null) => plan && { ...plan, courses: plan.slugs };

function contentOf(company: CompanyRow, plan: KeptPlan, row: PassedRow, person: PersonData): Dc3Content {
  const { area, trainer } = plan.courses.find(({ courseId }) => courseId === row.courseId)!;
  const { startedOn, finishedOn, hours } = factsOf(row);
  return {
    ...person,
    company: company.legalName,
    rfc: company.rfc,
    course: row.courseTitle,
    hours,
    startedOn,
    finishedOn,
    area,
    agentKind: plan.agent,
    agent: plan.agentName ?? company.legalName,
    agentRegistration: plan.agentRegistration,
    trainer,
    employer: plan.employerName,
    workers: plan.workersName,
  };
}
