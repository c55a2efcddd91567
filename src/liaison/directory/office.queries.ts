import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import type { OfficeData } from './office.rules.js';

/** An office, as everybody reads it. */
export interface OfficeRow extends OfficeData {
  readonly id: string;
  readonly municipality: string;
  readonly confirmedAt: Date | null;
  readonly version: number;
}

const office = `o.id, o.municipality, o.office, o.phone, o.mail, o.hours, o.offers, o.contact_name, o.confirmed_at, o.version`;

export const officeOf = (tx: EntityManager, municipality: string): Promise<OfficeRow | null> =>
  one<OfficeRow>(tx, `select ${office} from liaison_offices o where o.municipality = $1`, [municipality]);

/** Has the changes of one office run one after the other. */
export const lockOffice = (tx: EntityManager, municipality: string): Promise<OfficeRow | null> =>
  one<OfficeRow>(tx, `select ${office} from liaison_offices o where o.municipality = $1 for update`, [municipality]);

/** Of each municipality with an office: when its data were confirmed. */
export interface OfficeStanding {
  readonly municipality: string;
  readonly office: string;
  readonly confirmedAt: Date | null;
}

export const officeStandings = (tx: EntityManager): Promise<OfficeStanding[]> =>
  rows<OfficeStanding>(tx, 'select municipality, office, confirmed_at from liaison_offices order by municipality');

const inRole = `exists (select from memberships m where m.user_id = l.user_id and m.role = 'partner')`;

/** Whose liaison a person is now; null for nobody's. */
export async function municipalityOf(tx: EntityManager, userId: string): Promise<string | null> {
  const row = await one<{ municipality: string }>(
    tx,
    `select l.municipality from liaisons l where l.user_id = $1 and l.ended_at is null and ${inRole}`,
    [userId],
  );
  return row?.municipality ?? null;
}

/** A liaison, or somebody who is invited to be one, as FM4 sees them. */
export interface LiaisonRow {
  readonly id: string;
  readonly municipality: string;
  readonly name: string;
  readonly email: string;
  readonly userId: string | null;
  readonly appointedAt: Date;
  /** Null while the invitation waits. */
  readonly beganAt: Date | null;
  /** Of the invitation; null for who began. */
  readonly expiresAt: Date | null;
}

/** Those of a municipality, or (null) of all: who began and still has the role, and whose invitation waits. */
export const liaisonsOf = (tx: EntityManager, municipality: string | null): Promise<LiaisonRow[]> =>
  rows<LiaisonRow>(
    tx,
    `select l.id, l.municipality, coalesce(p.name, i.name) as name, coalesce(p.email, i.email) as email, l.user_id,
       l.appointed_at, l.began_at, case when l.user_id is null then i.expires_at end as expires_at
     from liaisons l left join people p on p.id = l.user_id left join invitations i on i.id = l.invitation_id
     where ($1::text is null or l.municipality = $1) and l.ended_at is null
       and ((l.user_id is not null and ${inRole}) or (l.user_id is null and i.state = 'pending'))
     order by l.began_at nulls last, l.appointed_at, l.id`,
    [municipality],
  );

/** A liaison, whatever became of them. */
export interface AppointedRow {
  readonly id: string;
  readonly municipality: string;
  readonly userId: string | null;
  readonly invitationId: string | null;
  readonly endedAt: Date | null;
}

/** Has the changes of one liaison run one after the other. */
export const lockLiaison = (tx: EntityManager, id: string): Promise<AppointedRow | null> =>
  one<AppointedRow>(
    tx,
    'select id, municipality, user_id, invitation_id, ended_at from liaisons where id = $1 for update',
    [id],
  );

/** What the mails of an office depend on. */
export interface RemindedOffice {
  readonly id: string;
  readonly municipality: string;
  readonly awaitedSince: Date;
  readonly confirmedAt: Date | null;
  readonly liaisonIds: string[];
}

export const remindedOffice = (tx: EntityManager, id: string): Promise<RemindedOffice | null> =>
  one<RemindedOffice>(
    tx,
    `select o.id, o.municipality, o.awaited_since, o.confirmed_at, array(select l.user_id::text from liaisons l
       where l.municipality = o.municipality and l.ended_at is null and l.user_id is not null and ${inRole}
       order by l.began_at) as liaison_ids
     from liaison_offices o where o.id = $1`,
    [id],
  );

export async function officesToRemind(tx: EntityManager, after: string | null, limit: number): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select o.id from liaison_offices o where ($1::uuid is null or o.id > $1) and exists (
       select from liaisons l where l.municipality = o.municipality and l.ended_at is null and l.user_id is not null)
     order by o.id limit $2`,
    [after, limit],
  );
  return found.map(({ id }) => id);
}
