import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Database, system } from '../../database/index.js';
import type { SurveyAnswers, SurveyPhase } from './survey.rules.js';
import {
  forgetOpenSurveys,
  insertSurvey,
  isGiven,
  type PairedSurvey,
  pairedSurveys,
  type SurveyPlace,
} from './surveys.queries.js';

// Without the person: a line of the log says when, and must not say whose answers they are.
const nobody = system('courses.surveys');

/** The ten statements before and after a course: asked once each, read by nobody but in sums. */
@Injectable()
export class CourseSurveys {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Whether that phase is still to be asked at that place. */
  isDue(place: SurveyPlace, phase: SurveyPhase): Promise<boolean> {
    return this.db.as(nobody, async (tx) => !(await isGiven(tx, place, phase)));
  }

  /** Keeps the answers, or that there are none; a second time does nothing. */
  async give(
    place: SurveyPlace,
    given: { readonly courseId: string; readonly phase: SurveyPhase; readonly answers: SurveyAnswers },
  ): Promise<void> {
    const day = dayOf(this.clock.now());
    await this.db.change(nobody, { what: 'courses.survey', subject: null }, (tx) =>
      insertSurvey(tx, place, { ...given, day }),
    );
  }

  /** Forgets what the bearer of a personal link said, in the caller's transaction. System scope. */
  forgetOpen(tx: EntityManager, openProgressId: string): Promise<void> {
    return forgetOpenSurveys(tx, openProgressId);
  }

  /**
   * What people said before and after, by person without the person: for sums and differences, see `indexOf`. To be shown
   * of five people or more only.
   * @param courseId null: of all courses
   */
  paired(courseId: string | null): Promise<PairedSurvey[]> {
    return this.db.as(nobody, (tx) => pairedSurveys(tx, courseId));
  }
}
