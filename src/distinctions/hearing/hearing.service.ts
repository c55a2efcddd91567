import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { type Day, dayOf, instantOf } from '#libs/mexico';
import { keepWhile, Storage } from '#libs/storage';
import type { ExaminedFile } from '../../assessments/index.js';
import { type Actor, Database, recordAct, system } from '../../database/index.js';
import type { UploadedFile } from '../../web/index.js';
import { may } from '../distinction.policy.js';
import { refuse } from '../distinctions.refusals.js';
import { type DistinctionRow, distinctionsOfCompany, eventsOf, lockDistinction } from '../distinctions.queries.js';
import { DistinctionReminders } from '../reminders/distinction-reminders.js';
import { AnswerFiles } from './answer-files.js';
import { DistinctionAnswer } from './hearing.entity.js';
import { answersOf } from './hearing.queries.js';
import {
  HEARING_QUOTA_BYTES,
  hearingQuotaSize,
  hasFinished,
  mayAnswer,
  suspensionOf,
  waitsUntil,
} from './hearing.rules.js';

/** What a company says to its suspension. */
export interface SaidAnswer {
  readonly text: string;
  /** Whether that is all: FM4 need not wait for more, and the company cannot add to it. */
  readonly finished: boolean;
  /** Sent with it, whole and not kept yet. */
  readonly files?: readonly UploadedFile[];
}

/** The right of a suspended company to be heard. */
@Injectable()
export class Hearing {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: DistinctionReminders,
    private readonly files: AnswerFiles,
    private readonly storage: Storage,
  ) {}

  /**
   * The company answers its suspension, as often as it wants until the last day or until it says that it has finished. The
   * same twice in a row is one answer.
   * @throws Refused `forbidden`, `distinctions.nothing-to-answer`, `distinctions.answer-finished`, `distinctions.files-quota`, what
   *   `AnswerFiles.examined` says of its files: then nothing of it is kept
   * @throws CannotStore
   */
  async answer(actor: Actor, companyId: string, said: SaidAnswer): Promise<void> {
    if (actor.kind !== 'person' || !may(actor, 'answer', companyId)) throw refuse('forbidden', { status: 403 });
    // As the system: a company may not see FM4's staff, who get the mail.
    const by = system('distinctions.hearing', actor.request);
    const files = await this.files.examined(companyId, said.files ?? []);
    // Asked before bytes are kept, and again under the lock.
    if (files.length > 0) await this.db.as(by, (tx) => this.answerable(tx, companyId, said, files));
    const change = { what: 'distinctions.hearing.answer', subject: companyId };
    const written = await keepWhile(this.storage, files, () =>
      this.db.change(by, change, async (tx) => {
        const open = await this.answerable(tx, companyId, said, files);
        if (!open) return false;
        const { row, suspensionId } = open;
        const at = this.clock.now();
        const { text, finished } = said;
        const answer = { id: newId(), distinctionId: row.id, companyId, suspensionId, text, finished };
        await tx.insert(DistinctionAnswer, { ...answer, sentBy: actor.userId, sentAt: at });
        await this.files.add(tx, answer, files);
        const subject = { type: 'distinction', id: row.id };
        const details = { finished, files: files.length };
        await recordAct(tx, actor, { at, act: 'distinctions.answered', subject, companyId, details });
        await this.reminders.refresh(tx, row.id);
        return true;
      }),
    );
    if (!written) for (const { key } of files) await this.storage.delete(key);
  }

  /** @throws Refused `distinctions.hear-first` while the company may still answer and has not said that it has finished */
  async mustBeOver(tx: EntityManager, row: DistinctionRow): Promise<void> {
    const day = await this.waitsUntil(tx, row);
    if (day === null) return;
    throw refuse('distinctions.hear-first', { params: { day: instantOf(day, '12:00').getTime() } });
  }

  /** The last day on which the company may answer and FM4 must wait; null: it may revoke. */
  async waitsUntil(tx: EntityManager, row: DistinctionRow): Promise<Day | null> {
    const finished = hasFinished(await eventsOf(tx, row.id), await answersOf(tx, row.id));
    return waitsUntil(row, finished, dayOf(this.clock.now()));
  }

  /**
   * The suspension that the company may answer so; null: it has just said the same.
   * @throws Refused as `answer`
   */
  private async answerable(
    tx: EntityManager,
    companyId: string,
    { text, finished }: SaidAnswer,
    files: readonly ExaminedFile[],
  ): Promise<{ row: DistinctionRow; suspensionId: string } | null> {
    const row = await this.suspended(tx, companyId);
    if (!row || !mayAnswer(row, dayOf(this.clock.now()))) throw refuse('distinctions.nothing-to-answer');
    const events = await eventsOf(tx, row.id);
    const suspensionId = suspensionOf(events)!;
    const answers = (await answersOf(tx, row.id)).filter((one) => one.suspensionId === suspensionId);
    const [last] = answers;
    const sent = files.map(({ file }) => file.sha256).join();
    const repeated = last?.text === text && last.finished === finished;
    if (repeated && last.files.map(({ sha256 }) => sha256).join() === sent) return null;
    if (hasFinished(events, answers)) throw refuse('distinctions.answer-finished');
    const sizes = [...answers.flatMap((one) => one.files), ...files.map(({ file }) => file)].map(({ size }) => size);
    if (files.length > 0 && sizes.reduce((sum, size) => sum + size, 0) > HEARING_QUOTA_BYTES) {
      throw refuse('distinctions.files-quota', { status: 413, field: 'file', params: { max: hearingQuotaSize } });
    }
    return { row, suspensionId };
  }

  /** The suspended distinction of a company, locked. */
  private async suspended(tx: EntityManager, companyId: string): Promise<DistinctionRow | null> {
    const found = (await distinctionsOfCompany(tx, companyId)).find(({ state }) => state === 'suspended');
    return found ? lockDistinction(tx, found.id) : null;
  }
}
