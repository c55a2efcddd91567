import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import type { DataSubject, HeldData } from '../personal-data/person-data.types.js';

/** Somebody whom a kiosk may list. */
export interface KioskPerson {
  readonly userId: string;
  readonly name: string;
}

/** Present members with a slip, by name. */
export function kioskPeople(tx: EntityManager, companyId: string, limit: number): Promise<KioskPerson[]> {
  return rows<KioskPerson>(
    tx,
    `select c.user_id, p.name from personal_codes c join people p on p.id = c.user_id
     where c.company_id = $1 and c.pin_hash is not null
       and exists (select 1 from memberships m where m.user_id = c.user_id and m.company_id = c.company_id)
     order by p.name, c.user_id limit $2`,
    [companyId, limit],
  );
}

/** The code of one of them. */
export async function codeOfPerson(tx: EntityManager, companyId: string, userId: string): Promise<string | null> {
  const row = await one<{ code: string }>(
    tx,
    'select code from personal_codes where company_id = $1 and user_id = $2',
    [companyId, userId],
  );
  return row?.code ?? null;
}

function kiosksBy(tx: EntityManager, { userId }: DataSubject): Promise<{ name: string; madeAt: Date }[]> {
  return rows<{ name: string; madeAt: Date }>(tx, 'select name, made_at from kiosks where made_by = $1 order by 2', [
    userId,
  ]);
}

/** Who opened tablets for their company. */
export const kiosksData: readonly HeldData[] = [
  { key: 'kiosks', columns: ['kiosks.made_by', 'kiosks.name'], find: kiosksBy, fate: 'unlinked' },
];
