import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '#libs/clock';
import { addMonths, dayOf } from '#libs/mexico';
import { PersonData, Retention } from '../../accounts/index.js';
import { SURVEY_MONTHS } from '../../courses/index.js';
import { Database, system } from '../../database/index.js';
import { SurveyGroup, SurveyGroupAnswer, SurveyGroupText } from './group.entity.js';
import { GroupAnswerPages } from './group-answer.pages.js';
import { GroupSurveys } from './group-surveys.service.js';
import { GroupPages } from './groups-fm4.pages.js';
import { forgetGroupAnswers } from './groups.queries.js';
import { groupsData } from './person-data.js';

/** Surveys of groups without an account. */
@Module({
  imports: [TypeOrmModule.forFeature([SurveyGroup, SurveyGroupAnswer, SurveyGroupText])],
  controllers: [GroupAnswerPages, GroupPages],
  providers: [GroupSurveys],
  exports: [GroupSurveys],
})
export class GroupSurveysModule implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly personData: PersonData,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.personData.register('surveys', groupsData);
    const change = { what: 'monitoring.surveys.forget', subject: null };
    this.retention.register({
      key: 'monitoring.surveys',
      period: { unit: 'months', count: SURVEY_MONTHS },
      source: 'fm4',
      erase: () =>
        this.db.change(system('monitoring.retention'), change, (tx) =>
          forgetGroupAnswers(tx, addMonths(dayOf(this.clock.now()), -SURVEY_MONTHS)),
        ),
    });
  }
}
