import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type HeldData, ofAccount, PersonData } from '../../accounts/index.js';
import { EditingModule } from '../editing/editing.module.js';
import { PapersModule } from '../papers/papers.module.js';
import { SituationsModule } from '../situations/situations.module.js';
import { LawMails } from './law-mails.js';
import { LawArticleEntity, LawChangeEntity, LawNoticeEntity, ReviewFlagEntity } from './law.entity.js';
import { LawsPages } from './laws.pages.js';
import { lawWorkOf } from './laws.queries.js';
import { Laws } from './laws.service.js';

/** Who entered and applied the text of a law: ids that lead nowhere once the account is gone. */
const lawsData: readonly HeldData[] = [
  {
    key: 'work',
    columns: ['guidance_law_changes.entered_by', 'guidance_law_changes.decided_by'],
    find: ofAccount(lawWorkOf),
    fate: 'unlinked',
  },
];

/** New texts of laws, and what they put under review. */
@Module({
  imports: [
    EditingModule,
    PapersModule,
    SituationsModule,
    TypeOrmModule.forFeature([LawArticleEntity, LawChangeEntity, LawNoticeEntity, ReviewFlagEntity]),
  ],
  controllers: [LawsPages],
  providers: [LawMails, Laws],
})
export class LawsModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('laws', lawsData);
  }
}
