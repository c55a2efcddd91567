import { Injectable } from '@nestjs/common';
import { Reminders } from '../reminders.service.js';
import type { ScheduleDefinition } from './schedule.types.js';

/** A kind of reminder, as FM4 reads about it. */
export interface ReminderKind {
  readonly kind: string;
  /** The room it belongs to, by its name in code. */
  readonly room: string;
  readonly essential: boolean;
  /** Keys of texts: its name, why one gets it, when it goes out, to whom; for a schedule, what its days count from. */
  readonly text: {
    readonly name: string;
    readonly why: string;
    readonly when: string;
    readonly whom: string;
    readonly from: string | null;
  };
  readonly schedule: ScheduleDefinition | null;
}

/** All kinds of reminders that rooms have registered. */
@Injectable()
export class ReminderKinds {
  constructor(private readonly reminders: Reminders) {}

  /** In the order of the rooms, and within a room as it registered them. */
  all(): ReminderKind[] {
    return this.reminders.definitions().map(({ kind, essential, schedule = null }) => {
      const key = `reminders.kind.${kind}`;
      const from = schedule ? `${key}.from` : null;
      const text = {
        name: `reminder.${kind}`,
        why: `reminder.${kind}.why`,
        when: `${key}.when`,
        whom: `${key}.whom`,
        from,
      };
      return { kind, room: kind.slice(0, kind.indexOf('.')), essential, text, schedule };
    });
  }
}
