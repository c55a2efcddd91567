import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '#libs/queue';
import { DistinctionDocuments } from './distinction-documents.js';
import { DOCUMENT_JOB, DOCUMENTS_AT_ONCE } from './documents.rules.js';

/** Makes documents in the worker. */
@Injectable()
export class DocumentsJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly documents: DistinctionDocuments,
  ) {}

  onModuleInit(): void {
    this.jobs.define(DOCUMENT_JOB, {
      handle: (id) => this.documents.make(id),
      sweep: () => this.documents.pending(),
      concurrency: DOCUMENTS_AT_ONCE,
    });
  }
}
