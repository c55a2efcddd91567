import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { ofAccount, type HeldData } from '../../accounts/index.js';
import { rows, run } from '../../database/index.js';

/** What a company says of one person; empty texts say nothing, and leave what was said before. */
export interface SaidWorkplace {
  /** Of a member. */
  readonly userId: string | null;
  /** Of somebody who has not accepted yet. */
  readonly invitationId: string | null;
  readonly site: string;
  readonly number: string;
}

/** Keeps what is said of these people. */
export async function saveWorkplaces(
  tx: EntityManager,
  companyId: string,
  said: readonly SaidWorkplace[],
): Promise<void> {
  const members = said.filter(({ userId }) => userId !== null);
  const invited = said.filter(({ userId, invitationId }) => userId === null && invitationId !== null);
  const texts = (list: readonly SaidWorkplace[]) => [
    list.map(() => newId()),
    list.map(({ userId, invitationId }) => userId ?? invitationId),
    list.map(({ site }) => site),
    list.map(({ number }) => number),
  ];
  await run(
    tx,
    `insert into workplaces as w (id, company_id, user_id, site, number)
     select distinct on (user_id) id, $1, user_id, site, number
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) as given (id, user_id, site, number)
     on conflict on constraint workplaces_person_once do update set
       site = coalesce(nullif(excluded.site, ''), w.site), number = coalesce(nullif(excluded.number, ''), w.number)`,
    [companyId, ...texts(members)],
  );
  await run(
    tx,
    `insert into workplaces as w (id, company_id, invitation_id, site, number)
     select distinct on (invitation_id) id, $1, invitation_id, site, number
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) as given (id, invitation_id, site, number)
     on conflict on constraint workplaces_invitation_once do update set
       site = coalesce(nullif(excluded.site, ''), w.site), number = coalesce(nullif(excluded.number, ''), w.number)`,
    [companyId, ...texts(invited)],
  );
}

/** Somebody accepted: what was said of them is the member's, unless something is said of that one already. */
export async function assignWorkplace(tx: EntityManager, invitationId: string, userId: string): Promise<void> {
  await run(
    tx,
    `update workplaces w set user_id = $2, invitation_id = null where w.invitation_id = $1
       and not exists (select 1 from workplaces o where o.company_id = w.company_id and o.user_id = $2)`,
    [invitationId, userId],
  );
  await run(tx, 'delete from workplaces where invitation_id = $1', [invitationId]);
}

/** Where people of a company work, as far as it is said; `who`: the person, or the invitation that they have not accepted. */
export function placesOf(tx: EntityManager, companyId: string): Promise<{ who: string; site: string }[]> {
  return rows<{ who: string; site: string }>(
    tx,
    `select coalesce(user_id, invitation_id) as who, site from workplaces where company_id = $1 and site <> ''`,
    [companyId],
  );
}

interface HeldWorkplace {
  readonly companyName: string;
  readonly site: string;
  readonly number: string;
}

function workplacesOf(tx: EntityManager, userId: string): Promise<HeldWorkplace[]> {
  return rows<HeldWorkplace>(
    tx,
    `select coalesce(c.trade_name, c.legal_name) as company_name, w.site, w.number from workplaces w
     join companies c on c.id = w.company_id where w.user_id = $1 order by 1`,
    [userId],
  );
}

/** Where companies say that people work. */
export const workplacesData: readonly HeldData[] = [
  {
    key: 'workplaces',
    columns: ['user_id', 'site', 'number'].map((column) => `workplaces.${column}`),
    find: ofAccount(workplacesOf),
    fate: 'deleted',
    erase: async (tx, { userId }) => {
      await run(tx, 'delete from workplaces where user_id = $1', [userId]);
    },
  },
];
