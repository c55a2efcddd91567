import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '#libs/queue';
import { Distinctions, EXPIRY_JOB } from './lifecycle.service.js';

/** Expires distinctions in the worker. */
@Injectable()
export class LifecycleJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly distinctions: Distinctions,
  ) {}

  onModuleInit(): void {
    this.jobs.define(EXPIRY_JOB, {
      handle: (id) => this.distinctions.expire(id),
      sweep: () => this.distinctions.overdue(),
    });
  }
}
