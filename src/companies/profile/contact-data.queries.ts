import type { EntityManager } from 'typeorm';
import type { PersonDataHolder } from '../../accounts/index.js';
import { rows, run } from '../../database/index.js';

/** A person as the contact of a company. */
interface ContactRow {
  readonly rfc: string;
  readonly legalName: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string | null;
}

function contactsOf(tx: EntityManager, userId: string): Promise<ContactRow[]> {
  return rows<ContactRow>(
    tx,
    `select c.rfc, c.legal_name, c.contact_name, c.contact_email, c.contact_phone
     from companies c join people p on p.email = c.contact_email where p.id = $1 order by c.created_at`,
    [userId],
  );
}

async function replaceContact(tx: EntityManager, userId: string): Promise<void> {
  await run(
    tx,
    `with mine as (
       select c.id, next.name, next.email
       from people p join companies c on c.contact_email = p.email
       left join lateral (
         select o.name, o.email from memberships m join people o on o.id = m.user_id
         where m.company_id = c.id and m.role = 'company_admin' and m.user_id <> p.id order by m.created_at limit 1
       ) next on true
       where p.id = $1)
     update companies c set contact_name = coalesce(mine.name, '—'), contact_phone = null, version = c.version + 1,
       contact_email = coalesce(mine.email, 'sin-contacto@' || c.id || '.invalid')
     from mine where mine.id = c.id`,
    [userId],
  );
}

/** A person as the contact of companies. A company needs a contact: another administrator takes the place. */
export const contactData: PersonDataHolder = { room: 'companies', export: contactsOf, erase: replaceContact };
