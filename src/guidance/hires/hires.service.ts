import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { addDays, type Day, dayOf } from '#libs/mexico';
import { type Actor, Database, hasRole } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import { refuse } from '../guidance.refusals.js';
import { isAboutHiring } from '../situations/situation.types.js';
import { Situations } from '../situations/situations.service.js';
import { telltaleIn } from '../telltale.rules.js';
import {
  type CheckAnswer,
  type CheckMonths,
  checksFrom,
  type HireEnding,
  type HireTask,
  MAX_DAYS_OFF,
  tasksFrom,
} from './hire.rules.js';
import {
  answerCheck,
  closeHire,
  deleteHire,
  type Hire,
  hireById,
  hiresOf,
  insertHire,
  lockHire,
  moveStart,
  raiseVersion,
  saveProgress,
} from './hires.queries.js';
import { HIRE } from './hires.reminders.js';

/** What a file says: never a person. */
export interface HireWords {
  readonly alias: string;
  readonly post: string;
  readonly startsOn: Day;
  /** Whoever wrote it says that what looks like a name is none. */
  readonly noName: boolean;
}

/** What was done and seen, as the page of a file says it. */
export interface Progress {
  readonly startsOn: Day;
  readonly done: readonly HireTask[];
  /** Positions of the documents that were seen. */
  readonly seen: readonly string[];
  /** Until when they hold, in their order; empty: it does not say. */
  readonly expires: readonly string[];
}

