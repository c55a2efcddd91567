import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Database, system } from '../../database/index.js';
import { TOO_LATE } from './reminder.rules.js';
import { MAX_EXAMPLES, RECONCILER_PAGE } from './repairs.rules.js';
import { Reminders } from './reminders.service.js';
import { subjectsWithReminders } from './repairs.queries.js';
import {
  type FollowedSubjects,
  type ReminderChanges,
  unchanged,
  type ReconciliationExample,
  type ReconciliationTally,
} from './subject.types.js';

const actor = system('reminders.walk');

/**
 * Reconciles every subject of some types that may want a reminder or has one that is not sent. Pages through subjects in
 * short transactions, so that long runs hold no locks.
 */
@Injectable()
export class ReminderReconciler {
  pageSize = RECONCILER_PAGE;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  /** @param heartbeat called before every page; ends the run when it throws */
  async reconcileAll(types: readonly FollowedSubjects[], heartbeat: () => Promise<void> = () => Promise.resolve()) {
    const tally = new Tally();
    for (const subjects of types) await this.ofType(subjects, tally, heartbeat);
    return tally.result();
  }

  private async ofType(subjects: FollowedSubjects, tally: Tally, heartbeat: () => Promise<void>): Promise<void> {
    const { type } = subjects;
    for (let from: Cursors | null = { open: null, known: null }; from;) {
      await heartbeat();
      const page: Page | Error = await this.page(subjects, from).catch((error: Error) => error);
      if (page instanceof Error) return tally.fail({ type, id: '' }, page);
      for (const id of page.ids) {
        try {
          tally.count({ type, id }, await this.db.as(actor, (tx) => this.reminders.refresh(tx, type, id)));
        } catch (error) {
          tally.fail({ type, id }, error);
          // ends the run when it is the database that failed
          await heartbeat();
        }
      }
      from = page.next;
    }
  }

  /** Merges both ascending lists, so that no subject is reconciled twice. */
  private async page({ type, open }: FollowedSubjects, from: Cursors): Promise<Page> {
    const limit = this.pageSize;
    const recent = new Date(this.clock.now().getTime() - TOO_LATE);
    return this.db.as(actor, async (tx) => {
      const [opened, known] = [
        await open(tx, { after: from.open, limit, recent }),
        await subjectsWithReminders(tx, type, { after: from.known, limit }),
      ];
      const ends = [opened, known].filter((list) => list.length === limit).map((list) => list.at(-1)!);
      const end = ends.sort(ascending)[0];
      const within = (list: string[]) => (end === undefined ? list : list.filter((id) => id <= end));
      const ids = [...new Set([...within(opened), ...within(known)])].sort(ascending);
      // a stored subject id may be no row of the room (not even a uuid): only the room's own ids go back to it
      const next = end === undefined ? null : { open: within(opened).at(-1) ?? from.open, known: end };
      return { ids, next };
    });
  }
}

interface Cursors {
  readonly open: string | null;
  readonly known: string | null;
}

interface Page {
  readonly ids: readonly string[];
  readonly next: Cursors | null;
}

/** As PostgreSQL orders ids and texts in the collation "C". */
const ascending = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

class Tally {
  private subjects = 0;
  private failed = 0;
  private changes = unchanged;
  private readonly examples: ReconciliationExample[] = [];

  count(subject: { type: string; id: string }, made: ReminderChanges): void {
    this.subjects += 1;
    if (made.added + made.moved + made.cancelled === 0) return;
    this.changes = {
      added: this.changes.added + made.added,
      moved: this.changes.moved + made.moved,
      cancelled: this.changes.cancelled + made.cancelled,
    };
    this.note({ ...subject, ...made });
  }

  fail(subject: { type: string; id: string }, error: unknown): void {
    if (subject.id) this.subjects += 1;
    this.failed += 1;
    this.note({ ...subject, error: String(error).slice(0, 200) });
  }

  result(): ReconciliationTally {
    const { subjects, failed, examples } = this;
    return { subjects, failed, examples, ...this.changes };
  }

  private note(example: ReconciliationExample): void {
    if (this.examples.length < MAX_EXAMPLES) this.examples.push(example);
  }
}
