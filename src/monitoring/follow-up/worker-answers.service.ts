import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Database, system } from '../../database/index.js';
import { Limits } from '../../web/index.js';
import { refuse } from '../monitoring.refusals.js';
import { WorkFollowUpAlert } from './follow-up.entity.js';
import type { WorkerForm } from './follow-up.forms.js';
import { type CodedHire, hireOfCode, insertAnswers } from './follow-up.queries.js';
import {
  answersTo,
  CODES_PER_CALLER,
  consistent,
  dangersIn,
  heardAt,
  type Moment,
  momentOn,
  questions,
  saysNothing,
  type WorkerAnswers,
  WRONG_CODES_PER_CALLER,
} from './follow-up.rules.js';
import { FollowUpCodes } from './follow-up-codes.js';

// Without a person or a subject: a line of the log says when, and must not say of which hire.
const receiver = system('monitoring.follow-up-public');

/** A hire at the moment that is open. */
export interface AskedHire extends CodedHire {
  readonly months: Moment;
}

/** What workers do with their code. Neither who nor when is kept. */
@Injectable()
export class WorkerAnswersService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly codes: FollowUpCodes,
    private readonly limits: Limits,
  ) {}

  /**
   * The hire that a code opens, at the moment that is asked about today.
   * @param ip counted under a pseudonym of the day, never kept
   * @throws Refused `monitoring.code-unknown`, `monitoring.code-used`, `monitoring.code-coming`, `monitoring.code-over`,
   *   429 `too-many`
   */
  async find(typed: string, ip: string): Promise<AskedHire> {
    const today = dayOf(this.clock.now());
    const caller = this.codes.callerOf(ip, today);
    await this.limits.take(CODES_PER_CALLER, caller);
    const hashes = this.codes.hashesOf(typed);
    const hire = hashes.length > 0 ? await this.db.as(receiver, (tx) => hireOfCode(tx, hashes)) : null;
    if (!hire) {
      if (hashes.length > 0) await this.limits.take(WRONG_CODES_PER_CALLER, caller);
      throw refuse('monitoring.code-unknown', { status: 422, field: 'codigo' });
    }
    const { open, next } = momentOn(hire.hiredOn, today);
    if (open !== null && !hire.answered.includes(open)) return { ...hire, months: open };
    if (open !== null) throw refuse('monitoring.code-used', { params: next ? { day: next } : {} });
    if (next !== null) throw refuse('monitoring.code-coming', { params: { day: next } });
    throw refuse('monitoring.code-over', { status: 410 });
  }

  /**
   * Takes the answers of a moment, once; a safe way to be reached and what is dangerous stand apart from them.
   * @throws Refused as `find`, `monitoring.answers-empty`
   */
  async answer(form: WorkerForm, ip: string): Promise<void> {
    const hire = await this.find(form.codigo, ip);
    const answers = consistent(answersIn(form));
    const contact = form.contacto?.trim() || null;
    if (saysNothing(answers) && contact === null) throw refuse('monitoring.answers-empty', { status: 422 });
    await this.db.change(receiver, { what: 'monitoring.follow-up.answer', subject: null }, async (tx) => {
      // who only asks for help has answered nothing yet
      if (!saysNothing(answers)) {
        const added = await insertAnswers(tx, {
          id: randomUUID(),
          followUpId: hire.id,
          months: hire.months,
          answers,
        });
        if (!added) throw refuse('monitoring.code-used');
      }
      const told = dangersIn(answers);
      if (told.length === 0 && contact === null) return;
      await tx.insert(WorkFollowUpAlert, {
        id: randomUUID(),
        companyId: hire.companyId,
        told,
        contact,
        heardAt: heardAt(this.clock.now()),
        state: 'open',
      });
    });
  }
}

/** What was answered; a form takes nothing else. */
function answersIn(form: WorkerForm): WorkerAnswers {
  const given = questions.flatMap((question) => {
    const value = form[question];
    return value !== undefined && (answersTo[question] as readonly string[]).includes(value)
      ? [[question, value] as const]
      : [];
  });
  return Object.fromEntries(given) as WorkerAnswers;
}
