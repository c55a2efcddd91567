import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { type FixedClock, DAY } from '#libs/clock';
import { Jobs } from '#libs/queue';
import { instantOf, dayOf } from '#libs/mexico';
import { Database, recordAct, system } from '../database/index.js';
import { Stage } from './demo.builder.js';
import { stories } from './demo.scenarios.js';

const narrator = system('demo');

/** How far the demonstration is in a database: there may be other companies instead, or a start that was killed. */
export type DemoState = 'empty' | 'unfinished' | 'inhabited';

/** Asks the database itself, before the application is built: most starts find the demonstration there. */
export async function demoState(databaseUrl: string): Promise<DemoState> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select exists (select from companies) as inhabited,
         exists (select from act_log where act = 'demo.begun') as begun,
         exists (select from act_log where act = 'demo.loaded') as loaded`,
    );
    if (rows[0].begun && !rows[0].loaded) return 'unfinished';
    return rows[0].inhabited ? 'inhabited' : 'empty';
  } finally {
    await client.end();
  }
}

/**
 * Tells the demonstration: a thousand days of companies, through the same use cases as people, with the clock at the
 * time of each scene. Mails and documents are made when they were due. The clock ends at `now`.
 * @param app the application without queue, on `clock`
 */
export async function loadDemo(app: INestApplicationContext, clock: FixedClock, now: Date): Promise<void> {
  const stage = new Stage(app, clock);
  await mark(app, 'demo.begun', clock.now());
  const today = dayOf(now);
  const timeline = stories
    .map((scene) => ({ scene, at: momentOf(today, scene.daysAgo, scene.hour) }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const { scene, at } of timeline) {
    await catchUp(app, clock, at);
    await scene.play(stage);
  }
  await catchUp(app, clock, now);
  await mark(app, 'demo.loaded', now);
}

async function mark(app: INestApplicationContext, act: string, at: Date): Promise<void> {
  const subject = { type: 'demo', id: 'demo' };
  await app.get(Database).as(narrator, (tx) => recordAct(tx, narrator, { at, act, subject }));
}

/** Has everything done that was due before `until`, each at its time, and moves the clock there. */
async function catchUp(app: INestApplicationContext, clock: FixedClock, until: Date): Promise<void> {
  const jobs = app.get(Jobs);
  if (clock.now() > until) return;
  await jobs.runDue();
  for (;;) {
    const due = await nextDue(app, clock.now(), until);
    if (!due) break;
    clock.set(due);
    await jobs.runDue();
  }
  clock.set(until);
}

/** The next instant at which a reminder is due or a distinction has seen its last day. */
async function nextDue(app: INestApplicationContext, after: Date, until: Date): Promise<Date | null> {
  const [row] = await app.get(Database).as(narrator, (tx) =>
    tx.query(
      `select min(at) as at from (
         select min(due_at) as at from reminders where state = 'due' and due_at > $1
         union all
         select min((expires_on + 1)::timestamp at time zone 'America/Mexico_City') from distinctions
         where state = 'active' and (expires_on + 1)::timestamp at time zone 'America/Mexico_City' > $1
       ) as next where at < $2`,
      [after, until],
    ),
  );
  return row?.at ?? null;
}

const momentOf = (today: string, daysAgo: number, hour: number): Date =>
  new Date(instantOf(today).getTime() - daysAgo * DAY + hour * 3_600_000);
