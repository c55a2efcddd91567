import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '#libs/clock';
import type { Actor } from '../../database/index.js';
import { refuse } from '../assessments.refusals.js';
import type { LevelId, Profile } from '../instrument/instrument.types.js';
import { Instruments } from '../instrument/instruments.service.js';
import { isSameProfile } from '../instrument/profile.rules.js';
import { AssessmentEntity } from '../lifecycle/assessment.entity.js';
import type { AssessmentRow } from '../lifecycle/assessment.queries.js';
import { DraftWriter, requireOpen } from '../lifecycle/draft-writer.js';
import { appliesTo } from '../scoring/score.rules.js';
import { Assignments } from '../teamwork/assignments.service.js';
import { AnswerEntity } from './answer.entity.js';
import { type AnswerChange, contentAfter, effectOf, replacesAnother } from './answer.rules.js';
import type { AnswerRow } from './assessment.types.js';
import { ReplacedAnswerEntity } from './replaced-answer.entity.js';

/** Either it is saved, or another answer was saved since the version that was seen. */
export type SavedAnswer = { kind: 'saved'; answer: AnswerRow; changed: boolean } | { kind: 'stale'; theirs: AnswerRow };

/** As one of several: one that does not apply is left alone, and the others are saved. */
export type ListedAnswer = SavedAnswer | { kind: 'not-applicable' };

/** What a company does in its self-assessment before it submits: level, profile, answers. */
@Injectable()
export class AnswerService {
  constructor(
    private readonly clock: Clock,
    private readonly instruments: Instruments,
    private readonly drafts: DraftWriter,
    private readonly assignments: Assignments,
  ) {}

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
    const saved = (await this.saveAnswers(actor, companyId, new Map([[itemId, change]]))).get(itemId)!;
    if (saved.kind === 'not-applicable') throw refuse('assessments.not-applicable');
    return saved;
  }

  /**
   * The same for several practices at once, each by itself.
   * @throws Refused `not-found` for an unknown practice, and as `DraftWriter.write`
   */
  async saveAnswers(
    actor: Actor,
    companyId: string,
    changes: ReadonlyMap<string, AnswerChange>,
  ): Promise<Map<string, ListedAnswer>> {
    return this.drafts.write(actor, companyId, 'assessments.answer', async (tx, draft, userId) => {
      const kept = await tx.findBy(AnswerEntity, { assessmentId: draft.id, itemId: In([...changes.keys()]) });
      const current = new Map(kept.map((answer) => [answer.itemId, answer]));
      const saved = new Map<string, ListedAnswer>();
      for (const [itemId, change] of changes) {
        const one = { itemId, userId, change, current: current.get(itemId) ?? null };
        saved.set(itemId, await this.save(tx, draft, one));
      }
      const written = [...saved.values()].flatMap((one) => (one.kind === 'saved' && one.changed ? [one.answer] : []));
      const { id: assessmentId, companyId: owner } = draft;
      const rows = written.map((answer) => ({ assessmentId, companyId: owner, ...answer }));
      if (rows.length > 0) await tx.upsert(AnswerEntity, rows, ['assessmentId', 'itemId']);
      const changed = written.map(({ itemId }) => itemId);
      if (changed.length > 0) await this.assignments.answersChanged(tx, draft.id, changed);
      return saved;
    });
  }

  /** What becomes of one answer; the caller writes it. */
  private async save(
    tx: EntityManager,
    draft: AssessmentRow,
    {
      itemId,
      userId,
      change,
      current,
    }: { itemId: string; userId: string; change: AnswerChange; current: AnswerEntity | null },
  ): Promise<ListedAnswer> {
    const item = await this.instruments.item(tx, draft.instrumentId, itemId);
    if (!appliesTo(item, draft.profile)) return { kind: 'not-applicable' };
    const effect = effectOf(current, change);
    if (effect === 'none') {
      return { kind: 'saved', answer: current ?? emptyAnswer(itemId, userId, draft), changed: false };
    }
    requireOpen(draft, itemId);
    if (current && effect === 'stale') return { kind: 'stale', theirs: current };
    const { id: assessmentId, companyId } = draft;
    const at = this.clock.now();
    if (replacesAnother(current, userId)) {
      const { value, unknown, note, updatedBy, updatedAt, version } = current;
      const before = { value, unknown, note, updatedBy, updatedAt, version };
      const key = { assessmentId, companyId, itemId };
      await tx.insert(ReplacedAnswerEntity, { ...key, ...before, replacedBy: userId, replacedAt: at });
    }
    const version = (current?.version ?? 0) + 1;
    const answer = { itemId, ...contentAfter(current, change), updatedBy: userId, updatedAt: at, version };
    return { kind: 'saved', answer, changed: true };
  }
}

function emptyAnswer(itemId: string, userId: string, draft: AssessmentRow): AnswerRow {
  return { itemId, value: null, unknown: false, note: '', updatedBy: userId, updatedAt: draft.activeAt, version: 0 };
}
