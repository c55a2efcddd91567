import { Module, type OnModuleInit } from '@nestjs/common';
import { SearchSources } from '../../search/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { ProfileModule } from '../profile/profile.module.js';
import { ActivationMails } from './activation-mails.js';
import { pendingCompanies } from './activation.pending.js';
import { CompanyActivation } from './activation.service.js';
import { CompaniesFm4Pages } from './companies-fm4.pages.js';
import { companySearch } from './company-search.js';

/** Companies as FM4 sees them, and FM4's decisions on whether they take part. */
@Module({
  imports: [ProfileModule],
  controllers: [CompaniesFm4Pages],
  providers: [ActivationMails, CompanyActivation],
  exports: [CompanyActivation],
})
export class ActivationModule implements OnModuleInit {
  constructor(
    private readonly pendingWork: StaffInbox,
    private readonly search: SearchSources,
  ) {}

  onModuleInit(): void {
    this.pendingWork.register(pendingCompanies);
    this.search.register(companySearch);
  }
}
