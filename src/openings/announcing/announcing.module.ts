import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '#libs/clock';
import { addMonths, dayOf } from '#libs/mexico';
import { PersonData, Retention } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { GuidanceModule } from '../../guidance/index.js';
import { OpeningEntity, OpeningNormEntity, OpeningReviewEntity } from '../opening.entity.js';
import { CONTACT_MONTHS, DRAFT_MONTHS } from '../opening.rules.js';
import { AnnouncingPages } from './announcing.pages.js';
import { Announcing } from './announcing.service.js';
import { openingsData } from './held-data.queries.js';
import { MinimumPay } from './minimum-pay.js';
import { OpeningClosing } from './opening-closing.js';
import { eraseLeft } from './openings.queries.js';

const FORGET = 'openings.forget';

/** Openings as their companies announce them. */
@Module({
  imports: [TypeOrmModule.forFeature([OpeningEntity, OpeningNormEntity, OpeningReviewEntity]), GuidanceModule],
  controllers: [AnnouncingPages],
  providers: [Announcing, MinimumPay, OpeningClosing],
  exports: [Announcing, MinimumPay, OpeningClosing],
})
export class AnnouncingModule implements OnModuleInit {
  constructor(
    private readonly personData: PersonData,
    private readonly retention: Retention,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.personData.register('openings', openingsData);
    this.retention.register({
      key: 'openings.closed',
      period: { unit: 'months', count: CONTACT_MONTHS },
      source: 'fm4',
      erase: () => {
        const today = dayOf(this.clock.now());
        const [untouched, closed] = [addMonths(today, -DRAFT_MONTHS), addMonths(today, -CONTACT_MONTHS)];
        return this.db.as(system(FORGET), (tx) => eraseLeft(tx, untouched, closed));
      },
    });
  }
}
