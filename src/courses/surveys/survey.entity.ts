import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SurveyAnswers, SurveyPhase } from './survey.rules.js';

/** What somebody said to the ten statements before or after a course. */
@Entity('course_surveys')
export class CourseSurveyEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** The same before and after. */
  @Column('uuid')
  pair: string;

  @ForeignKey('courses')
  @Column('uuid')
  courseId: string;

  @Column('text')
  phase: SurveyPhase;

  @Column('uuid', { nullable: true })
  enrolmentId: string | null;

  @Column('uuid', { nullable: true })
  openProgressId: string | null;

  /** Empty: skipped. */
  @Column('jsonb')
  answers: SurveyAnswers;

  @Column('date')
  givenOn: string;
}
