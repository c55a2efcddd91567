import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Jobs } from '#libs/queue';
import { CompanyActivation } from '../../companies/index.js';
import { Database, system } from '../../database/index.js';
import { OpeningClosing } from '../announcing/opening-closing.js';
import { lockOpening, standingOf } from '../announcing/openings.queries.js';
import { isLive, isPast } from '../opening.rules.js';
import { standingProblem } from '../standing.rules.js';
import { currentOf, endable } from './review.queries.js';

const END = 'openings.end';

/**
 * Ends what is over: an opening whose last day has passed, and what a company announced that no longer stands well. At once
 * when FM4 suspends the company, within the hour when its distinction is suspended or revoked; until then nobody is told of it.
 */
@Injectable()
export class OpeningEnding implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly closing: OpeningClosing,
    private readonly activation: CompanyActivation,
  ) {}

  onModuleInit(): void {
    this.jobs.define(END, { handle: () => this.end(), cron: '25 * * * *' });
    this.activation.whenStateChanges(async (tx, { id, state }) => {
      if (state === 'suspended') for (const opening of await currentOf(tx, id)) await this.endOne(tx, opening);
    });
  }

  /** Ends all that is over, each in a transaction of its own. */
  async end(): Promise<void> {
    const today = dayOf(this.clock.now());
    const due = () => this.db.as(system(END), (tx) => endable(tx, today));
    for (let found = await due(); found.length > 0; found = await due())
      for (const { id } of found) await this.db.as(system(END), (tx) => this.endOne(tx, id));
  }

  private async endOne(tx: EntityManager, id: string): Promise<void> {
    const opening = await lockOpening(tx, id);
    if (!opening || opening.state === 'closed' || opening.state === 'draft') return;
    const facts = await standingOf(tx, opening.companyId);
    const isOver = isLive(opening.state) && isPast(dayOf(this.clock.now()), opening);
    const reason = facts && standingProblem(facts) ? 'standing' : isOver ? 'ended' : null;
    if (reason) await this.closing.close(tx, system(END), opening, { reason });
  }
}
