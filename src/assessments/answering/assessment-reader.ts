import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PracticeShape } from '#templates/assessments/answering/assessment.shapes';
import type { ScoreShape } from '#templates/assessments/scoring/score.shapes';
import { Clock } from '#libs/clock';
import { Accounts } from '../../accounts/index.js';
import { hasRole, readOnce } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { evidenceIn, pendingFor, removedFrom, usageOf } from '../evidence/evidence.queries.js';
import type { EvidenceFile } from '../evidence/evidence.types.js';
import { HeldEvidence } from '../evidence/held-evidence.js';
import type { VersionEnd } from '../instrument/instrument.queries.js';
import type { Instrument } from '../instrument/instrument.types.js';
import { Instruments } from '../instrument/instruments.service.js';
import { type AssessmentRow, latestOf } from '../lifecycle/assessment.queries.js';
import { signedSubmission } from '../lifecycle/signed-submission.queries.js';
import { ownScore } from '../scoring/own-score.rules.js';
import { scoreView } from '../scoring/score.views.js';
import { assignedIn, commentCounts, commentsOn } from '../teamwork/teamwork.queries.js';
import { answersIn, replacedAnswers } from './answer.queries.js';
import type { AnswerRow, Assessment } from './assessment.types.js';
import type { AnswerContent } from './answer.rules.js';
import { PracticeHints } from './practice-hints.js';
import { type Names, practiceView } from './practice.views.js';
import { teamView } from './team.views.js';
import type { TeamFacts } from './list.rules.js';

/** An answer as it was typed, saved or not. */
export type TypedAnswer = AnswerContent;

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
    private readonly hints: PracticeHints,
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
  readonly latest = readOnce(async (tx, companyId): Promise<Assessment | null> => {
    const row = await latestOf(tx, companyId);
    return row ? this.read(tx, row) : null;
  });

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
   * One practice of the company's newest assessment, as one of its people sees it; `mine` is what was to be saved over a
   * newer answer.
   * Null before the first assessment. @throws Refused `not-found` when the instrument has no such practice
   */
  async practice(
    tx: EntityManager,
    companyId: string,
    itemId: string,
    { viewerId, mine = null }: { viewerId: string; mine?: TypedAnswer | null },
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
    const members = await this.accounts.membersOf(tx, companyId);
    const names = namesOf(members);
    const team = teamView(instrument, names, {
      assigned: (await assignedIn(tx, assessment.id)).find((one) => one.itemId === itemId) ?? null,
      comments: await commentsOn(tx, assessment.id, itemId),
      replaced: await replacedAnswers(tx, assessment.id, itemId),
      viewerId,
      colleagues: members.filter((member) => hasRole(member, 'company_admin', 'company_editor')),
    });
    return {
      practice: practiceView(assessment, item, {
        names,
        room,
        mine,
        team,
        hint: await this.hints.of(tx, companyId, itemId),
      }),
      score: scoreView(instrument, ownScore(assessment), targetLevel),
      answer: answers[itemId] ?? null,
    };
  }

  /** Who should answer what, and how many comments each practice has. */
  async team(tx: EntityManager, assessment: Pick<Assessment, 'id' | 'companyId'>): Promise<TeamFacts> {
    const assigned = await assignedIn(tx, assessment.id);
    return {
      assigned: new Map(assigned.map((one) => [one.itemId, one])),
      comments: await commentCounts(tx, assessment.id),
      names: await this.names(tx, assessment.companyId),
    };
  }

  /** Names of the company's present members by their id. */
  async names(tx: EntityManager, companyId: string): Promise<Names> {
    return namesOf(await this.accounts.membersOf(tx, companyId));
  }
}

const namesOf = (members: readonly { readonly userId: string; readonly name: string }[]): Names =>
  new Map(members.map(({ userId, name }) => [userId, name]));
