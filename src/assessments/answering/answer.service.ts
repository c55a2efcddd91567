import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Companies } from '../../companies/index.js';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { refuse } from '../assessments.refusals.js';
import type { LevelId, Profile } from '../instrument/instrument.types.js';
import { Instruments } from '../instrument/instruments.service.js';
import { isSameProfile, profileFromRegistration } from '../instrument/profile.rules.js';
import { AssessmentReminders } from '../lifecycle/assessment-reminders.js';
import { AssessmentEntity } from '../lifecycle/assessment.entity.js';
import { type AssessmentRow, insertDraft, lastClosed } from '../lifecycle/assessment.queries.js';
import { DraftWriter, requireMayAnswer, requireOpen } from '../lifecycle/draft-writer.js';
import { appliesTo } from '../scoring/score.rules.js';
import { AnswerEntity } from './answer.entity.js';
import { type AnswerChange, effectOf } from './answer.rules.js';
import type { AnswerRow } from './assessment.types.js';
import { carryOver } from './carry-over.js';

/** Either it is saved, or another answer was saved since the version that was seen. */
export type SavedAnswer = { kind: 'saved'; answer: AnswerRow; changed: boolean } | { kind: 'stale'; theirs: AnswerRow };

/** What a company does in its self-assessment before it submits: start, level, profile, answers. */
@Injectable()
export class AnswerService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly instruments: Instruments,
    private readonly reminders: AssessmentReminders,
    private readonly drafts: DraftWriter,
  ) {}

  /**
   * Starts the company's assessment by the newest instrument; starting twice starts once.
   * @param carry whether it begins with profile, answers and evidence of the last closed one, if there is one
   * @throws Refused `forbidden`; what `Companies.requireActive` refuses
   */
  async start(actor: Actor, companyId: string, targetLevel: LevelId, carry = false): Promise<void> {
    const what = 'assessments.start';
    await this.db.change<string | null>(actor, { what, subject: (started) => started }, async (tx) => {
      const startedBy = requireMayAnswer(actor, companyId);
      const company = await this.companies.requireActive(tx, companyId);
      const { id: instrumentId, instrument } = await this.instruments.newest(tx);
      const previous = carry ? await lastClosed(tx, companyId) : null;
      const profile = { ...previous?.profile, ...profileFromRegistration(company) };
      const id = newId();
      const at = this.clock.now();
      const draft = { id, companyId, instrumentId, targetLevel, profile, startedBy, startedAt: at };
      if (!(await insertDraft(tx, draft))) return null;
      const carried = previous && {
        from: previous.id,
        ...(await carryOver(
          tx,
          { ...previous, instrument: await this.instruments.version(tx, previous.instrumentId) },
          { id, instrument },
        )),
      };
      const subject = { type: 'assessment', id };
      const details = { target: targetLevel, version: instrument.version, ...(carried && { carried }) };
      await recordAct(tx, actor, { at, act: 'assessments.started', subject, companyId, details });
      await this.reminders.refresh(tx, id);
      return id;
    });
  }

  /** Changes the level aimed at. @throws Refused as `DraftWriter.write` */
  async aimAt(actor: Actor, companyId: string, targetLevel: LevelId): Promise<void> {
    await this.drafts.write(actor, companyId, 'assessments.aim', (tx, draft) => {
      requireOpen(draft, null);
      return tx.update(AssessmentEntity, { id: draft.id }, { targetLevel });
    });
  }

  /**
   * Replaces the profile, unless it was changed since `version`; saving what is stored already changes nothing.
   * @throws Refused `assessments.stale-profile`, and as `DraftWriter.write`
   */
  async saveProfile(actor: Actor, companyId: string, version: number, profile: Profile): Promise<void> {
    await this.drafts.write(actor, companyId, 'assessments.save-profile', async (tx, draft) => {
      if (isSameProfile(draft.profile, profile)) return;
      requireOpen(draft, null);
      if (draft.version !== version) throw refuse('assessments.stale-profile');
      await tx.update(AssessmentEntity, { id: draft.id }, { profile, version: version + 1 });
    });
  }

  /**
   * Saves an answer and its note; `stale` instead of overwriting a newer answer unseen.
   * @throws Refused `not-found` for an unknown practice, `assessments.not-applicable`, and as `DraftWriter.write`
   */
  async saveAnswer(actor: Actor, companyId: string, itemId: string, change: AnswerChange): Promise<SavedAnswer> {
    return this.drafts.write(actor, companyId, 'assessments.answer', async (tx, draft, userId) => {
      const item = await this.instruments.item(tx, draft.instrumentId, itemId);
      if (!appliesTo(item, draft.profile)) throw refuse('assessments.not-applicable');
      const current = await tx.findOneBy(AnswerEntity, { assessmentId: draft.id, itemId });
      const effect = effectOf(current, change);
      if (effect !== 'none') requireOpen(draft, itemId);
      if (effect === 'none') {
        return { kind: 'saved', answer: current ?? emptyAnswer(itemId, userId, draft), changed: false };
      }
      if (current && effect === 'stale') return { kind: 'stale', theirs: current };
      const { value, note } = change;
      const version = (current?.version ?? 0) + 1;
      const answer = { itemId, value, note, updatedBy: userId, updatedAt: this.clock.now(), version };
      await tx.upsert(AnswerEntity, { assessmentId: draft.id, companyId, ...answer }, ['assessmentId', 'itemId']);
      return { kind: 'saved', answer, changed: true };
    });
  }
}

function emptyAnswer(itemId: string, userId: string, draft: AssessmentRow): AnswerRow {
  return { itemId, value: null, note: '', updatedBy: userId, updatedAt: draft.activeAt, version: 0 };
}
