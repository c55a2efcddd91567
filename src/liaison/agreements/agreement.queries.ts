import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { type Day, municipalityOfJalisco } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import { type AgreementTab, type AllyName, SOON_DAYS } from './agreement.rules.js';

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

/** An agreement in a list, with its open commitments, and of those the overdue ones. */
export interface ListedAgreement extends AgreementRow {
  readonly open: number;
  readonly overdue: number;
}

const isOver = `(g.ended_on is not null or g.ends_on < $1::date)`;
const tabs: Readonly<Record<AgreementTab, string>> = {
  all: 'true',
  overdue: 'c.overdue > 0',
  ending: `not ${isOver} and g.starts_on <= $1::date and g.ends_on <= $1::date + ${SOON_DAYS}`,
  ended: isOver,
};
const listed = `liaison_agreements g join liaison_allies a on a.id = g.ally_id
  cross join lateral (
    select count(*)::int as open, count(*) filter (where c.due_on < $1::date)::int as overdue from liaison_commitments c
    where c.agreement_id = g.id and c.closed_at is null and c.dropped_at is null) c`;

/** A page of the agreements that the actor may see, the one that ends last first. */
export const agreementsIn = (
  tx: EntityManager,
  tab: AgreementTab,
  { today, limit, offset }: { today: Day; limit: number; offset: number },
): Promise<ListedAgreement[]> =>
  rows<ListedAgreement>(
    tx,
    `select ${agreement}, c.open, c.overdue from ${listed} where ${tabs[tab]}
     order by g.ends_on desc, g.id limit $2 offset $3`,
    [today, limit, offset],
  );

/** How many there are of them. */
export async function countAgreements(tx: EntityManager, tab: AgreementTab, today: Day): Promise<number> {
  const row = await one<{ n: number }>(
    tx,
    `select count(*)::int as n from ${listed} where ${tabs[tab]} and $1::date is not null`,
    [today],
  );
  return row!.n;
}

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

/** The ally of a municipality, or of that name, made where there is none yet. Gives its id. */
export async function allyFor(tx: EntityManager, { municipality, institution }: AllyName, at: Date): Promise<string> {
  const name = municipality === null ? institution : municipalityOfJalisco(municipality)!.name;
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

/** Ids of agreements that are not over. */
export async function agreementsToRemind(
  tx: EntityManager,
  { after, limit, recent }: { after: string | null; limit: number; recent: Date },
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from liaison_agreements where ($1::uuid is null or id > $1) and ended_on is null
       and ends_on >= ($3::timestamptz at time zone 'America/Mexico_City')::date order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}
