import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../../accounts/index.js';
import type { PersonActor } from '../../database/index.js';
import { Companies } from '../profile/companies.service.js';
import { JourneySteps } from './journey-steps.js';
import { type Journey, journeyOf } from './journey.rules.js';
import type { JourneyDeadline, JourneyGoal } from './journey.types.js';
import { doableBy, heldUp, registrationStep } from './journey.views.js';

/** A company's journey as one of its people sees it. */
export interface OwnJourney extends Journey {
  readonly deadlines: readonly JourneyDeadline[];
  readonly goal: JourneyGoal | null;
  /** How many people the company has. */
  readonly people: number;
}

/** Reads a company's journey from what all rooms tell. */
@Injectable()
export class JourneyReader {
  constructor(
    private readonly companies: Companies,
    private readonly accounts: Accounts,
    private readonly journeySteps: JourneySteps,
  ) {}

  /** The journey of the viewer's company, in the viewer's transaction. */
  async read(tx: EntityManager, viewer: PersonActor & { companyId: string }, now: Date): Promise<OwnJourney> {
    const { companyId } = viewer;
    const company = await this.companies.byId(tx, companyId);
    const people = (await this.accounts.membersOf(tx, companyId)).length;
    const { facts, deadlines, goal } = await this.journeySteps.load(tx, companyId, now);
    const shown = company.state === 'active' ? facts : heldUp(facts, company.state, this.journeySteps.open);
    const all = new Map(shown).set('registration', registrationStep(company, people));
    return { ...journeyOf(doableBy(all, viewer)), deadlines, goal, people };
  }
}
