import { Module, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Database, hasRole } from '../../database/index.js';
import { NextOnJourney } from '../../tasks/index.js';
import { actorOf } from '../../web/index.js';
import { ProfileModule } from '../profile/profile.module.js';
import { JourneyReader } from './journey-reader.js';
import { JourneySteps } from './journey-steps.js';
import { JourneyPages } from './journey.pages.js';

/** A company's progress through the eight steps. */
@Module({
  imports: [ProfileModule],
  controllers: [JourneyPages],
  providers: [JourneySteps, JourneyReader],
  exports: [JourneySteps],
})
export class JourneyModule implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reader: JourneyReader,
    private readonly next: NextOnJourney,
  ) {}

  onModuleInit(): void {
    this.next.answeredBy(async (viewer) => {
      const actor = actorOf(viewer);
      const { companyId } = actor;
      if (companyId === null || !hasRole(actor, 'company_admin', 'company_editor')) return null;
      const own = await this.db.as(actor, (tx) => this.reader.read(tx, { ...actor, companyId }, this.clock.now()));
      return own.next?.thing ?? null;
    });
  }
}
