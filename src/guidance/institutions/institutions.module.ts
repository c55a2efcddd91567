import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { KeptPagesModule } from '../kept-pages.module.js';
import { InstitutionEntity } from './institution.entity.js';
import { InstitutionsLoader } from './institutions.loader.js';
import { InstitutionsPages } from './institutions.pages.js';
import { Institutions } from './institutions.service.js';
import { suggestionData } from './person-data.js';
import { InstitutionSuggestionEntity } from './suggestion.entity.js';
import { SuggestionsFm4Pages } from './suggestions-fm4.pages.js';
import { suggestionsInbox } from './suggestions.inbox.js';
import { SuggestionsRetention } from './suggestions-retention.js';
import { SuggestionsPages } from './suggestions.pages.js';
import { Suggestions } from './suggestions.service.js';

/** The directory of institutions, and what people suggest about it. */
@Module({
  imports: [KeptPagesModule, TypeOrmModule.forFeature([InstitutionEntity, InstitutionSuggestionEntity])],
  controllers: [SuggestionsPages, InstitutionsPages, SuggestionsFm4Pages],
  providers: [Institutions, InstitutionsLoader, Suggestions, SuggestionsRetention],
  exports: [Institutions],
})
export class InstitutionsModule implements OnModuleInit {
  constructor(
    private readonly inbox: StaffInbox,
    private readonly personData: PersonData,
  ) {}

  onModuleInit(): void {
    this.inbox.register(suggestionsInbox);
    this.personData.register('institutions', suggestionData);
  }
}
