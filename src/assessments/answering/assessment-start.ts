import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Companies } from '../../companies/index.js';
import { type Actor, Database, recordAct } from '../../database/index.js';
import type { LevelId } from '../instrument/instrument.types.js';
import { Instruments } from '../instrument/instruments.service.js';
import { profileFromRegistration } from '../instrument/profile.rules.js';
import { AssessmentReminders } from '../lifecycle/assessment-reminders.js';
import { AssessmentStarts } from '../lifecycle/assessment-starts.js';
import { insertDraft, lastClosed } from '../lifecycle/assessment.queries.js';
import { requireMayAnswer } from '../lifecycle/draft-writer.js';
import { carryOver } from './carry-over.js';

/** Begins a company's self-assessment, new or with what the one before held. */
@Injectable()
export class AssessmentStart {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly instruments: Instruments,
    private readonly reminders: AssessmentReminders,
    private readonly starts: AssessmentStarts,
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
      await this.starts.tell(tx, actor, { id, companyId, carriedFrom: previous?.id ?? null });
      await this.reminders.refresh(tx, id);
      return id;
    });
  }
}
