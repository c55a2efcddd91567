import type { EntityManager } from 'typeorm';
import type { TreeNode } from '#libs/merkle';
import { one, rows, run } from '../../database/index.js';

/** A line of the log: `leaf` is hashed as it is. */
export interface LeafRow {
  readonly seq: number;
  readonly leaf: string;
  readonly hash: Buffer;
}

/** A signed head; `note` is the whole of it, the rest is read from it; `actsNote` is one over the log of acts. */
export interface HeadRow {
  readonly seq: number;
  readonly size: number;
  readonly root: Buffer;
  readonly at: Date;
  readonly keyId: string;
  readonly note: string;
  readonly actsNote: string | null;
}

const leafColumns = 'seq::float8 as seq, leaf, leaf_hash as hash';
const headColumns = 'seq::float8 as seq, size::float8 as size, root, at, key_id, note, acts_note';

/** Nothing is appended until the end of the transaction (the lock of `record_act` and `register_append`). */
export const lockLog = (tx: EntityManager): Promise<number> => run(tx, 'select pg_advisory_xact_lock(7301965)');

export async function logSize(tx: EntityManager): Promise<number> {
  const newest = await one<{ seq: number }>(
    tx,
    'select seq::float8 as seq from register_log order by register_log.seq desc limit 1',
  );
  return newest ? newest.seq + 1 : 0;
}

/** Leaves from `from` up to, not including, `to`. */
export const leavesBetween = (tx: EntityManager, from: number, to: number): Promise<LeafRow[]> =>
  rows<LeafRow>(tx, `select ${leafColumns} from register_log where seq >= $1 and seq < $2 order by register_log.seq`, [
    from,
    to,
  ]);

/** Every act about a distinction, the oldest first. @param code twelve symbols */
export const leavesOf = (tx: EntityManager, code: string): Promise<LeafRow[]> =>
  rows<LeafRow>(tx, `select ${leafColumns} from register_log where code = $1 order by register_log.seq`, [code]);

/** The hashes of complete subtrees, in the order asked. */
export async function hashesOf(tx: EntityManager, nodes: readonly TreeNode[]): Promise<Buffer[]> {
  const found = await rows<{ hash: Buffer }>(
    tx,
    `select coalesce(k.hash, l.leaf_hash) as hash
     from unnest($1::int[], $2::bigint[]) with ordinality as asked (level, index, place)
     left join register_nodes k on asked.level > 0 and k.level = asked.level and k.index = asked.index
     left join register_log l on asked.level = 0 and l.seq = asked.index
     order by asked.place`,
    [nodes.map(({ level }) => level), nodes.map(({ index }) => index)],
  );
  return found.map(({ hash }) => hash);
}

export const newestHead = (tx: EntityManager): Promise<HeadRow | null> =>
  one<HeadRow>(tx, `select ${headColumns} from register_heads order by register_heads.seq desc limit 1`);

/** Heads after the one with that number, the oldest first. */
export const headsAfter = (tx: EntityManager, seq: number, limit: number): Promise<HeadRow[]> =>
  rows<HeadRow>(tx, `select ${headColumns} from register_heads where seq > $1 order by register_heads.seq limit $2`, [
    seq,
    limit,
  ]);

/** Adds a head and gives it with its number. */
export async function addHead(
  tx: EntityManager,
  head: Omit<HeadRow, 'seq'> & { readonly signature: Buffer },
): Promise<HeadRow> {
  const added = await one<HeadRow>(
    tx,
    `insert into register_heads (size, root, at, key_id, signature, note, acts_note) values ($1, $2, $3, $4, $5, $6, $7)
     returning ${headColumns}`,
    [head.size, head.root, head.at, head.keyId, head.signature, head.note, head.actsNote],
  );
  return added!;
}

/** How many acts the log of acts has, and the hash of the last; null while it is empty. */
export const actLogHead = (tx: EntityManager): Promise<{ size: number; hash: Buffer } | null> =>
  one<{ size: number; hash: Buffer }>(
    tx,
    `select (select count(*)::float8 from act_log) as size, l.hash from act_log l order by l.seq desc limit 1`,
  );

/**
 * Codes of distinctions of which the register says something else: whose newest act names another level, company or last
 * day, whose last change led to another state, whose acts are not what was hashed, or who have none.
 * @param stateAfter to which state each kind of act leads; other kinds lead nowhere
 */
export async function unlikeRegister(
  tx: EntityManager,
  stateAfter: Readonly<Record<string, string>>,
  limit: number,
): Promise<string[]> {
  const found = await rows<{ code: string }>(
    tx,
    `select d.code from distinctions d
     left join lateral (
       select l.leaf::jsonb as said from register_log l where l.code = d.code order by l.seq desc limit 1) newest on true
     left join lateral (
       select $1::jsonb ->> (l.leaf::jsonb ->> 'act') as state from register_log l
       where l.code = d.code and $1::jsonb ? (l.leaf::jsonb ->> 'act') order by l.seq desc limit 1) moved on true
     where (said ->> 'level', said ->> 'company', said ->> 'until', moved.state)
         is distinct from (d.level, d.trade_name, d.expires_on::text, d.state)
       or exists (select from register_log l where l.code = d.code
         and l.leaf_hash <> sha256('\\x00'::bytea || convert_to(l.leaf, 'UTF8')))
     order by d.code limit $2`,
    [JSON.stringify(stateAfter), limit],
  );
  return found.map(({ code }) => code);
}

/** The hashes that the log of acts has at those sizes, in the order asked; null where it is shorter. */
export async function actHashesAt(tx: EntityManager, sizes: readonly number[]): Promise<(Buffer | null)[]> {
  const found = await rows<{ hash: Buffer | null }>(
    tx,
    `select l.hash from unnest($1::bigint[]) with ordinality as asked (size, place)
     left join (select hash, row_number() over (order by seq) as size from act_log) l on l.size = asked.size
     order by asked.place`,
    [sizes],
  );
  return found.map(({ hash }) => hash);
}
