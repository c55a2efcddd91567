import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows } from '../../database/index.js';
import type { Side } from './agreement.rules.js';

/** A commitment, of an agreement or of a meeting. */
export interface CommitmentRow {
  readonly id: string;
  readonly allyId: string;
  readonly allyName: string;
  readonly municipality: string | null;
  readonly agreementId: string | null;
  readonly meetingId: string | null;
  /** What that agreement or meeting is called. */
  readonly origin: string;
  readonly text: string;
  readonly side: Side;
  readonly owner: string;
  readonly dueOn: Day;
  readonly closedAt: Date | null;
  readonly proof: string | null;
  readonly proofLink: string | null;
  readonly droppedAt: Date | null;
  readonly droppedReason: string | null;
}

const columns = `c.id, c.ally_id, a.name as ally_name, a.municipality, c.agreement_id, c.meeting_id,
  coalesce(g.title, m.title) as origin, c.text, c.side, c.owner,
  c.due_on::text as due_on, c.closed_at, c.proof, c.proof_link, c.dropped_at, c.dropped_reason`;
const from = `liaison_commitments c join liaison_allies a on a.id = c.ally_id
  left join liaison_agreements g on g.id = c.agreement_id left join liaison_meetings m on m.id = c.meeting_id`;

/** Those of an agreement or of a meeting, by their day. */
export const commitmentsOf = (tx: EntityManager, originId: string): Promise<CommitmentRow[]> =>
  rows<CommitmentRow>(
    tx,
    `select ${columns} from ${from} where c.agreement_id = $1 or c.meeting_id = $1 order by c.due_on, c.id`,
    [originId],
  );

/** The open ones that the actor may see, by their day. */
export const openCommitments = (tx: EntityManager, limit = 500): Promise<CommitmentRow[]> =>
  rows<CommitmentRow>(
    tx,
    `select ${columns} from ${from} where c.closed_at is null and c.dropped_at is null order by c.due_on, c.id limit $1`,
    [limit],
  );

/** How many open ones are overdue. */
export async function countOverdue(tx: EntityManager, today: Day): Promise<number> {
  const row = await one<{ n: number }>(
    tx,
    `select count(*)::int as n from liaison_commitments
     where closed_at is null and dropped_at is null and due_on < $1`,
    [today],
  );
  return row!.n;
}

export const commitmentById = (tx: EntityManager, id: string): Promise<CommitmentRow | null> =>
  one<CommitmentRow>(tx, `select ${columns} from ${from} where c.id = $1`, [id]);

/** Has the changes of one commitment run one after the other. */
export async function lockCommitment(tx: EntityManager, id: string): Promise<CommitmentRow | null> {
  const found = await one<{ id: string }>(tx, 'select id from liaison_commitments where id = $1 for update', [id]);
  return found && commitmentById(tx, id);
}

/** A file that proves a commitment. */
export interface ProofFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

export const proofFilesOf = (tx: EntityManager, commitmentId: string): Promise<ProofFile[]> =>
  rows<ProofFile>(
    tx,
    'select id, name, size from liaison_proof_files where commitment_id = $1 order by uploaded_at, id',
    [commitmentId],
  );

/** What each side of an ally kept on time, of what was due or kept before; what was dropped counts on neither side. */
export interface AllyShares {
  readonly id: string;
  readonly name: string;
  readonly allyKept: number;
  readonly allyOf: number;
  readonly fm4Kept: number;
  readonly fm4Of: number;
}

/** Of each ally with an agreement or a meeting, by name. */
export function sharesOfAllies(tx: EntityManager, today: Day): Promise<AllyShares[]> {
  const count = (side: Side, what: string) => `count(c.id) filter (where c.side = '${side}' and ${what})::int`;
  const onTime = `(c.closed_at at time zone 'America/Mexico_City')::date <= c.due_on`;
  const counted = `(c.closed_at is not null or c.due_on < $1::date)`;
  return rows<AllyShares>(
    tx,
    `select a.id, a.name, ${count('ally', onTime)} as ally_kept, ${count('ally', counted)} as ally_of,
       ${count('fm4', onTime)} as fm4_kept, ${count('fm4', counted)} as fm4_of
     from liaison_allies a left join liaison_commitments c on c.ally_id = a.id and c.dropped_at is null
     where exists (select from liaison_agreements g where g.ally_id = a.id)
        or exists (select from liaison_meetings m where m.ally_id = a.id)
     group by a.id order by lower(a.name), a.id`,
    [today],
  );
}

/** Ids of open commitments. */
export async function commitmentsToRemind(
  tx: EntityManager,
  { after, limit }: { after: string | null; limit: number },
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from liaison_commitments where ($1::uuid is null or id > $1)
       and closed_at is null and dropped_at is null order by id limit $2`,
    [after, limit],
  );
  return found.map(({ id }) => id);
}
