import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Companies } from '../../companies/index.js';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { notFound, Refused } from '../../web/index.js';
import { AssessmentMails } from './answering-mails.js';
import { may } from '../lifecycle/assessment.policy.js';
import { activityDay } from '../lifecycle/assessment.reminders.js';
import { appliesTo } from '../scoring/score.rules.js';
import { carryOver } from './carry-over.queries.js';
import { answerTo, type AssessmentRow, lastClosed, lockLatestOf } from '../lifecycle/assessment.queries.js';
import type { Item, LevelId, Maturity, Profile } from '../instrument/instrument.types.js';
import { Instruments } from '../instrument/instruments.service.js';
import { profileFromRegistration } from '../instrument/profile.rules.js';
import type { AnswerRow } from './assessment.types.js';
import { isWritable } from '../submission/submission.rules.js';

/** What a person saves of one practice; `version` is the answer they had before them, 0 for none. */
export interface AnswerChange {
  value: Maturity | null;
  note: string;
  version: number;
}

/** Either it is saved, or somebody saved another answer since `version`. */
export type SavedAnswer = { kind: 'saved'; answer: AnswerRow } | { kind: 'stale'; theirs: AnswerRow };

/** What a company does in its self-assessment until it submits. */
@Injectable()
export class Answering {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly instruments: Instruments,
    private readonly mails: AssessmentMails,
  ) {}

  /**
   * Starts the company's assessment by the newest instrument; starting twice starts once.
   * @param carry whether it begins with profile, answers and evidence of the last one that is over, if there is one
   */
  async start(actor: Actor, companyId: string, targetLevel: LevelId, carry = false): Promise<void> {
    const userId = requireAnswering(actor, companyId);
    await this.db.as(actor, async (tx) => {
      const company = await this.companies.requireActive(tx, companyId);
      const { id: instrumentId, instrument } = await this.instruments.newest(tx);
      const previous = carry ? await lastClosed(tx, companyId) : null;
      const profile = { ...previous?.profile, ...profileFromRegistration(company) };
      const id = newId();
      const at = this.clock.now();
      const started: unknown[] = await tx.query(
        `insert into assessments (id, company_id, instrument_id, target_level, state, profile, started_by, started_at,
           active_at, version) values ($1, $2, $3, $4, 'draft', $5, $6, $7, $7, 1)
         on conflict (company_id) where state <> 'closed' do nothing returning id`,
        [id, companyId, instrumentId, targetLevel, JSON.stringify(profile), userId, at],
      );
      if (started.length === 0) return;
      const subject = { type: 'assessment', id };
      const carried = previous && {
        from: previous.id,
        ...(await carryOver(
          tx,
          { ...previous, instrument: await this.instruments.version(tx, previous.instrumentId) },
          { id, instrument },
        )),
      };
      const details = { target: targetLevel, version: instrument.version, ...(carried && { carried }) };
      await recordAct(tx, actor, { at, act: 'assessments.started', subject, companyId, details });
      await this.mails.refresh(tx, id);
    });
  }

  async aimAt(actor: Actor, companyId: string, targetLevel: LevelId): Promise<void> {
    await this.write(actor, companyId, (tx, row) =>
      tx.query('update assessments set target_level = $2 where id = $1', [row.id, targetLevel]),
    );
  }

  /**
   * Replaces the profile, if nobody else did since `version`; one that is already so is fine.
   * @throws Refused `assessments.stale-profile`
   */
  async saveProfile(actor: Actor, companyId: string, version: number, profile: Profile): Promise<void> {
    await this.write(actor, companyId, async (tx, row) => {
      if (sameProfile(row.profile, profile)) return;
      if (row.version !== version) throw new Refused('assessments.stale-profile');
      await tx.query('update assessments set profile = $2, version = version + 1 where id = $1', [
        row.id,
        JSON.stringify(profile),
      ]);
    });
  }

  /**
   * Saves an answer and its note. What is already so is fine whatever the version, so a form that
   * arrives twice saves once; a newer answer of somebody else is never overwritten unseen.
   */
  async saveAnswer(actor: Actor, companyId: string, itemId: string, change: AnswerChange): Promise<SavedAnswer> {
    return this.write(actor, companyId, async (tx, row, userId) => {
      const item = await this.itemOf(tx, row, itemId);
      if (!appliesTo(item, row.profile)) throw new Refused('assessments.not-applicable');
      const current = await answerTo(tx, row.id, itemId);
      const { value, note } = change;
      if (current && current.value === value && current.note === note) return { kind: 'saved', answer: current };
      if (current && current.version !== change.version) return { kind: 'stale', theirs: current };
      if (!current && value === null && note === '') return { kind: 'saved', answer: emptyAnswer(itemId, userId, row) };
      const version = (current?.version ?? 0) + 1;
      const at = this.clock.now();
      await tx.query(
        `insert into assessment_answers (assessment_id, company_id, item_id, value, note, updated_by, updated_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (assessment_id, item_id) do update set value = excluded.value, note = excluded.note,
           updated_by = excluded.updated_by, updated_at = excluded.updated_at, version = excluded.version`,
        [row.id, companyId, itemId, value, note, userId, at, version],
      );
      return { kind: 'saved', answer: { itemId, value, note, updatedBy: userId, updatedAt: at, version } };
    });
  }

  /** The item of the assessment's instrument. @throws Refused `not-found` */
  async itemOf(tx: EntityManager, row: AssessmentRow, itemId: string): Promise<Item> {
    const instrument = await this.instruments.version(tx, row.instrumentId);
    const item = instrument.items.find((candidate) => candidate.id === itemId);
    if (!item) throw notFound();
    return item;
  }

  /**
   * Does `work` in the company's open assessment, one writer after the other, and notes the activity.
   * @throws Refused `assessments.not-started`, `assessments.frozen` once it was submitted
   */
  async write<T>(
    actor: Actor,
    companyId: string,
    work: (tx: EntityManager, row: AssessmentRow, userId: string) => Promise<T>,
  ): Promise<T> {
    const userId = requireAnswering(actor, companyId);
    return this.db.as(actor, async (tx) => {
      const row = await lockLatestOf(tx, companyId);
      if (!row) throw new Refused('assessments.not-started');
      if (!isWritable(row.state)) throw new Refused('assessments.frozen');
      const result = await work(tx, row, userId);
      const at = this.clock.now();
      await tx.query('update assessments set active_at = $2 where id = $1', [row.id, at]);
      if (activityDay(row.activeAt) !== activityDay(at)) await this.mails.refresh(tx, row.id);
      return result;
    });
  }
}

/** @throws Refused `forbidden` */
function requireAnswering(actor: Actor, companyId: string): string {
  if (actor.kind !== 'person' || !may(actor, 'answer', companyId)) throw new Refused('forbidden', { status: 403 });
  return actor.userId;
}

function sameProfile(one: Profile, other: Profile): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].every((field) => one[field] === other[field]);
}

function emptyAnswer(itemId: string, userId: string, row: AssessmentRow): AnswerRow {
  return { itemId, value: null, note: '', updatedBy: userId, updatedAt: row.activeAt, version: 0 };
}
