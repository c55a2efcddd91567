import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompanyNames, InvitingCompanies, PersonData } from '../../accounts/index.js';
import { companyNames } from '../companies.queries.js';
import { Company } from '../company.entity.js';
import { CompaniesApi } from './companies.api.js';
import { Companies } from './companies.service.js';
import { companiesData } from './contact-data.queries.js';
import { ProfilePages } from './profile.pages.js';

/** Companies and their data. */
@Module({
  imports: [TypeOrmModule.forFeature([Company])],
  controllers: [ProfilePages, CompaniesApi],
  providers: [Companies],
  exports: [Companies],
})
export class ProfileModule implements OnModuleInit {
  constructor(
    private readonly names: CompanyNames,
    private readonly personData: PersonData,
    private readonly inviting: InvitingCompanies,
    private readonly companies: Companies,
  ) {}

  onModuleInit(): void {
    this.names.answerBy(companyNames);
    this.personData.register('companies', companiesData);
    this.inviting.answerBy((tx, companyId) => this.companies.requireInviting(tx, companyId));
  }
}
