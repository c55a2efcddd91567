import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { Database, system } from '../database/index.js';
import type { Category } from './report.rules.js';
import { keptReports, mattersSince } from './reported-matters.queries.js';

/** All that this room lets out of a report: of what kind it is, and when it came. Never its words, nor about whom it is. */
export interface ReportedMatter {
  readonly id: string;
  readonly category: Category;
  readonly receivedOn: Day;
}

/** Something that FM4 did, or why it did not, about a matter at large to which a report belongs. */
export interface WiderAnswer {
  readonly title: string;
  readonly outcome: 'changed' | 'kept';
  readonly text: string;
  /** Where more stands, on this site or another; null: nowhere. */
  readonly href: string | null;
  readonly on: Date;
}

/**
 * Reports for the room that listens: which there were, and what it has to say to who reported. That room registers its
 * answers when it starts; they stand where the report is followed with its receipt.
 */
@Injectable()
export class ReportedMatters {
  private answers: ((tx: EntityManager, reportId: string) => Promise<WiderAnswer[]>) | null = null;

  constructor(private readonly db: Database) {}

  /** Reports received since that day. In the system's scope. */
  since(tx: EntityManager, day: Day): Promise<ReportedMatter[]> {
    return mattersSince(tx, day);
  }

  /** Which of those reports are kept still. */
  kept(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
    return keptReports(tx, ids);
  }

  /** Throws when another room has registered. */
  answerWith(answers: (tx: EntityManager, reportId: string) => Promise<WiderAnswer[]>): void {
    if (this.answers) throw new Error('Reports are answered at large already');
    this.answers = answers;
  }

  /** What FM4 did about the matter of a report, for who follows it with its receipt. */
  async answersTo(reportId: string): Promise<readonly WiderAnswer[]> {
    const { answers } = this;
    return answers ? this.db.as(system('reports.answers'), (tx) => answers(tx, reportId)) : [];
  }
}
