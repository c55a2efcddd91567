import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Database, system } from '../../database/index.js';
import { TOO_LATE } from './reminder.rules.js';
import { Reminders } from './reminders.service.js';
import { subjectsWithReminders } from './repairs.queries.js';
import {
  type FollowedSubjects,
  type ReminderChanges,
  unchanged,
  type WalkExample,
  type WalkTally,
} from './subject.types.js';

const EXAMPLES = 20;
const actor = system('reminders.walk');

/**
 * Refreshes every subject of some types that may want a reminder or has one that is not sent: page by page, each in a
 * short transaction of its own, so that it holds up nobody and may be as long as it likes.
 */
@Injectable()
export class SubjectWalk {
  /** How many subjects are looked up at once. */
  pageSize = 200;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  /** @param beat called before every page; when it throws, the walk ends there */
  async over(types: readonly FollowedSubjects[], beat: () => Promise<void> = () => Promise.resolve()) {
    const tally = new Tally();
    for (const subjects of types) await this.ofType(subjects, tally, beat);
    return tally.result();
  }

  private async ofType(subjects: FollowedSubjects, tally: Tally, beat: () => Promise<void>): Promise<void> {
    const { type } = subjects;
    for (let from: Cursors | null = { open: null, known: null }; from;) {
      await beat();
      const page: Page | Error = await this.page(subjects, from).catch((error: Error) => error);
      if (page instanceof Error) return tally.fail({ type, id: '' }, page);
      for (const id of page.ids) {
        try {
          tally.count({ type, id }, await this.db.as(actor, (tx) => this.reminders.refresh(tx, type, id)));
        } catch (error) {
          tally.fail({ type, id }, error);
          // when it is the database that failed, the others would too
          await beat();
        }
      }
      from = page.next;
    }
  }

  /** Both lists ascend, so that their pages can be merged and nobody is asked twice. */
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
      // the end may be the id of something that is no row of the room: only its own ids go back to it
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
  private readonly examples: WalkExample[] = [];

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

  result(): WalkTally {
    const { subjects, failed, examples } = this;
    return { subjects, failed, examples, ...this.changes };
  }

  private note(example: WalkExample): void {
    if (this.examples.length < EXAMPLES) this.examples.push(example);
  }
}
