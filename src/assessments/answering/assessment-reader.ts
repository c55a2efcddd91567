import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PracticeShape } from '#templates/assessments/answering/assessment.shapes';
import type { ScoreShape } from '#templates/assessments/scoring/score.shapes';
import { Clock } from '#libs/clock';
import { Accounts } from '../../accounts/index.js';
import { notFound } from '../../web/index.js';
import { evidenceIn, pendingFor, removedFrom, usageOf } from '../evidence/evidence.queries.js';
import type { EvidenceFile } from '../evidence/evidence.types.js';
import { HeldEvidence } from '../evidence/held-evidence.js';
import type { VersionEnd } from '../instrument/instrument.queries.js';
import type { Instrument, Maturity } from '../instrument/instrument.types.js';
import { Instruments } from '../instrument/instruments.service.js';
import { type AssessmentRow, latestOf } from '../lifecycle/assessment.queries.js';
import { signedSubmission } from '../lifecycle/signed-submission.queries.js';
import { ownScore } from '../scoring/own-score.rules.js';
import { scoreView } from '../scoring/score.views.js';
import { answersIn } from './answer.queries.js';
import type { AnswerRow, Assessment } from './assessment.types.js';
import { type Names, practiceView } from './practice.views.js';

/** An answer as it was typed, saved or not. */
export interface TypedAnswer {
  readonly value: Maturity | null;
  readonly note: string;
}

/** One practice, ready to be shown, with the score beside it. */
export interface OpenPractice {
  readonly practice: PracticeShape;
  readonly score: ScoreShape;
  readonly answer: AnswerRow | null;
}

/** Reads an assessment with its instrument, answers and files. */
@Injectable()
export class AssessmentReader {
  constructor(
    private readonly instruments: Instruments,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly held: HeldEvidence,
  ) {}

  /** Attaches what the product itself holds, before a page shows the company's draft. */
  refreshHeld(companyId: string): Promise<void> {
    return this.held.refresh(companyId);
  }

  /** The version that a new self-assessment uses. */
  newestInstrument(tx: EntityManager): Promise<{ id: string; instrument: Instrument }> {
    return this.instruments.newest(tx);
  }

  /** Until when the version of an assessment can be used. */
  versionEnd(tx: EntityManager, instrumentId: string): Promise<VersionEnd> {
    return this.instruments.end(tx, instrumentId);
  }

  /** The company's newest assessment; null before the first. */
  async latest(tx: EntityManager, companyId: string): Promise<Assessment | null> {
    const row = await latestOf(tx, companyId);
    return row ? this.read(tx, row) : null;
  }

  async read(tx: EntityManager, row: AssessmentRow): Promise<Assessment> {
    const instrument = await this.instruments.version(tx, row.instrumentId);
    const answers = await answersIn(tx, row.id);
    const evidence: Record<string, EvidenceFile[]> = {};
    for (const file of await evidenceIn(tx, row.id)) (evidence[file.itemId] ??= []).push(file);
    return {
      id: row.id,
      companyId: row.companyId,
      instrumentId: row.instrumentId,
      instrument,
      targetLevel: row.targetLevel,
      state: row.state,
      profile: row.profile,
      answers: Object.fromEntries(answers.map((answer) => [answer.itemId, answer])),
      evidence,
      declaredBy: row.declaredBy,
      declaredName: row.declaredName,
      declaredAt: row.declaredAt,
      submittedAt: row.submittedAt,
      signed: row.submittedAt && (await signedSubmission(tx, row.id)),
      openItems: row.openItems,
      version: row.version,
    };
  }

  /**
   * One practice of the company's newest assessment; `mine` is what was to be saved over a newer answer.
   * Null before the first assessment. @throws Refused `not-found` when the instrument has no such practice
   */
  async practice(
    tx: EntityManager,
    companyId: string,
    itemId: string,
    mine: TypedAnswer | null = null,
  ): Promise<OpenPractice | null> {
    const assessment = await this.latest(tx, companyId);
    if (!assessment) return null;
    const { instrument, answers, targetLevel } = assessment;
    const item = instrument.items.find((candidate) => candidate.id === itemId);
    if (!item) throw notFound();
    const room = {
      removed: await removedFrom(tx, assessment.id, itemId),
      pending: await pendingFor(tx, assessment.id, itemId),
      now: this.clock.now(),
      used: (await usageOf(tx, companyId)).listed,
    };
    return {
      practice: practiceView(assessment, item, { names: await this.names(tx, companyId), room, mine }),
      score: scoreView(instrument, ownScore(assessment), targetLevel),
      answer: answers[itemId] ?? null,
    };
  }

  /** Names of the company's present members by their id. */
  async names(tx: EntityManager, companyId: string): Promise<Names> {
    const members = await this.accounts.membersOf(tx, companyId);
    return new Map(members.map((member) => [member.userId, member.name]));
  }
}
