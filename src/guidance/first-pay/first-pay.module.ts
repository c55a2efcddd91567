import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { FrameworkModule } from '../framework/framework.module.js';
import { HiresModule } from '../hires/hires.module.js';
import { PapersModule } from '../papers/papers.module.js';
import { AccountReportEntity } from './account-report.entity.js';
import { FirstPayFm4Pages } from './first-pay-fm4.pages.js';
import { firstPayInbox } from './first-pay.inbox.js';
import { FirstPayPages } from './first-pay.pages.js';
import { FirstPays } from './first-pay.service.js';
import { firstPayData } from './person-data.js';

/** The account for the first pay: what banks take, as reports tell, and letters for when they do not. */
@Module({
  imports: [FrameworkModule, HiresModule, PapersModule, TypeOrmModule.forFeature([AccountReportEntity])],
  controllers: [FirstPayPages, FirstPayFm4Pages],
  providers: [FirstPays],
  exports: [FirstPays],
})
export class FirstPayModule implements OnModuleInit {
  constructor(
    private readonly inbox: StaffInbox,
    private readonly personData: PersonData,
  ) {}

  onModuleInit(): void {
    this.inbox.register(firstPayInbox);
    this.personData.register('first-pay', firstPayData);
  }
}
