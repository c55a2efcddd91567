import type { EntityManager } from 'typeorm';
import pg from 'pg';
import { hearErrors, one } from '../database/index.js';

/** How far the demonstration is in a database: `inhabited` also by other companies, `unfinished` by a killed start. */
export type DemoState = 'empty' | 'unfinished' | 'inhabited';

/**
 * The state of the database, read on a connection of its own before the application is built: most starts find the
 * demonstration there.
 */
export async function demoState(databaseUrl: string): Promise<DemoState> {
  const client = new pg.Client({ connectionString: databaseUrl });
  hearErrors(client);
  await client.connect();
  await client.query("select set_config('app.scope', 'system', false)");
  try {
    const { rows } = await client.query<{ inhabited: boolean; begun: boolean; loaded: boolean }>(
      `select exists (select from companies) as inhabited,
         exists (select from act_log where act = 'demo.begun') as begun,
         exists (select from act_log where act = 'demo.loaded') as loaded`,
    );
    const [found] = rows;
    if (found?.begun && !found.loaded) return 'unfinished';
    return found?.inhabited ? 'inhabited' : 'empty';
  } finally {
    await client.end();
  }
}

/** The next instant between `after` and `until` at which a reminder is due or a distinction has ended. */
export async function nextDue(tx: EntityManager, after: Date, until: Date): Promise<Date | null> {
  const row = await one<{ at: Date | null }>(
    tx,
    `select min(at) as at from (
       select min(due_at) as at from reminders where state = 'due' and due_at > $1
       union all
       select min((expires_on + 1)::timestamp at time zone 'America/Mexico_City') from distinctions
       where state = 'active' and (expires_on + 1)::timestamp at time zone 'America/Mexico_City' > $1
     ) as next where at < $2`,
    [after, until],
  );
  return row?.at ?? null;
}

/** Confirms an address without its mail. @returns the person's id */
export async function confirmAddress(tx: EntityManager, email: string): Promise<string> {
  const row = await one<{ id: string }>(
    tx,
    'update auth.users set email_verified = true where email = $1 returning id',
    [email],
  );
  return required(row, email).id;
}

/** The company's newest distinction. */
export async function newestDistinction(
  tx: EntityManager,
  companyId: string,
): Promise<{ id: string; code: string; version: number }> {
  const row = await one<{ id: string; code: string; version: number }>(
    tx,
    'select id, code, version from distinctions where company_id = $1 order by awarded_at desc limit 1',
    [companyId],
  );
  return required(row, companyId);
}

/** The id of the company's newest audit. */
export async function newestAudit(tx: EntityManager, companyId: string): Promise<string> {
  const row = await one<{ id: string }>(
    tx,
    'select id from audits where company_id = $1 order by submitted_at desc limit 1',
    [companyId],
  );
  return required(row, companyId).id;
}

/** The question that is open about a practice of a case. */
export async function askedAbout(tx: EntityManager, auditId: string, item: string): Promise<string> {
  const row = await one<{ id: string }>(
    tx,
    `select id from audit_clarifications where audit_id = $1 and item_id = $2 and state = 'asked'`,
    [auditId, item],
  );
  return required(row, item).id;
}

/** The newest report of a case. */
export async function newestReport(tx: EntityManager, auditId: string): Promise<string> {
  const row = await one<{ id: string }>(
    tx,
    'select id from audit_reports where audit_id = $1 order by number desc limit 1',
    [auditId],
  );
  return required(row, auditId).id;
}

/** The newest comment on a report of a case. */
export async function newestComment(tx: EntityManager, auditId: string): Promise<string> {
  const row = await one<{ id: string }>(
    tx,
    'select id from audit_report_comments where audit_id = $1 order by written_at desc, id desc limit 1',
    [auditId],
  );
  return required(row, auditId).id;
}

/** The first finding of a case that waits for a correction. */
export async function openFinding(tx: EntityManager, auditId: string): Promise<string> {
  const row = await one<{ id: string }>(
    tx,
    `select id from audit_findings where audit_id = $1 and state = 'open' order by number limit 1`,
    [auditId],
  );
  return required(row, auditId).id;
}

function required<T>(row: T | null, of: string): T {
  if (!row) throw new Error(`The demonstration misses a row of ${of}`);
  return row;
}
