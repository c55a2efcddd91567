import { newId } from '#libs/ids';
import type { TestPerson } from '../../support/companies.js';
import type { TestApp } from '../../support/index.js';
import { rows } from '../../assessments/fixtures.js';

/** The members who sit in every session of a test's application. */
const standing = new WeakMap<TestApp, readonly TestPerson[]>();
const apps = new Map<string, TestApp>();
const turns = new Map<string, Promise<unknown>>();

/** Who sits in each session that `seated` makes in this application. */
export const sits = (app: TestApp, members: readonly TestPerson[]): void => void standing.set(app, members);

/** From now on `seatedFor` finds the application of a case. */
export const knows = (app: TestApp, auditId: string): void => void apps.set(auditId, app);

/** As `seated`, for a case that a fixture made; nothing for one that is not before the committee. */
export async function seatedFor(auditId: string, member: TestPerson): Promise<void> {
  const app = apps.get(auditId);
  if (app) await seated(app, auditId, member);
}

/**
 * An open session with the case on its agenda, in which the standing members and this one are present; the one that is,
 * or a new one. @returns the id of the agenda's item
 */
export function seated(app: TestApp, auditId: string, member: TestPerson): Promise<string | null> {
  const turn = (turns.get(auditId) ?? Promise.resolve()).then(() => seat(app, auditId, member));
  turns.set(
    auditId,
    turn.catch(() => null),
  );
  return turn;
}

async function seat(app: TestApp, auditId: string, member: TestPerson): Promise<string | null> {
  const [audit] = await rows<{ company_id: string }>(
    app,
    `select company_id from audits where id = $1 and state in ('closed', 'in_committee')`,
    [auditId],
  );
  if (!audit) return null;
  const at = app.clock.now();
  const found = await rows<{ id: string; session_id: string }>(
    app,
    'select id, session_id from committee_agenda where audit_id = $1 and result is null',
    [auditId],
  );
  let [item] = found;
  const members = standing.get(app) ?? [];
  if (!item) {
    item = { id: newId(), session_id: newId() };
    await rows(
      app,
      `insert into committee_sessions (id, state, starts_at, place, chair_id, convened_by, convened_at, opened_at)
       values ($1, 'open', $2, 'Sala', $3, $3, $2, $2)`,
      [item.session_id, at, (members[0] ?? member).userId],
    );
    await rows(
      app,
      `insert into committee_agenda (id, session_id, audit_id, company_id, place, added_by, added_at)
       values ($1, $2, $3, $4, 1, $5, $6)`,
      [item.id, item.session_id, auditId, audit.company_id, (members[0] ?? member).userId, at],
    );
  }
  await rows(
    app,
    `insert into committee_seats (session_id, user_id, seat, place, joined_at)
     select $1, p.id, 'member', (select count(*)::int from committee_seats s where s.session_id = $1) + p.place, $3
     from unnest($2::uuid[]) with ordinality as p (id, place)
     where exists (select from memberships m where m.user_id = p.id and m.role = 'committee')
       and not exists (select from committee_seats s where s.session_id = $1 and s.user_id = p.id)`,
    [item.session_id, [...new Set([...members, member].map(({ userId }) => userId))], at],
  );
  return item.id;
}
