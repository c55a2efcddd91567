import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { rows } from '../../database/index.js';

/** Of a municipality: whether it has a liaison, and its agreements in force. */
export interface LinkedMunicipality {
  readonly municipality: string;
  readonly hasLiaison: boolean;
  readonly agreements: number;
}

/** Of each municipality with a liaison or an agreement. In the system's scope. */
export const linkedMunicipalities = (tx: EntityManager, today: Day): Promise<LinkedMunicipality[]> =>
  rows<LinkedMunicipality>(
    tx,
    `with serving as (
       select distinct l.municipality from liaisons l where l.ended_at is null
         and exists (select from memberships m where m.user_id = l.user_id and m.role = 'partner')),
     agreed as (
       select a.municipality, count(*)::int as n from liaison_agreements g join liaison_allies a on a.id = g.ally_id
       where a.municipality is not null and g.ended_on is null and $1::date between g.starts_on and g.ends_on
       group by a.municipality)
     select coalesce(s.municipality, a.municipality) as municipality, s.municipality is not null as has_liaison,
       coalesce(a.n, 0) as agreements
     from serving s full join agreed a on a.municipality = s.municipality`,
    [today],
  );
