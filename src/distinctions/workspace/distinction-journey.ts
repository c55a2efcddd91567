import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayOf } from '#libs/mexico';
import { type JourneyDeadline, type JourneyStepFacts, JourneySteps } from '../../companies/index.js';
import { readOnce } from '../../database/index.js';
import { distinctionsOfCompany, eventsOf } from '../distinctions.queries.js';
import { followUpOf } from '../follow-up/follow-up.queries.js';
import { answersOf } from '../hearing/hearing.queries.js';
import { hasAnswered, hasFinished } from '../hearing/hearing.rules.js';
import { deadlinesOf, distinctionStep, followUpStep } from './journey.rules.js';
import { currentAndPast } from './workspace.views.js';

const distinctions = readOnce(distinctionsOfCompany);

/** The last two steps of a company's journey: "Distintivo" and "Seguimiento". */
@Injectable()
export class DistinctionJourney implements OnModuleInit {
  constructor(private readonly steps: JourneySteps) {}

  onModuleInit(): void {
    this.steps.register({ key: 'distinction', load: (tx, id, now) => this.load(tx, id, now, distinctionStep) });
    this.steps.register({ key: 'follow-up', load: (tx, id, now) => this.load(tx, id, now, followUpStep) });
    this.steps.registerDeadlines((tx, id, now) => this.load(tx, id, now, deadlinesOf));
  }

  private async load<T extends JourneyStepFacts | JourneyDeadline[]>(
    tx: EntityManager,
    companyId: string,
    now: Date,
    tell: (current: Parameters<typeof distinctionStep>[0], today: string) => T,
  ): Promise<T> {
    const today = dayOf(now);
    const { current } = currentAndPast(await distinctions(tx, companyId), today);
    if (!current) return tell(null, today);
    const followedUpOn = (await followUpOf(tx, current.id))?.heldOn ?? null;
    const said = [await eventsOf(tx, current.id), await answersOf(tx, current.id)] as const;
    const suspended = current.state === 'suspended';
    const heard = { answered: suspended && hasAnswered(...said), finished: suspended && hasFinished(...said) };
    return tell({ ...current, followedUpOn, ...heard }, today);
  }
}
