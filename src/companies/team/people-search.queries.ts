import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';

/** A person in a company, or (null) in FM4. */
export interface PersonThere {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly companyId: string | null;
  readonly company: string | null;
}

/**
 * People with a role whose name or address has each word, at most `limit`, by name. The actor's policies decide who is
 * among them; `companyId`: of that company alone; `withStaff`: those of FM4 too.
 */
export function peopleWith(
  tx: EntityManager,
  words: readonly string[],
  { companyId, withStaff, limit }: { companyId: string | null; withStaff: boolean; limit: number },
): Promise<PersonThere[]> {
  return rows<PersonThere>(
    tx,
    `select distinct p.name, p.email, p.id as user_id, m.company_id, coalesce(c.trade_name, c.legal_name) as company
     from memberships m join people p on p.id = m.user_id left join companies c on c.id = m.company_id
     where ($2::uuid is null or m.company_id = $2) and ($3 or m.company_id is not null) and not exists (
       select 1 from unnest($1::text[]) as word
       where strpos(lower(unaccent(p.name || ' ' || p.email)), lower(unaccent(word))) = 0)
     order by p.name, p.id limit $4`,
    [words, companyId, withStaff, limit],
  );
}
