import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { Companies } from '../../companies/index.js';
import { type ActName, type Actor, Database, type PersonActor, recordAct, system } from '../../database/index.js';
import { Webhooks } from '../../webhooks/index.js';
import { conflict, notFound } from '../../web/index.js';
import { AssessmentReader } from '../answering/assessment-reader.js';
import type { Assessment } from '../answering/assessment.types.js';
import { refuse } from '../assessments.refusals.js';
import type { Instrument } from '../instrument/instrument.types.js';
import { AssessmentReminders } from '../lifecycle/assessment-reminders.js';
import { AssessmentEntity } from '../lifecycle/assessment.entity.js';
import { may } from '../lifecycle/assessment.policy.js';
import { type AssessmentRow, hasUndecided, lockLatestOf } from '../lifecycle/assessment.queries.js';
import { afterMove, type AssessmentMove } from '../lifecycle/assessment.rules.js';
import { signedContent } from '../lifecycle/signed-submission.queries.js';
import { SignedSubmissionEntity } from '../lifecycle/signed-submission.entity.js';
import { ownScore } from '../scoring/own-score.rules.js';
import { figuresOf, signedContentOf, type SignedItem, signedItemsOf } from './signed-content.rules.js';
import { type Declaration, statementsOf, submissionBlockers } from './submission.rules.js';
import type { SubmissionHandler } from './submission.types.js';

