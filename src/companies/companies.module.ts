import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompanyNames, PersonData } from '../accounts/index.js';
import { StaffInbox } from '../tasks/index.js';
import { CompaniesApi } from './companies.api.js';
import { CompaniesFm4Pages } from './companies-fm4.pages.js';
import { companyNames } from './companies.queries.js';
import { Companies } from './companies.service.js';
import { CompanyMails } from './company-mails.js';
import { contactData } from './contact-data.js';
import { Company } from './company.entity.js';
import { pendingCompanies } from './pending-companies.js';
import { RegistrationPages } from './registration.pages.js';
import { Registrations } from './registration.service.js';
import { RouteSteps } from './route.js';
import { TeamPages } from './team.pages.js';
import { Team } from './team.service.js';
import { WorkspacePages } from './workspace.pages.js';

/** Companies: how they come in, what they are, who works in them, and the page that shows their way. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Company])],
  providers: [Companies, CompanyMails, Registrations, RouteSteps, Team],
  controllers: [RegistrationPages, WorkspacePages, TeamPages, CompaniesFm4Pages, CompaniesApi],
  exports: [Companies, RouteSteps],
})
export class CompaniesModule implements OnModuleInit {
  constructor(
    private readonly names: CompanyNames,
    private readonly pendingWork: StaffInbox,
    private readonly personData: PersonData,
  ) {}

  onModuleInit(): void {
    this.names.answerBy(companyNames);
    this.pendingWork.register(pendingCompanies);
    this.personData.register(contactData);
  }
}
