import { Injectable } from '@nestjs/common';
import type { CheckShape } from '#templates/assessments/checking/check.shapes';
import { Clock } from '#libs/clock';
import { type Actor, Database } from '../../database/index.js';
import { AssessmentReader } from '../answering/assessment-reader.js';
import { pendingIn } from '../evidence/evidence.queries.js';
import { HeldEvidence } from '../evidence/held-evidence.js';
import { EvidenceReading } from '../evidence/evidence-reading.js';
import { checkView } from './check.views.js';

/** What is worth a look in a draft before it is sent. */
@Injectable()
export class AssessmentCheck {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reader: AssessmentReader,
    private readonly reading: EvidenceReading,
    private readonly held: HeldEvidence,
  ) {}

  /** Looks into the files that are new, then checks everything; null when the company has no draft. */
  async draftOf(actor: Actor, companyId: string): Promise<CheckShape | null> {
    const latest = () => this.db.as(actor, (tx) => this.reader.latest(tx, companyId));
    const before = await latest();
    if (before?.state !== 'draft') return null;
    await this.held.refresh(companyId);
    const unread = await this.reading.readAll(before.id);
    const assessment = await latest();
    const pending = await this.db.as(actor, (tx) => pendingIn(tx, before.id));
    return assessment && checkView(assessment, { unread, pending }, this.clock.now());
  }
}
