import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { Side } from './agreement.rules.js';

/** An agreement with its ally. */
export interface AgreementRow {
  readonly id: string;
  readonly allyId: string;
  readonly municipality: string | null;
  readonly allyName: string;
  readonly title: string;
  readonly parties: string;
  readonly purpose: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly endedOn: Day | null;
  readonly endedReason: string | null;
  readonly version: number;
}

const agreement = `g.id, g.ally_id, a.municipality, a.name as ally_name, g.title, g.parties, g.purpose,
  g.starts_on::text as starts_on, g.ends_on::text as ends_on, g.ended_on::text as ended_on, g.ended_reason, g.version`;

/** The agreements that the actor may see, the one that ends last first. */
export const agreements = (tx: EntityManager): Promise<AgreementRow[]> =>
  rows<AgreementRow>(
    tx,
    `select ${agreement} from liaison_agreements g join liaison_allies a on a.id = g.ally_id
     order by g.ends_on desc, g.id limit 1000`,
  );

export const agreementById = (tx: EntityManager, id: string): Promise<AgreementRow | null> =>
  one<AgreementRow>(
    tx,
    `select ${agreement} from liaison_agreements g join liaison_allies a on a.id = g.ally_id where g.id = $1`,
    [id],
  );

/** Has the changes of one agreement run one after the other. */
export async function lockAgreement(tx: EntityManager, id: string): Promise<AgreementRow | null> {
  const found = await one<{ id: string }>(tx, 'select id from liaison_agreements where id = $1 for update', [id]);
  return found && agreementById(tx, id);
}

/** A commitment. */
export interface CommitmentRow {
  readonly id: string;
  readonly allyId: string;
  readonly allyName: string;
  readonly municipality: string | null;
  readonly agreementId: string;
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

const commitment = `c.id, c.ally_id, a.name as ally_name, a.municipality, c.agreement_id, c.text, c.side, c.owner,
  c.due_on::text as due_on, c.closed_at, c.proof, c.proof_link, c.dropped_at, c.dropped_reason`;

/** The commitments that the actor may see, of one agreement or (null) of all, by their day. */
export const commitmentsOf = (tx: EntityManager, agreementId: string | null): Promise<CommitmentRow[]> =>
  rows<CommitmentRow>(
    tx,
    `select ${commitment} from liaison_commitments c join liaison_allies a on a.id = c.ally_id
     where ($1::uuid is null or c.agreement_id = $1) order by c.due_on, c.id`,
    [agreementId],
  );

export const commitmentById = (tx: EntityManager, id: string): Promise<CommitmentRow | null> =>
  one<CommitmentRow>(
    tx,
    `select ${commitment} from liaison_commitments c join liaison_allies a on a.id = c.ally_id where c.id = $1`,
    [id],
  );

/** Has the changes of one commitment run one after the other. */
export async function lockCommitment(tx: EntityManager, id: string): Promise<CommitmentRow | null> {
  const found = await one<{ id: string }>(tx, 'select id from liaison_commitments where id = $1 for update', [id]);
  return found && commitmentById(tx, id);
}

/** The ally of a municipality, or of that name, made where there is none yet. Gives its id. */
export async function allyFor(
  tx: EntityManager,
  { municipality, name }: { municipality: string | null; name: string },
  at: Date,
): Promise<string> {
  await run(
    tx,
    `insert into liaison_allies (id, municipality, name, created_at) values ($1, $2, $3, $4) on conflict do nothing`,
    [newId(), municipality, name, at],
  );
  const row = await one<{ id: string }>(
    tx,
    `select id from liaison_allies
     where case when $1::text is null then municipality is null and lower(name) = lower($2) else municipality = $1 end`,
    [municipality, name],
  );
  return row!.id;
}

/** The people who are liaisons of an ally now, by id. */
export async function liaisonIdsOf(tx: EntityManager, allyId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select l.user_id::text as id from liaisons l join liaison_allies a on a.municipality = l.municipality
     where a.id = $1 and l.ended_at is null and l.user_id is not null
       and exists (select from memberships m where m.user_id = l.user_id and m.role = 'partner') order by l.began_at`,
    [allyId],
  );
  return found.map(({ id }) => id);
}

/** Ids of agreements that are not over, or of their open commitments. */
export async function toRemind(
  tx: EntityManager,
  what: 'agreements' | 'commitments',
  { after, limit, recent }: { after: string | null; limit: number; recent: Date },
): Promise<string[]> {
  const found =
    what === 'agreements'
      ? await rows<{ id: string }>(
          tx,
          `select id from liaison_agreements where ($1::uuid is null or id > $1) and ended_on is null
             and ends_on >= ($3::timestamptz at time zone 'America/Mexico_City')::date order by id limit $2`,
          [after, limit, recent],
        )
      : await rows<{ id: string }>(
          tx,
          `select id from liaison_commitments where ($1::uuid is null or id > $1)
             and closed_at is null and dropped_at is null order by id limit $2`,
          [after, limit],
        );
  return found.map(({ id }) => id);
}
