import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '#libs/queue';
import { DistinctionDocuments } from './distinction-documents.js';
import { Distinctions, DOCUMENT_JOB, EXPIRY_JOB } from '../lifecycle/lifecycle.service.js';

/** What the worker does for distinctions. */
@Injectable()
export class DistinctionsJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly distinctions: Distinctions,
    private readonly documents: DistinctionDocuments,
  ) {}

  onModuleInit(): void {
    // One at a time: drawing a document keeps the processor busy.
    this.jobs.define(DOCUMENT_JOB, {
      handle: (id) => this.documents.make(id),
      sweep: () => this.documents.pending(),
      concurrency: 1,
    });
    this.jobs.define(EXPIRY_JOB, {
      handle: (id) => this.distinctions.expire(id),
      sweep: () => this.distinctions.overdue(),
    });
  }
}
