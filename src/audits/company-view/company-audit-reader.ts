import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { type Assessment, Assessments } from '../../assessments/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import type { Audit } from '../cases/audit.entity.js';
import { latestAuditOf } from '../cases/cases.queries.js';
import { termOf } from '../cases/term.views.js';
import type { CommitteeDecision } from '../committee/committee.entity.js';
import { decisionOf } from '../committee/committee.queries.js';
import type { AuditItemReview } from '../review/review.entity.js';
import { reviewsOf } from '../review/review.queries.js';
import { pausesOf } from '../term/term.queries.js';

/** A company's latest case, and once it is decided what was found. */
export interface CompanyAudit {
  readonly audit: Audit;
  /** By when it will be decided; null once nothing more is done with it. */
  readonly term: ReturnType<typeof termOf>;
  readonly decided: {
    readonly decision: CommitteeDecision;
    readonly submission: Assessment;
    readonly reviews: readonly AuditItemReview[];
  } | null;
}

/** What a company reads of its own audit. */
@Injectable()
export class CompanyAuditReader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly assessments: Assessments,
  ) {}

  /** Null when the company never submitted. */
  latest(reader: PersonActor): Promise<CompanyAudit | null> {
    return this.db.as(reader, async (tx) => {
      const audit = reader.companyId ? await latestAuditOf(tx, reader.companyId) : null;
      if (!audit) return null;
      const decision = await decisionOf(tx, audit.id);
      const term = termOf(audit, await pausesOf(tx, audit.id), this.clock.now());
      if (!decision) return { audit, term, decided: null };
      const submission = await this.assessments.submission(tx, audit.assessmentId);
      return { audit, term, decided: { decision, submission, reviews: await reviewsOf(tx, audit.id) } };
    });
  }
}
