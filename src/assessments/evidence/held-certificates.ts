import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Courses } from '../../courses/index.js';
import { certificateRecords } from './held-certificates.rules.js';
import { HeldEvidence } from './held-evidence.js';

/** Certificates of the platform's own courses prove the practices that ask for them. */
@Injectable()
export class HeldCertificates implements OnModuleInit {
  constructor(
    private readonly held: HeldEvidence,
    private readonly courses: Courses,
  ) {}

  onModuleInit(): void {
    this.held.register({
      key: 'courses.certificates',
      records: async (tx, { companyId, instrument }) =>
        certificateRecords(instrument.items, await this.courses.certifiedPeople(tx, companyId)),
    });
  }
}