/** The hire files of a company. The log of acts says that one was changed, never which situation it is about. */
@Injectable()
export class Hires {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly situations: Situations,
    private readonly reminders: Reminders,
  ) {}

  list(actor: Actor, companyId: string): Promise<Hire[]> {
    return this.db.as(actor, (tx) => hiresOf(tx, companyId));
  }

  /** @throws Refused `not-found` */
  async one(actor: Actor, companyId: string, id: string): Promise<Hire> {
    const hire = isId(id) ? await this.db.as(actor, (tx) => hireById(tx, id)) : null;
    if (hire?.companyId !== companyId) throw notFound();
    return hire;
  }

  /**
   * Opens a file from a situation: its tasks, documents and looks. A form that arrives twice opens one.
   * @throws Refused `not-found`, `forbidden`, `guidance.hire-number`, `guidance.hire-name`, `guidance.hire-day`
   */
  async open(actor: Actor, companyId: string, id: string, situation: string, words: HireWords): Promise<string> {
    const { content } = await this.situations.one(actor, situation);
    if (!isAboutHiring(content)) throw notFound();
    const today = dayOf(this.clock.now());
    this.requireNobody(words);
    requireDay(words.startsOn, today);
    const hireId = isId(id) ? id : newId();
    const resident = content.proofs.some((proof) => /residente/i.test(proof));
    await this.db.change(actor, { what: 'guidance.hire.open', subject: hireId }, async (tx) => {
      const createdBy = requireMember(actor, companyId);
      const { alias, post, startsOn } = words;
      const added = await insertHire(tx, {
        id: hireId,
        companyId,
        alias,
        post,
        situation,
        startsOn,
        createdBy,
        resident,
        countsAsForeigner: content.countsAsForeigner,
        createdAt: this.clock.now(),
        tasks: tasksFrom(startsOn, resident),
        checks: checksFrom(startsOn),
        documents: content.documents.map(({ name, required }) => ({ name, required })),
      });
      if (added) await this.reminders.refresh(tx, HIRE, hireId);
    });
    return hireId;
  }

  /**
   * Saves the first day, what was done, and which documents were seen. Saving what is stored changes nothing.
   * @throws Refused `not-found`, `forbidden`, `guidance.hire-closed`, `guidance.hire-day`, `conflict`
   */
  async save(actor: Actor, companyId: string, id: string, version: number, saved: Progress): Promise<void> {
    await this.change(actor, companyId, id, 'guidance.hire.save', async (tx, hire, today) => {
      if (hire.state !== 'open') throw refuse('guidance.hire-closed');
      if (hire.version !== version) throw conflict();
      if (saved.startsOn !== hire.startsOn) {
        requireDay(saved.startsOn, today);
        const { startsOn } = saved;
        await moveStart(tx, id, { startsOn, tasks: tasksFrom(startsOn, hire.resident), checks: checksFrom(startsOn) });
      }
      const documents = hire.documents.map(({ position }, at) => ({
        position,
        seen: saved.seen.includes(String(position)),
        expiresOn: saved.expires[at] || null,
      }));
      await saveProgress(tx, id, today, { done: saved.done, documents });
    });
  }

  /**
   * Closes a file: the person works there, or the hire did not come about.
   * @throws Refused `not-found`, `forbidden`, `guidance.hire-closed`, `conflict`
   */
  async close(actor: Actor, companyId: string, id: string, version: number, ending: HireEnding): Promise<void> {
    await this.change(actor, companyId, id, 'guidance.hire.close', async (tx, hire, today) => {
      if (hire.state === 'closed') {
        if (hire.ending === ending) return;
        throw refuse('guidance.hire-closed');
      }
      if (hire.version !== version) throw conflict();
      await closeHire(tx, id, ending, today);
    });
  }

  /**
   * Says what a look after some months found.
   * @throws Refused `not-found`, `forbidden`, `guidance.hire-open`, `guidance.hire-too-soon`
   */
  async check(actor: Actor, companyId: string, id: string, months: CheckMonths, answer: CheckAnswer): Promise<void> {
    await this.change(actor, companyId, id, 'guidance.hire.check', async (tx, hire, today) => {
      if (hire.ending !== 'hired') throw refuse('guidance.hire-open');
      const known = hire.checks.find((one) => one.months === months);
      if (!known) throw notFound();
      if (known.dueOn > today) throw refuse('guidance.hire-too-soon');
      if (known.answer !== answer) await answerCheck(tx, id, months, answer, today);
    });
  }

  /** Takes a file away, whatever its state. Taking away what is gone changes nothing. */
  async remove(actor: Actor, companyId: string, id: string): Promise<void> {
    await this.db.change(actor, { what: 'guidance.hire.remove', subject: id }, async (tx) => {
      requireMember(actor, companyId);
      if (!isId(id) || !(await lockHire(tx, id))) return;
      await deleteHire(tx, id);
      await this.reminders.refresh(tx, HIRE, id);
    });
  }

  private async change(
    actor: Actor,
    companyId: string,
    id: string,
    what: string,
    work: (tx: EntityManager, hire: Hire, today: Day) => Promise<void>,
  ): Promise<void> {
    await this.db.change(actor, { what, subject: id }, async (tx) => {
      requireMember(actor, companyId);
      const hire = isId(id) && (await lockHire(tx, id)) ? await hireById(tx, id) : null;
      if (hire?.companyId !== companyId) throw notFound();
      await work(tx, hire, dayOf(this.clock.now()));
      await raiseVersion(tx, id);
      await this.reminders.refresh(tx, HIRE, id);
    });
  }

  /** A file is about no person: a number is refused, what looks like a name is asked about. */
  private requireNobody({ alias, post, noName }: HireWords): void {
    for (const [field, text] of Object.entries({ alias, post })) {
      const found = telltaleIn(text);
      if (found === 'number') throw refuse('guidance.hire-number', { status: 422, field });
      if (found === 'name' && !noName) throw refuse('guidance.hire-name', { status: 422, field });
    }
  }
}

function requireMember(actor: Actor, companyId: string): string {
  const member =
    actor.kind === 'person' && actor.companyId === companyId && hasRole(actor, 'company_admin', 'company_editor');
  if (!member) throw refuse('forbidden', { status: 403 });
  return actor.userId;
}

/** The first day is near enough to be meant. */
function requireDay(day: Day, today: Day): void {
  if (day < addDays(today, -MAX_DAYS_OFF) || day > addDays(today, MAX_DAYS_OFF))
    throw refuse('guidance.hire-day', { status: 422, field: 'startsOn' });
}
