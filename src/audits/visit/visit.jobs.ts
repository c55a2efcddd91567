import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '#libs/queue';
import { SEAL_JOB } from './minutes.service.js';
import { MinutesDocuments } from './minutes-documents.js';

/** Seals signed minutes in the worker. */
@Injectable()
export class VisitJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly documents: MinutesDocuments,
  ) {}

  onModuleInit(): void {
    this.jobs.define(SEAL_JOB, {
      handle: (id) => this.documents.seal(id),
      sweep: () => this.documents.pending(),
    });
  }
}
