import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PracticeShape, ScoreShape } from '#templates/assessments/answering/assessment.shapes';
import { Accounts } from '../../accounts/index.js';
import { notFound } from '../../web/index.js';
import { answersIn, type AssessmentRow, evidenceIn, latestOf } from '../lifecycle/assessment.queries.js';
import { type Names, ownScore, practiceView } from './assessment.views.js';
import { Instruments } from '../instrument/instruments.service.js';
import type { Maturity } from '../instrument/instrument.types.js';
import type { AnswerRow, AssessmentReview, EvidenceFile } from './assessment.types.js';
import { scoreView } from '../scoring/score.views.js';

/** An answer as somebody typed it, saved or not. */
export interface TypedAnswer {
  value: Maturity | null;
  note: string;
}

/** One practice, ready to be shown, with the score beside it. */
export interface OpenPractice {
  practice: PracticeShape;
  score: ScoreShape;
  answer: AnswerRow | null;
}

/** Puts an assessment together: its row, its instrument, answers and files. */
@Injectable()
export class AssessmentReader {
  constructor(
    private readonly instruments: Instruments,
    private readonly accounts: Accounts,
  ) {}

  /** The company's newest assessment; null before the first. */
  async latest(tx: EntityManager, companyId: string): Promise<AssessmentReview | null> {
    const row = await latestOf(tx, companyId);
    return row ? this.read(tx, row) : null;
  }

  async read(tx: EntityManager, row: AssessmentRow): Promise<AssessmentReview> {
    const instrument = await this.instruments.version(tx, row.instrumentId);
    const answers = await answersIn(tx, row.id);
    const files = await evidenceIn(tx, row.id);
    const evidence: Record<string, EvidenceFile[]> = {};
    for (const { id, itemId, proves, name, size, contentType, sha256, uploadedBy, uploadedAt } of files)
      (evidence[itemId] ??= []).push({ id, itemId, proves, name, size, contentType, sha256, uploadedBy, uploadedAt });
    return {
      id: row.id,
      companyId: row.companyId,
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
      version: row.version,
    };
  }

  /**
   * One practice of the company's newest assessment; `mine` is what somebody tried to save over a newer answer.
   * Null before the first assessment. @throws Refused `not-found` when the instrument has no such practice
   */
  async practice(
    tx: EntityManager,
    companyId: string,
    itemId: string,
    mine: TypedAnswer | null = null,
  ): Promise<OpenPractice | null> {
    const review = await this.latest(tx, companyId);
    if (!review) return null;
    const item = review.instrument.items.find((candidate) => candidate.id === itemId);
    if (!item) throw notFound();
    return {
      practice: practiceView(review, item, await this.names(tx, companyId), mine),
      score: scoreView(review.instrument, ownScore(review), review.targetLevel),
      answer: review.answers[itemId] ?? null,
    };
  }

  /** Names of the company's members; who has left has none. */
  async names(tx: EntityManager, companyId: string): Promise<Names> {
    const members = await this.accounts.membersOf(tx, companyId);
    return new Map(members.map((member) => [member.userId, member.name]));
  }
}
