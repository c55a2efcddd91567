import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { PersonData, Retention } from '../accounts/index.js';
import { Database, system } from '../database/index.js';
import { CaseFileParts } from '../audits/index.js';
import { DistinctionsModule } from '../distinctions/index.js';
import { ReportsModule } from '../reports/index.js';
import { StaffInbox } from '../tasks/index.js';
import { AppealEntity } from './appeal.entity.js';
import { AppealHandling } from './appeal-handling.service.js';
import { AppealMails } from './appeal-mails.js';
import { contactMonths, forgottenBefore } from './appeal.rules.js';
import { AppealsFm4Pages } from './appeals-fm4.pages.js';
import { AppealsPages, OwnAppealsPages } from './appeals.pages.js';
import { appealsPart } from './appeals.part.js';
import { appealsPending } from './appeals.pending.js';
import { forgetContacts } from './appeals.queries.js';
import { Appeals } from './appeals.service.js';
import { ComplainedCompanies } from './complained-companies.js';
import { appealsData } from './held-data.queries.js';

const FORGET = 'appeals.forget-contacts';

/** Appeals of companies, and complaints of others, about decisions of the committee. */
@Module({
  imports: [TypeOrmModule.forFeature([AppealEntity]), DistinctionsModule, ReportsModule],
  providers: [Appeals, AppealHandling, AppealMails, ComplainedCompanies],
  controllers: [AppealsPages, OwnAppealsPages, AppealsFm4Pages],
})
export class AppealsModule implements OnModuleInit {
  constructor(
    private readonly inbox: StaffInbox,
    private readonly personData: PersonData,
    private readonly retention: Retention,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly caseFile: CaseFileParts,
  ) {}

  onModuleInit(): void {
    for (const queue of appealsPending) this.inbox.register(queue);
    this.caseFile.register(appealsPart);
    this.personData.register('appeals', appealsData);
    this.retention.register({
      key: 'appeals.contacts',
      period: { unit: 'months', count: contactMonths },
      source: 'fm4',
      erase: () => this.db.as(system(FORGET), (tx) => forgetContacts(tx, forgottenBefore(dayOf(this.clock.now())))),
    });
  }
}
