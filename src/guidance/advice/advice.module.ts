import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { HiresModule } from '../hires/hires.module.js';
import { QuestionsModule } from '../questions/questions.module.js';
import { SituationsModule } from '../situations/situations.module.js';
import { WizardModule } from '../wizard/wizard.module.js';
import { AdviceContexts } from './advice-context.js';
import { AdviceFm4Pages } from './advice-fm4.pages.js';
import { AdviceGiven } from './advice-given.js';
import { AdviceMails } from './advice-mails.js';
import { AdviceRetention } from './advice-retention.js';
import { AdviceMessageEntity, AdviceThreadEntity } from './advice.entity.js';
import { adviceInbox } from './advice.inbox.js';
import { Advisors } from './advisors.service.js';
import { CompanyAdvicePages } from './company-advice.pages.js';
import { CompanyAdvice } from './company-advice.service.js';
import { HeardQuestions } from './heard-questions.js';
import { adviceData } from './person-data.js';

/** Companies ask FM4 from what the guidance says, and an advisor answers. */
@Module({
  imports: [
    HiresModule,
    QuestionsModule,
    SituationsModule,
    WizardModule,
    TypeOrmModule.forFeature([AdviceMessageEntity, AdviceThreadEntity]),
  ],
  controllers: [CompanyAdvicePages, AdviceFm4Pages],
  providers: [AdviceContexts, AdviceGiven, AdviceMails, AdviceRetention, Advisors, CompanyAdvice, HeardQuestions],
  exports: [AdviceGiven, Advisors, CompanyAdvice, HeardQuestions],
})
export class AdviceModule implements OnModuleInit {
  constructor(
    private readonly inbox: StaffInbox,
    private readonly personData: PersonData,
  ) {}

  onModuleInit(): void {
    this.inbox.register(adviceInbox);
    this.personData.register('advice', adviceData);
  }
}
