import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Courses, HeldSessions } from '../../courses/index.js';
import { attendanceRecords } from './held-attendance.rules.js';
import { certificateRecords } from './held-certificates.rules.js';
import { HeldEvidence } from './held-evidence.js';

/** Certificates of the platform's own courses, and attendance at their sessions, prove the practices that ask for them. */
@Injectable()
export class HeldCourses implements OnModuleInit {
  constructor(
    private readonly held: HeldEvidence,
    private readonly courses: Courses,
    private readonly sessions: HeldSessions,
  ) {}

  onModuleInit(): void {
    this.held.register({
      key: 'courses.certificates',
      records: async (tx, { companyId, instrument }) =>
        certificateRecords(instrument.items, await this.courses.certifiedPeople(tx, companyId)),
    });
    this.held.register({
      key: 'courses.attendance',
      records: async (tx, { companyId, instrument, now }) =>
        attendanceRecords(instrument.items, await this.sessions.of(tx, companyId, now)),
    });
  }
}
