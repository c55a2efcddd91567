import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Jobs } from '#libs/queue';
import { Retention } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { forgetAnswers } from './survey.queries.js';
import { forgottenBefore, RETENTION_MONTHS } from './survey.rules.js';
import { CLOSE_JOB, Surveys } from './surveys.service.js';

const FORGET = 'audits.survey-forget';

/** Ends surveys by their date, and forgets their answers in time. */
@Injectable()
export class SurveyJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly retention: Retention,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly surveys: Surveys,
  ) {}

  onModuleInit(): void {
    this.jobs.define(CLOSE_JOB, { handle: (id) => this.surveys.closeDue(id), sweep: () => this.surveys.due() });
    this.retention.register({
      key: 'audits.survey-answers',
      period: { unit: 'months', count: RETENTION_MONTHS },
      source: 'fm4',
      erase: () =>
        this.db.change(system(FORGET), { what: FORGET, subject: null }, (tx) =>
          forgetAnswers(tx, forgottenBefore(dayOf(this.clock.now()))),
        ),
    });
  }
}
