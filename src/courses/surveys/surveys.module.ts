import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '#libs/clock';
import { addMonths, dayOf } from '#libs/mexico';
import { type HeldData, ofAccount, PersonData, Retention } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { CourseSurveys } from './course-surveys.service.js';
import { CourseSurveyEntity } from './survey.entity.js';
import { SURVEY_MONTHS } from './survey.rules.js';
import { forgetSurveys, surveysOfPerson } from './surveys.queries.js';

/** What the statements hold about a person with an account; it goes with the enrolment (on delete cascade). */
const surveysData: readonly HeldData[] = [
  {
    key: 'surveys',
    columns: ['course_surveys.answers', 'course_surveys.pair', 'course_surveys.enrolment_id'],
    find: ofAccount(surveysOfPerson),
    fate: 'deleted',
    erase: () => Promise.resolve(),
  },
];

/** The ten statements before and after a course. */
@Module({
  imports: [TypeOrmModule.forFeature([CourseSurveyEntity])],
  providers: [CourseSurveys],
  exports: [CourseSurveys],
})
export class SurveysModule implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly personData: PersonData,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.personData.register('course-surveys', surveysData);
    const change = { what: 'courses.surveys.forget', subject: null };
    this.retention.register({
      key: 'courses.surveys',
      period: { unit: 'months', count: SURVEY_MONTHS },
      source: 'fm4',
      erase: () =>
        this.db.change(system('courses.retention'), change, (tx) =>
          forgetSurveys(tx, addMonths(dayOf(this.clock.now()), -SURVEY_MONTHS)),
        ),
    });
  }
}
