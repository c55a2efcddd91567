import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Assessments } from '../../assessments/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { AuditCases } from '../cases/audit-cases.js';
import { namesOf } from '../cases/cases.queries.js';
import { tieKinds } from '../independence/independence.rules.js';
import type { Thread } from '../clarifications/clarifications.service.js';
import { CaseMaterials } from './case-materials.js';
import type { CaseMaterial } from './case.views.js';
import { figuresOf, hiringShown, soundByItem } from './results.rules.js';
import { ReviewFacts } from './review-facts.js';
import { type ReviewedCase, withReview } from './review.queries.js';
import type { ReviewSource } from './review.views.js';

/** What the pages of a case under review show. */
@Injectable()
export class ReviewReader {
  constructor(
    private readonly db: Database,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
    private readonly facts: ReviewFacts,
    private readonly materials: CaseMaterials,
  ) {}

  /** A case with its figures. @throws Refused `not-found`, or why the policy says no */
  source(reader: PersonActor, auditId: string): Promise<ReviewSource> {
    return this.db.as(reader, (tx) => this.sourceIn(tx, reader, auditId, 'read-review'));
  }

  /** A case with what was asked about one of its items. */
  withThreads(
    reader: PersonActor,
    auditId: string,
    itemId: string,
  ): Promise<{ source: ReviewSource; threads: readonly Thread[] }> {
    return this.db.as(reader, async (tx) => {
      const source = await this.sourceIn(tx, reader, auditId, 'read-review');
      const threads = await this.materials.threads(tx, source.submission, auditId);
      return { source, threads: threads.filter((thread) => thread.itemId === itemId) };
    });
  }

  /** A case with who has a tie to its company, and what the committee asked. */
  withMaterial(reader: PersonActor, auditId: string): Promise<{ source: ReviewSource; material: CaseMaterial }> {
    return this.db.as(reader, async (tx) => {
      const source = await this.sourceIn(tx, reader, auditId, 'read-review');
      return { source, material: await this.materials.of(tx, source) };
    });
  }

  /** As `source`, inside a transaction and for a reader whom `action` allows. */
  async sourceIn(
    tx: EntityManager,
    reader: PersonActor,
    auditId: string,
    action: 'read-review' | 'read-case',
  ): Promise<ReviewSource> {
    const found = await withReview(tx, await this.cases.readable(tx, reader, auditId, action));
    return this.sourceOf(tx, found, reader.userId);
  }

  /** A case that was read already. @param readerId whose opened files are told */
  async sourceOf(tx: EntityManager, found: ReviewedCase, readerId: string): Promise<ReviewSource> {
    const submission = await this.assessments.submission(tx, found.audit.assessmentId);
    const uploaders = Object.values(submission.evidence).flatMap(
      (files) => files?.flatMap((file) => file.uploadedBy ?? []) ?? [],
    );
    const people = [...tieKinds.flatMap((tie) => [...found.ties[tie]]), ...uploaders];
    return {
      found,
      submission,
      figures: figuresOf(submission, soundByItem(found), found.audit.targetLevel, hiringShown(found.recommendation)),
      companyName: await this.cases.companyName(tx, found.companyId),
      names: await namesOf(tx, people),
      ...(await this.facts.of(tx, found.audit.id, readerId)),
    };
  }
}
