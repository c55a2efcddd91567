import type { INestApplicationContext } from '@nestjs/common';
import { DAY, type FixedClock, HOUR } from '#libs/clock';
import { dayOf, instantOf } from '#libs/mexico';
import { Jobs } from '#libs/queue';
import { type ActName, Database, recordAct, system } from '../database/index.js';
import { SEND } from '../notifications/index.js';
import { DemoBuilder } from './demo.builder.js';
import { nextDue } from './demo.queries.js';
import { demoScenarios } from './demo.scenarios.js';

const loader = system('demo');

/**
 * Loads the demonstration: a thousand days of companies, through the same use cases as people, with the clock at the
 * time of each scene. Mails and documents are made when they were due. The clock ends at `now`.
 * @param app the application without queue, on `clock`
 */
export async function loadDemo(app: INestApplicationContext, clock: FixedClock, now: Date): Promise<void> {
  const [builder, db] = [new DemoBuilder(app, clock), app.get(Database)];
  await mark(app, 'demo.begun', clock.now());
  const today = dayOf(now);
  const timeline = demoScenarios
    .map((scene) => ({ scene, at: momentOf(today, scene.daysAgo, scene.hour) }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  // a day is one transaction: most of what a use case costs is to begin and to commit one of its own
  for (const scenes of byDay(timeline)) {
    await db.together(async () => {
      for (const { scene, at } of scenes) {
        await catchUp(app, clock, at);
        await scene.play(builder);
      }
    });
  }
  await db.together(() => catchUp(app, clock, now));
  await mark(app, 'demo.loaded', now);
}

function* byDay<T extends { at: Date }>(timeline: readonly T[]): Generator<readonly T[]> {
  for (let from = 0, to = 0; from < timeline.length; from = to) {
    const day = dayOf(timeline[from]!.at);
    while (to < timeline.length && dayOf(timeline[to]!.at) === day) to += 1;
    yield timeline.slice(from, to);
  }
}

async function mark(app: INestApplicationContext, act: ActName, at: Date): Promise<void> {
  const subject = { type: 'demo', id: 'demo' };
  await app
    .get(Database)
    .change(loader, { what: act, subject: null }, (tx) => recordAct(tx, loader, { at, act, subject }));
}

/**
 * Runs what the last scene left to do, then mails and the ends of distinctions that were due before `until`, each at its
 * time, and moves the clock there. A mail leaves nothing else to do.
 */
async function catchUp(app: INestApplicationContext, clock: FixedClock, until: Date): Promise<void> {
  const [jobs, db] = [app.get(Jobs), app.get(Database)];
  if (clock.now() > until) return;
  // what looks for work is most of what there is to do: once a day is enough
  if (dayOf(clock.now()) !== dayOf(until)) await jobs.runDue();
  for (;;) {
    const due = await db.as(loader, (tx) => nextDue(tx, clock.now(), until));
    if (!due) break;
    clock.set(due.at);
    await jobs.runDue(due.what === 'reminder' ? SEND : undefined);
  }
  clock.set(until);
}

const momentOf = (today: string, daysAgo: number, hour: number): Date =>
  new Date(instantOf(today).getTime() - daysAgo * DAY + hour * HOUR);
