import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { ProfileModule } from '../profile/profile.module.js';
import { CompanyFunctions, PersonFunctionRow } from './functions.entity.js';
import { FunctionsPages } from './functions.pages.js';
import { functionsData } from './functions.queries.js';
import { Functions } from './functions.service.js';

/** Who does what in a company. */
@Module({
  imports: [TypeOrmModule.forFeature([CompanyFunctions, PersonFunctionRow]), ProfileModule],
  controllers: [FunctionsPages],
  providers: [Functions],
  exports: [Functions],
})
export class FunctionsModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('company-functions', functionsData);
  }
}
