import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { VersionNoticeShape } from '#templates/assessments/answering/version.shapes';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { type Actor, recordAct } from '../../database/index.js';
import { refuse } from '../assessments.refusals.js';
import { publishedNote } from '../instrument/instrument.queries.js';
import { Instruments } from '../instrument/instruments.service.js';
import { lastDayOf } from '../instrument/version-end.rules.js';
import { AssessmentReminders } from '../lifecycle/assessment-reminders.js';
import { AssessmentStarts } from '../lifecycle/assessment-starts.js';
import { AssessmentEntity } from '../lifecycle/assessment.entity.js';
import { type AssessmentRow, insertDraft, latestOf } from '../lifecycle/assessment.queries.js';
import { DraftWriter } from '../lifecycle/draft-writer.js';
import { carryOver } from './carry-over.js';
import { carriedItems } from './carry-over.rules.js';
import { mayMove, standingOf, type VersionStanding } from './version.rules.js';

/** What moved to the version in force. */
export interface Moved {
  readonly version: string;
  readonly answers: number;
  readonly files: number;
}

/** The version of the instrument by which a company answers, and going on by a newer one. */
@Injectable()
export class AssessmentVersions {
  constructor(
    private readonly clock: Clock,
    private readonly instruments: Instruments,
    private readonly drafts: DraftWriter,
    private readonly reminders: AssessmentReminders,
    private readonly starts: AssessmentStarts,
  ) {}

  /** What the company should know of the version of its newest assessment; null: nothing. */
  async notice(tx: EntityManager, companyId: string): Promise<VersionNoticeShape | null> {
    const row = await latestOf(tx, companyId);
    if (!row) return null;
    const { standing, newest } = await this.standing(tx, row);
    if (!standing) return null;
    const own = await this.instruments.version(tx, row.instrumentId);
    const { retiresAt } = await this.instruments.end(tx, row.instrumentId);
    return {
      standing,
      version: own.version,
      newest: newest.instrument.version,
      note: await publishedNote(tx, newest.id),
      lastDay: retiresAt && lastDayOf(retiresAt),
      kept: carriedItems(own, newest.instrument).length,
      items: newest.instrument.items.length,
    };
  }

  /** The version by which the company answered last, where that is no longer accepted. */
  async overOf(tx: EntityManager, companyId: string): Promise<string | null> {
    const row = await latestOf(tx, companyId);
    if (!row) return null;
    const { version, retiresAt } = await this.instruments.end(tx, row.instrumentId);
    return retiresAt !== null && retiresAt <= this.clock.now() ? version : null;
  }

  /**
   * Goes on by the version in force: a new assessment begins with profile, level, and the answers and evidence of the
   * practices that it asks for in the same words. The one before keeps its version and all that is in it, and is closed.
   * Moving twice moves once.
   * @throws Refused `assessments.version-current` when there is no newer one, and as `DraftWriter.write`
   */
  async move(actor: Actor, companyId: string): Promise<Moved> {
    return this.drafts.write(actor, companyId, 'assessments.move-version', async (tx, draft, userId) => {
      const { standing, newest } = await this.standing(tx, draft);
      if (!mayMove(standing)) throw refuse('assessments.version-current');
      const at = this.clock.now();
      const id = newId();
      await tx.update(AssessmentEntity, { id: draft.id }, { state: 'closed', closedAt: at, replacedBy: id });
      const { instrument } = newest;
      await insertDraft(tx, {
        id,
        companyId,
        instrumentId: newest.id,
        targetLevel: draft.targetLevel,
        profile: draft.profile,
        startedBy: userId,
        startedAt: at,
      });
      const before = await this.instruments.version(tx, draft.instrumentId);
      const carried = await carryOver(tx, { id: draft.id, instrument: before }, { id, instrument });
      const details = { from: before.version, version: instrument.version, replaces: draft.id, ...carried };
      const subject = { type: 'assessment', id };
      await recordAct(tx, actor, { at, act: 'assessments.version-moved', subject, companyId, details });
      await this.starts.tell(tx, actor, { id, companyId, carriedFrom: draft.id });
      await this.reminders.refresh(tx, draft.id);
      await this.reminders.refresh(tx, id);
      return { version: instrument.version, ...carried };
    });
  }

  private async standing(tx: EntityManager, row: AssessmentRow) {
    const newest = await this.instruments.newest(tx);
    const own = await this.instruments.end(tx, row.instrumentId);
    const standing: VersionStanding | null = standingOf(row, own, newest.id, this.clock.now());
    return { standing, newest };
  }
}
