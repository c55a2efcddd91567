import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompanyNames, PersonData } from '../accounts/index.js';
import { StaffInbox } from '../tasks/index.js';
import { CompaniesApi } from './profile/companies.api.js';
import { CompaniesFm4Pages } from './activation/companies-fm4.pages.js';
import { companyNames } from './companies.queries.js';
import { Companies } from './profile/companies.service.js';
import { CompanyMails } from './activation/activation-mails.js';
import { contactData } from './profile/contact-data.queries.js';
import { Company } from './company.entity.js';
import { pendingCompanies } from './activation/pending-companies.js';
import { RegistrationPages } from './registration/registration.pages.js';
import { Registrations } from './registration/registration.service.js';
import { RouteSteps } from './journey/journey-steps.js';
import { TeamPages } from './team/team.pages.js';
import { Team } from './team/team.service.js';
import { WorkspacePages } from './journey/journey.pages.js';

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
