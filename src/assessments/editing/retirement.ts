import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { addDays, type Day, dayOf, instantOf } from '#libs/mexico';
import { Database, oneAtATime, type PersonActor, recordAct } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { publishedVersions, retireInstrument } from '../instrument/instrument.queries.js';
import { Instruments } from '../instrument/instruments.service.js';
import { AssessmentReminders } from '../lifecycle/assessment-reminders.js';
import { may } from './draft.policy.js';
import { draftsByVersion } from './draft.queries.js';

/** Ends versions of the instrument that another one has replaced. */
@Injectable()
export class Retirement {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly instruments: Instruments,
    private readonly reminders: AssessmentReminders,
  ) {}

  /**
   * Says on which day a version can be sent for the last time; companies that are answering by it are told. Later it may
   * only be put off. What was sent by then goes its way, and keeps its version.
   * @throws Refused `not-found`, `forbidden`, `assessments.version-in-force`, `assessments.retire-past`,
   *   `assessments.retire-earlier`
   */
  async retire(person: PersonActor, version: string, lastDay: Day, reason: string): Promise<void> {
    await this.db.change(person, { what: 'assessments.instrument.retire', subject: version }, async (tx) => {
      if (!may(person, 'retire')) throw refuse('forbidden', { status: 403 });
      await oneAtATime(tx, 'assessments.instrument-drafts');
      const found = (await publishedVersions(tx)).find((one) => one.version === version);
      if (!found) throw notFound();
      const now = this.clock.now();
      if ((await this.instruments.newest(tx)).id === found.id) throw refuse('assessments.version-in-force');
      const at = instantOf(addDays(lastDay, 1));
      const before = found.retiresAt;
      if (before?.getTime() === at.getTime()) return;
      if (before && at < before)
        throw refuse('assessments.retire-earlier', { field: 'lastDay', params: { day: addDays(dayOf(before), -1) } });
      if (before && before <= now) throw refuse('assessments.version-over');
      if (at <= now) throw refuse('assessments.retire-past', { field: 'lastDay' });
      await retireInstrument(tx, found.id, { at, toldAt: now, by: person.userId, reason });
      const subject = { type: 'instrument', id: found.id };
      const details = { version, lastDay, reason, open: found.open };
      await recordAct(tx, person, { at: now, act: 'assessments.instrument-retired', subject, details });
      for (const id of await draftsByVersion(tx, found.id)) await this.reminders.refresh(tx, id);
    });
  }
}
