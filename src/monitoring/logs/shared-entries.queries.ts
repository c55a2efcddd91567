import type { EntityManager } from 'typeorm';
import type { ActivityKind } from '#templates/monitoring/logs/log.shapes';
import type { Day } from '#libs/mexico';
import { one, rows } from '../../database/index.js';

/** An activity as its liaison may read it. */
export interface SharedEntryRow {
  readonly id: string;
  readonly happenedOn: Day;
  readonly municipality: string | null;
  readonly kind: ActivityKind;
  readonly place: string;
  readonly company: string;
  readonly people: number;
  readonly topic: string;
  readonly agreements: string;
  readonly nextStep: string;
  readonly responsible: string;
  readonly isShared: boolean;
}

const entries = `select a.id, a.happened_on::text as happened_on, a.municipality, a.kind, a.place, a.company,
    a.women + a.men + a.others + a.unsaid as people, a.topic, a.agreements, a.next_step, a.responsible,
    s.entry_id is not null as is_shared
  from log_activities a left join shared_log_entries s on s.entry_id = a.id and s.municipality = a.municipality`;

/** The activities that are shared with the reader, newest first. */
export const sharedEntries = (tx: EntityManager, limit: number): Promise<SharedEntryRow[]> =>
  rows<SharedEntryRow>(tx, `${entries} where s.entry_id is not null order by a.happened_on desc, a.id limit $1`, [
    limit,
  ]);

/** One activity, shared or not; null for an attendance list, too. */
export const entryToShare = (tx: EntityManager, id: string): Promise<SharedEntryRow | null> =>
  one<SharedEntryRow>(tx, `${entries} where a.id = $1`, [id]);
