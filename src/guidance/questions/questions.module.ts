import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { SearchSources } from '../../search/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { FrameworkModule } from '../framework/framework.module.js';
import { questionsData } from './person-data.js';
import { questionSearch } from './question-search.js';
import { QuestionEntity } from './question.entity.js';
import { QuestionsFm4Pages } from './questions-fm4.pages.js';
import { questionsInbox } from './questions.inbox.js';
import { QuestionsPages } from './questions.pages.js';
import { Questions } from './questions.service.js';

/** Questions that FM4 publishes with an answer. */
@Module({
  imports: [FrameworkModule, TypeOrmModule.forFeature([QuestionEntity])],
  controllers: [QuestionsPages, QuestionsFm4Pages],
  providers: [Questions],
  exports: [Questions],
})
export class QuestionsModule implements OnModuleInit {
  constructor(
    private readonly inbox: StaffInbox,
    private readonly search: SearchSources,
    private readonly personData: PersonData,
  ) {}

  onModuleInit(): void {
    this.inbox.register(questionsInbox);
    this.search.register(questionSearch);
    this.personData.register('guidance-questions', questionsData);
  }
}
