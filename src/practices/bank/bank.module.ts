import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '#libs/clock';
import { addMonths, dayOf } from '#libs/mexico';
import { PersonData, Retention } from '../../accounts/index.js';
import { AssessmentsModule } from '../../assessments/index.js';
import { Database, system } from '../../database/index.js';
import {
  GoodPracticeEntity,
  GoodPracticeRoundEntity,
  GoodPracticeSeatEntity,
  GoodPracticeTextEntity,
  GoodPracticeVerdictEntity,
} from '../practice.entity.js';
import { DRAFT_MONTHS, WITHDRAWN_MONTHS } from '../practice.rules.js';
import { CompanyPracticePages, Fm4PracticePages, PartnerPracticePages } from './author.pages.js';
import { eraseLeft } from './bank.queries.js';
import { FoundingPractices } from './founding.loader.js';
import { practicesData } from './held-data.queries.js';
import { InstrumentItems } from './instrument-items.js';
import { PracticeWriting } from './practice-writing.service.js';

const FORGET = 'practices.forget';
const entities = [
  GoodPracticeEntity,
  GoodPracticeTextEntity,
  GoodPracticeRoundEntity,
  GoodPracticeSeatEntity,
  GoodPracticeVerdictEntity,
];

/** Good practices as their authors write them. */
@Module({
  imports: [TypeOrmModule.forFeature(entities), AssessmentsModule],
  controllers: [CompanyPracticePages, Fm4PracticePages, PartnerPracticePages],
  providers: [PracticeWriting, InstrumentItems, FoundingPractices],
  exports: [PracticeWriting, InstrumentItems],
})
export class BankModule implements OnModuleInit {
  constructor(
    private readonly personData: PersonData,
    private readonly retention: Retention,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.personData.register('practices', practicesData);
    this.retention.register({
      key: 'practices.withdrawn',
      period: { unit: 'months', count: WITHDRAWN_MONTHS },
      source: 'fm4',
      erase: () => {
        const today = dayOf(this.clock.now());
        const [withdrawn, untouched] = [addMonths(today, -WITHDRAWN_MONTHS), addMonths(today, -DRAFT_MONTHS)];
        return this.db.as(system(FORGET), (tx) => eraseLeft(tx, withdrawn, untouched));
      },
    });
  }
}
