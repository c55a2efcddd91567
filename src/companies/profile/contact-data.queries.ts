import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { rows, run } from '../../database/index.js';

/** A person as the contact of a company. */
interface ContactRow {
  readonly rfc: string;
  readonly legalName: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string | null;
}

function contactsOf(tx: EntityManager, { email }: DataSubject): Promise<ContactRow[]> {
  return rows<ContactRow>(
    tx,
    `select rfc, legal_name, contact_name, contact_email, contact_phone
     from companies where contact_email = $1 order by created_at`,
    [email],
  );
}

async function replaceContact(tx: EntityManager, { userId, email }: DataSubject): Promise<void> {
  await run(
    tx,
    `with mine as (
       select c.id, next.name, next.email
       from companies c
       left join lateral (
         select o.name, o.email from memberships m join people o on o.id = m.user_id
         where m.company_id = c.id and m.role = 'company_admin' and m.user_id is distinct from $1 and o.email <> $2
         order by m.created_at limit 1
       ) next on true
       where c.contact_email = $2)
     update companies c set contact_name = coalesce(mine.name, '—'), contact_phone = null, version = c.version + 1,
       contact_email = coalesce(mine.email, 'sin-contacto@' || c.id || '.invalid')
     from mine where mine.id = c.id`,
    [userId, email],
  );
}

/** A person as the contact of companies. A company needs a contact: another administrator takes the place. */
export const companiesData: readonly HeldData[] = [
  {
    key: 'contact',
    columns: ['contact_name', 'contact_email', 'contact_phone'].map((column) => `companies.${column}`),
    find: contactsOf,
    fate: 'anonymized',
    erase: replaceContact,
  },
];
