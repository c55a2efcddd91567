import { Injectable } from '@nestjs/common';
import { AuditReports } from '../../audits/index.js';
import { Certificates } from '../../courses/index.js';

/** Codes of what else carries one: certificates of courses, and reports of audits. */
@Injectable()
export class OtherCodes {
  constructor(
    private readonly certificates: Certificates,
    private readonly reports: AuditReports,
  ) {}

  /** Where such a code is shown; null when it is of neither. */
  async addressOf(text: string): Promise<string | null> {
    if ((await this.certificates.look(text)).found) return `/constancias/${text}`;
    return (await this.reports.look(text)).found ? `/informes/${text}` : null;
  }
}
