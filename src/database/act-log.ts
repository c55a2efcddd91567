import type { EntityManager } from 'typeorm';
import type { TextKey } from '#templates/page';
import type { Actor } from './actor.js';

type Sentence<Key> = Key extends `act.${infer Name}` ? Name : never;

/** Room and past-tense verb: `distinctions.suspended`. Each has a sentence, `act.<name>` among the texts: others do not compile. */
export type ActName = Sentence<TextKey>;

/** One decision or privileged act, as it goes on record. */
export interface Act {
  /** When it happened. */
  readonly at: Date;
  readonly act: ActName;
  readonly subject: { readonly type: string; readonly id: string };
  readonly companyId?: string | null;
  /** Facts and reasons; never secrets, never data of a person in mobility. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Writes an act to the append-only, hash-chained log, in the transaction of the change itself. */
export async function recordAct(tx: EntityManager, actor: Actor, act: Act): Promise<void> {
  const who = actor.kind === 'person' ? actor.userId : actor.kind === 'system' ? actor.name : 'anonymous';
  await tx.query('select record_act($1, $2, $3, $4, $5, $6, $7, $8)', [
    act.at,
    actor.kind,
    who,
    act.act,
    act.subject.type,
    act.subject.id,
    act.companyId ?? null,
    JSON.stringify(act.details ?? {}),
  ]);
}

/**
 * Walks the whole chain, in an owner's, FM4's or the system's transaction.
 * @returns how many acts were checked, and the first whose hash does not follow from the one before it
 */
export async function checkActLog(tx: EntityManager): Promise<{ checked: number; broken: string | null }> {
  const [row] = await tx.query(`
    with chain as (
      select seq, hash, previous_hash, lag(hash, 1, '\\x00'::bytea) over (order by seq) as expected_previous,
        act_hash(previous_hash, at, actor_kind, actor, act, subject_type, subject_id, company_id, details) as expected
      from act_log)
    select count(*)::int as checked,
      min(seq) filter (where hash <> expected or previous_hash <> expected_previous)::text as broken from chain`);
  return row;
}
