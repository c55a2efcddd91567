import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ofAccount, PersonData } from '../../accounts/index.js';
import { AssessmentsModule, OfferedPractices } from '../../assessments/index.js';
import { GoodPracticeAdoptionEntity } from '../practice.entity.js';
import { adoptedBy, adoptedFor, practicesFor } from './adoption.queries.js';
import { AdoptionPages } from './adoption.pages.js';
import { Adoptions } from './adoptions.service.js';

/** Published practices in the improvement plans of companies. */
@Module({
  imports: [TypeOrmModule.forFeature([GoodPracticeAdoptionEntity]), AssessmentsModule],
  controllers: [AdoptionPages],
  providers: [Adoptions],
  exports: [Adoptions],
})
export class AdoptionModule implements OnModuleInit {
  constructor(
    private readonly offered: OfferedPractices,
    private readonly personData: PersonData,
  ) {}

  onModuleInit(): void {
    this.offered.register({ offered: practicesFor, adopted: adoptedFor });
    this.personData.register('adoptions', [
      {
        key: 'adopted',
        columns: ['good_practice_adoptions.adopted_by'],
        find: ofAccount(adoptedBy),
        fate: 'unlinked',
      },
    ]);
  }
}
