import { Injectable } from '@nestjs/common';
import { AuditReports } from '../../audits/index.js';
import { Certificates } from '../../courses/index.js';
import { Proofs } from '../../guidance/index.js';

/** Codes of what else carries one: certificates of courses, reports of audits, and proofs of consultations. */
@Injectable()
export class OtherCodes {
  constructor(
    private readonly certificates: Certificates,
    private readonly reports: AuditReports,
    private readonly proofs: Proofs,
  ) {}

  /** Where such a code is shown; null when it is of neither. */
  async addressOf(text: string): Promise<string | null> {
    if ((await this.certificates.look(text)).found) return `/constancias/${text}`;
    if ((await this.reports.look(text)).found) return `/informes/${text}`;
    return (await this.proofs.look(text)) ? `/comprobantes/${text}` : null;
  }
}
