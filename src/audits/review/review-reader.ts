import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../../accounts/index.js';
import { Assessments } from '../../assessments/index.js';
import { Companies, displayName } from '../../companies/index.js';
import { Database } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import type { AuditAction } from '../cases/audit.policy.js';
import type { AuditState } from '../cases/audit.rules.js';
import { AuditCases, type Person } from '../cases/audit-cases.js';
import {
  advisoriesOf,
  type AuditLine,
  auditLines,
  conflictsOf,
  countByState,
  decisionOf,
  latestAuditOf,
  loadCase,
  namesOf,
  reviewsOf,
} from '../cases/cases.queries.js';
import { Prerequisites } from '../committee/prerequisites.js';
import { figuresOf, soundReviews } from './results.rules.js';
import type { ReviewSource } from './review.views.js';

const perPage = 25;

/** What the pages of audits and of the committee show. */
@Injectable()
export class AuditReader {
  constructor(
    private readonly db: Database,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
    private readonly companies: Companies,
    private readonly accounts: Accounts,
    private readonly prerequisites: Prerequisites,
  ) {}

  /** One page of the cases in these states, with how many there are in each state. */
  list(reader: Person, states: readonly AuditState[], page: number) {
    return this.db.as(reader, async (tx) => {
      const counts = await countByState(tx);
      const total = states.reduce((sum, state) => sum + counts[state], 0);
      const window = { offset: (page - 1) * perPage, limit: perPage };
      const lines: AuditLine[] = await auditLines(tx, states, reader.userId, window);
      return { counts, lines, pages: Math.max(1, Math.ceil(total / perPage)) };
    });
  }

  /** A case with its figures. @throws what the policy says when the reader may not, not found when there is none */
  source(reader: Person, auditId: string, action: AuditAction): Promise<ReviewSource> {
    return this.db.as(reader, (tx) => this.sourceIn(tx, reader, auditId, action));
  }

  /** A case with who has a tie to its company. */
  withTies(reader: Person, auditId: string) {
    return this.db.as(reader, async (tx) => {
      const source = await this.sourceIn(tx, reader, auditId, 'read-review');
      const advisories = await advisoriesOf(tx, source.found.companyId);
      const conflicts = await conflictsOf(tx, auditId);
      const names = await namesOf(tx, [...source.names.keys(), ...advisories.map(({ userId }) => userId)]);
      return { source: { ...source, names }, ties: { advisories, conflicts, staff: await this.accounts.staff(tx) } };
    });
  }

  /** A case as the committee reads it. */
  forCommittee(reader: Person, auditId: string) {
    return this.db.as(reader, async (tx) => {
      const source = await this.sourceIn(tx, reader, auditId, 'read-case');
      if (!source.found.recommendation) throw notFound();
      const committee = await this.accounts.staffWith(tx, 'committee');
      return {
        source,
        material: {
          decision: await decisionOf(tx, auditId),
          facts: await this.prerequisites.of(tx, source.submission),
          committee: committee.map(({ userId }) => userId),
        },
      };
    });
  }

  /** What somebody may know who is about to declare a conflict: the company's name, nothing of the case. */
  forConflict(reader: Person, auditId: string): Promise<{ companyName: string; isAuditor: boolean }> {
    return this.db.as(reader, async (tx) => {
      const found = await loadCase(tx, auditId, false);
      if (!found) throw notFound();
      this.cases.demand(reader, 'declare-conflict', found);
      const company = await this.companies.byId(tx, found.companyId);
      return { companyName: displayName(company), isAuditor: found.auditorId === reader.userId };
    });
  }

  /** The company's latest case, and once it is decided what was found. */
  forCompany(reader: Person) {
    return this.db.as(reader, async (tx) => {
      const audit = reader.companyId ? await latestAuditOf(tx, reader.companyId) : null;
      if (!audit) return null;
      const decision = await decisionOf(tx, audit.id);
      if (!decision) return { audit, decided: null };
      const submission = await this.assessments.submission(tx, audit.assessmentId);
      return { audit, decided: { decision, submission, reviews: await reviewsOf(tx, audit.id) } };
    });
  }

  private async sourceIn(
    tx: EntityManager,
    reader: Person,
    auditId: string,
    action: AuditAction,
  ): Promise<ReviewSource> {
    const found = await loadCase(tx, auditId, false);
    if (!found) throw notFound();
    this.cases.demand(reader, action, found);
    const submission = await this.assessments.submission(tx, found.audit.assessmentId);
    const company = await this.companies.byId(tx, found.companyId);
    const reviews = new Map(soundReviews(found).map((review) => [review.itemId, review]));
    const shown = {
      openSelection: found.recommendation?.openSelectionSeen ?? false,
      hires: found.recommendation?.hiresSeen ?? false,
    };
    const uploaders = Object.values(submission.evidence).flatMap(
      (files) => files?.map((file) => file.uploadedBy) ?? [],
    );
    const people = [...found.auditors, ...found.advisors, ...found.conflicted, ...found.voters, ...uploaders];
    return {
      found,
      submission,
      figures: figuresOf(submission, reviews, found.audit.targetLevel, shown),
      companyName: displayName(company),
      names: await namesOf(tx, people),
    };
  }
}