/** Self-assessments for the rooms that come after: reading one, and its life from submission on. */
@Injectable()
export class Assessments {
  private readonly handlers: SubmissionHandler[] = [];

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly reader: AssessmentReader,
    private readonly reminders: AssessmentReminders,
    private readonly webhooks: Webhooks,
  ) {}

  /** Has later rooms act on a submission, in its transaction and the system's scope. */
  whenSubmitted(handler: SubmissionHandler): void {
    this.handlers.push(handler);
  }

  /** An assessment with instrument, answers and evidence. @throws Refused `not-found` when the actor may not see it */
  async submission(tx: EntityManager, assessmentId: string): Promise<Assessment> {
    return this.reader.read(tx, await this.find(tx, assessmentId));
  }

  /** The company's newest assessment in the same shape; null before the first. */
  latest(tx: EntityManager, companyId: string): Promise<Assessment | null> {
    return this.reader.latest(tx, companyId);
  }

  /** The version that a new self-assessment uses. */
  newestInstrument(tx: EntityManager): Promise<{ id: string; instrument: Instrument }> {
    return this.reader.newestInstrument(tx);
  }

  /** Whether FM4 has received an assessment of the company that is not decided yet. */
  isUnderReview(tx: EntityManager, companyId: string): Promise<boolean> {
    return hasUndecided(tx, companyId);
  }

  /**
   * Signs and submits the company's assessment, which freezes it. Submitting it again changes nothing.
   * @throws Refused `forbidden`, `assessments.not-started`; `assessments.incomplete` while profile, answers or
   *   declaration are missing; `assessments.version-retired`; what `Companies.requireActive` refuses
   */
  async submit(actor: Actor, companyId: string, declaration: Declaration): Promise<void> {
    if (actor.kind !== 'person' || !may(actor, 'sign', companyId)) throw refuse('forbidden', { status: 403 });
    // In the system's scope, because what follows a submission (an audit, a mail to FM4) is not the company's to see.
    const scope = system('assessments.submit', actor.request);
    await this.db.change<string>(scope, { what: 'assessments.submit', subject: (id) => id }, async (tx) => {
      await this.companies.requireActive(tx, companyId);
      const row = await lockLatestOf(tx, companyId);
      if (!row) throw refuse('assessments.not-started');
      if (row.state === 'draft') await this.freeze(tx, actor, row, declaration);
      return row.id;
    });
  }

  /** Closes it with its audit: it stays as it is and the company may start another. Closing twice changes nothing. */
  async close(tx: EntityManager, actor: Actor, assessmentId: string): Promise<void> {
    await this.move(tx, actor, assessmentId, 'close');
  }

  /**
   * Gives it back to the company to be completed. Reopening twice changes nothing.
   * @param items the practices that may change, while everything else stays as it was submitted; null: all of it
   */
  async reopen(
    tx: EntityManager,
    actor: Actor,
    assessmentId: string,
    items: readonly string[] | null = null,
  ): Promise<void> {
    await this.move(tx, actor, assessmentId, 'reopen', items);
  }

  /** The practices as they were signed with a submission; empty for one that is not there. */
  async signedItems(tx: EntityManager, submissionId: string): Promise<ReadonlyMap<string, SignedItem>> {
    const content = await signedContent(tx, submissionId);
    return content === null ? new Map() : signedItemsOf(content);
  }

  private async freeze(
    tx: EntityManager,
    actor: PersonActor,
    row: AssessmentRow,
    declaration: Declaration,
  ): Promise<void> {
    const { id, companyId, targetLevel } = row;
    const assessment = await this.reader.read(tx, row);
    const { instrument, profile } = assessment;
    if (submissionBlockers(instrument, profile, ownScore(assessment), declaration).length > 0)
      throw refuse('assessments.incomplete');
    const at = this.clock.now();
    await this.requireVersion(tx, row, at);
    const { legalName, rfc } = await this.companies.byId(tx, companyId);
    const name = declaration.name.trim();
    const post = declaration.post.trim();
    const signed = signedContentOf(assessment, { company: { id: companyId, legalName, rfc }, name, post, at });
    await tx.insert(SignedSubmissionEntity, {
      ...signed,
      id: newId(),
      assessmentId: id,
      companyId,
      instrumentVersion: instrument.version,
      targetLevel,
      signedBy: actor.userId,
      signedName: name,
      signedPost: post,
      signedAt: at,
      figures: figuresOf(assessment),
    });
    await tx.update(
      AssessmentEntity,
      { id },
      {
        state: 'submitted',
        declaredBy: actor.userId,
        declaredName: name,
        declaredAt: at,
        declaration: statementsOf(instrument),
        submittedAt: at,
        openItems: null,
      },
    );
    await this.record(tx, actor, row, 'assessments.submitted', {
      target: targetLevel,
      version: instrument.version,
      sha256: signed.sha256,
    });
    await this.reminders.refresh(tx, id);
    await this.webhooks.announce(tx, {
      companyId,
      type: 'assessment.submitted',
      about: `assessment ${id} ${at.getTime()}`,
      data: { assessmentId: id, targetLevel },
      path: '/empresa/autoevaluacion',
    });
    const submitted = { id, companyId, targetLevel, instrumentVersion: instrument.version, submittedAt: at };
    for (const handler of this.handlers) await handler(tx, submitted);
  }

  /** One that FM4 gave back was received before: it ends by the version it began with. @throws Refused `assessments.version-retired` */
  private async requireVersion(tx: EntityManager, row: AssessmentRow, at: Date): Promise<void> {
    const { version, retiresAt } = await this.reader.versionEnd(tx, row.instrumentId);
    if (row.submittedAt === null && retiresAt !== null && retiresAt <= at)
      throw refuse('assessments.version-retired', { params: { version } });
  }

  /** @throws Refused `forbidden`, `not-found`, `assessments.not-submitted` when the state does not allow it */
  private async move(
    tx: EntityManager,
    actor: Actor,
    assessmentId: string,
    move: Exclude<AssessmentMove, 'submit' | 'withdraw'>,
    openItems: readonly string[] | null = null,
  ): Promise<void> {
    const row = await this.find(tx, assessmentId);
    if (!may(actor, 'review', row.companyId)) throw refuse('forbidden', { status: 403 });
    if (row.state === afterMove('submitted', move)) return;
    const target = afterMove(row.state, move);
    if (target === null) throw refuse('assessments.not-submitted');
    const at = this.clock.now();
    const { affected } = await tx.update(
      AssessmentEntity,
      { id: row.id, state: row.state },
      move === 'close'
        ? { state: target, closedAt: at }
        : { state: target, activeAt: at, openItems: openItems && [...openItems] },
    );
    if (affected === 0) throw conflict();
    await this.record(
      tx,
      actor,
      row,
      move === 'close' ? 'assessments.closed' : 'assessments.reopened',
      openItems ? { items: openItems } : {},
    );
    await this.reminders.refresh(tx, row.id);
  }

  private async find(tx: EntityManager, id: string): Promise<AssessmentEntity> {
    const row = isId(id) ? await tx.findOneBy(AssessmentEntity, { id }) : null;
    if (!row) throw notFound();
    return row;
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    { id, companyId }: AssessmentRow,
    act: ActName,
    details: Record<string, unknown>,
  ): Promise<void> {
    await recordAct(tx, actor, { at: this.clock.now(), act, subject: { type: 'assessment', id }, companyId, details });
  }
}
