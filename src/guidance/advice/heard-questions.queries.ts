import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { rows } from '../../database/index.js';

/** A question as the room that listens hears it. */
export interface HeardQuestion {
  readonly id: string;
  readonly saidOn: Day;
  readonly text: string;
  /** By which the company that asks is known: to be taken out of the text. */
  readonly names: string[];
}

/** Questions asked since that day. */
export const questionsSince = (tx: EntityManager, day: Day): Promise<HeardQuestion[]> =>
  rows<HeardQuestion>(
    tx,
    `select t.id, (t.asked_at at time zone 'America/Mexico_City')::date::text as said_on,
       (select m.text from advice_messages m where m.thread_id = t.id order by m.written_at, m.id limit 1) as text,
       array_remove(array[c.legal_name, c.trade_name], null) as names
     from advice_threads t join companies c on c.id = t.company_id
     where (t.asked_at at time zone 'America/Mexico_City')::date >= $1 order by t.id`,
    [day],
  );

/** Who asked a question. */
export interface AskerRow {
  readonly id: string;
  readonly askedBy: string;
  readonly companyId: string;
}

/** Who asked, of the questions with these ids. */
export const askersOf = (tx: EntityManager, ids: readonly string[]): Promise<AskerRow[]> =>
  rows<AskerRow>(tx, 'select id, asked_by, company_id from advice_threads where id = any($1::uuid[]) order by id', [
    ids,
  ]);
