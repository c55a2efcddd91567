import type { EntityManager } from 'typeorm';
import { type HeldData, ofAccount } from '../../accounts/index.js';
import { one, rows, run } from '../../database/index.js';

/** A link with its course and how many came by it. */
export interface LinkRow {
  readonly id: string;
  readonly companyId: string;
  readonly courseId: string;
  readonly slug: string;
  readonly code: string;
  readonly cap: number;
  readonly endsOn: string;
  readonly closedAt: Date | null;
  readonly madeAt: Date;
  readonly joined: number;
}

const link = `l.id, l.company_id, l.course_id, c.slug, l.code, l.cap, l.ends_on::text as ends_on, l.closed_at, l.made_at,
  (select count(*)::int from join_link_people p where p.link_id = l.id and p.removed_at is null) as joined`;

/** A company's links, the newest first. */
export function linksOf(tx: EntityManager, companyId: string): Promise<LinkRow[]> {
  return rows<LinkRow>(
    tx,
    `select ${link} from join_links l join courses c on c.id = l.course_id where l.company_id = $1
     order by l.made_at desc, l.id`,
    [companyId],
  );
}

/** The link with that code. */
export function linkByCode(tx: EntityManager, code: string): Promise<LinkRow | null> {
  return one<LinkRow>(tx, `select ${link} from join_links l join courses c on c.id = l.course_id where l.code = $1`, [
    code,
  ]);
}

/** Makes others who join by this link wait until the end of the transaction. */
export async function lockLink(tx: EntityManager, id: string): Promise<void> {
  await run(tx, 'select 1 from join_links where id = $1 for update', [id]);
}

/** Somebody who came by a link. */
export interface JoinedRow {
  readonly id: string;
  readonly kind: 'member' | 'invited' | 'coded';
  readonly userId: string | null;
  readonly invitationId: string | null;
  readonly enrolmentId: string | null;
  readonly name: string;
  readonly email: string;
  readonly joinedAt: Date;
}

/** Who came by a link and was not taken out, the newest first. */
export function joinedBy(tx: EntityManager, linkId: string): Promise<JoinedRow[]> {
  return rows<JoinedRow>(
    tx,
    `select j.id, j.kind, j.user_id, j.invitation_id, coalesce(p.name, i.name, '') as name,
       coalesce(p.email, i.email, '') as email, j.joined_at,
       (select e.id from enrolments e join join_links l on l.id = j.link_id
        where e.company_id = j.company_id and e.course_id = l.course_id and e.state <> 'withdrawn'
          and (e.user_id = coalesce(j.user_id, i.accepted_by) or (e.user_id is null and e.invitation_id = j.invitation_id))
        limit 1) as enrolment_id
     from join_link_people j left join invitations i on i.id = j.invitation_id
     left join people p on p.id = coalesce(j.user_id, i.accepted_by)
     where j.link_id = $1 and j.removed_at is null order by j.joined_at desc, j.id`,
    [linkId],
  );
}

function joinsOf(tx: EntityManager, userId: string): Promise<{ joinedAt: Date }[]> {
  return rows<{ joinedAt: Date }>(tx, 'select joined_at from join_link_people where user_id = $1 order by 1', [userId]);
}

function linksBy(tx: EntityManager, userId: string): Promise<{ madeAt: Date }[]> {
  return rows<{ madeAt: Date }>(tx, 'select made_at from join_links where made_by = $1 order by 1', [userId]);
}

/** What the courses hold of who came by a link, and who made it. */
export const joiningData: readonly HeldData[] = [
  {
    key: 'joined',
    columns: ['join_link_people.user_id'],
    find: ofAccount(joinsOf),
    fate: 'deleted',
    erase: async (tx, { userId }) => {
      await run(tx, 'delete from join_link_people where user_id = $1', [userId]);
    },
  },
  { key: 'links', columns: ['join_links.made_by'], find: ofAccount(linksBy), fate: 'unlinked' },
];
