import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '#libs/queue';
import { Indicators } from './indicators.service.js';

const CLOSE = 'monitoring.close-periods';
const COUNT = 'monitoring.count-indicators';

/** Every night: freezes what is over; every hour: computes the present periods anew. */
@Injectable()
export class IndicatorJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly indicators: Indicators,
  ) {}

  onModuleInit(): void {
    this.jobs.define(CLOSE, {
      handle: async () => {
        await this.indicators.close();
      },
      cron: '40 3 * * *',
    });
    this.jobs.define(COUNT, { handle: () => this.indicators.refresh(), cron: '10 * * * *' });
  }
}
