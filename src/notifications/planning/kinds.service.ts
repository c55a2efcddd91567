import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reminders } from './reminders.service.js';
import type { Schedule } from './schedule.types.js';
import { ReminderSchedules } from './schedules.service.js';

/** A kind of reminder, as FM4 reads about it. */
export interface ReminderKind {
  readonly kind: string;
  /** The room it belongs to, by its name in code. */
  readonly room: string;
  readonly essential: boolean;
  /** Catalogue keys: its name, why one gets it, when it is sent, to whom; for a schedule, what its days count from. */
  readonly text: {
    readonly name: string;
    readonly why: string;
    readonly when: string;
    readonly whom: string;
    readonly from: string | null;
  };
  /** Null for a kind that is sent when something happens. */
  readonly schedule: Schedule | null;
}

/** Lists the registered kinds of reminders with their texts and schedules. */
@Injectable()
export class ReminderKinds {
  constructor(
    private readonly reminders: Reminders,
    private readonly schedules: ReminderSchedules,
  ) {}

  /** All kinds, in the order of registration. */
  async all(tx: EntityManager): Promise<ReminderKind[]> {
    const kinds: ReminderKind[] = [];
    for (const { kind, essential } of this.reminders.definitions()) {
      const schedule = await this.schedules.of(tx, kind);
      kinds.push({ kind, room: kind.slice(0, kind.indexOf('.')), essential, text: textsOf(kind, schedule), schedule });
    }
    return kinds;
  }
}

function textsOf(kind: string, schedule: Schedule | null): ReminderKind['text'] {
  const key = `reminders.kind.${kind}`;
  const from = schedule ? `${key}.from` : null;
  return { name: `reminder.${kind}`, why: `reminder.${kind}.why`, when: `${key}.when`, whom: `${key}.whom`, from };
}
