import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import type { PersonActor } from '../database/index.js';
import { Hires } from '../guidance/index.js';
import { FollowUps, WorkerAnswersService } from '../monitoring/index.js';

/** Where the answers come from. */
const NETWORK = '203.0.113.7';

export type DemoApp = INestApplicationContext;

/** Whose hires they are. */
export interface DemoEmployer {
  readonly actor: PersonActor;
  readonly companyId: string;
}

/** So many people are hired for one post, and each gets a slip. */
export async function hireMany(
  app: DemoApp,
  { actor, companyId }: DemoEmployer,
  alias: string,
  { post, many }: { post: string; many: number },
): Promise<void> {
  const hires = app.get(Hires);
  const startsOn = dayOf(app.get(Clock).now());
  for (let place = 1; place <= many; place += 1) {
    const id = newId();
    const words = { alias: `${alias} ${place}`, post, startsOn, noName: true };
    await hires.open(actor, companyId, id, 'refugiada_reconocida', words);
    await hires.close(actor, companyId, id, 1, 'hired');
    await app.get(FollowUps).makeCode(actor, companyId, id);
  }
}

/** The company looks at its hires, and part of the people answer: two thirds at first, fewer later. */
export async function followHires(
  app: DemoApp,
  employer: DemoEmployer,
  alias: string,
  months: 3 | 6 | 12,
): Promise<void> {
  const { actor, companyId } = employer;
  const all = await app.get(Hires).list(actor, companyId);
  const hires = all.filter((one) => one.alias.startsWith(`${alias} `)).toSorted((a, b) => a.id.localeCompare(b.id));
  for (const [place, { id }] of hires.entries()) {
    const leftAt = leaving[place];
    const left = leftAt !== undefined && leftAt <= months;
    // the company overlooks one who left
    await app.get(Hires).check(actor, companyId, id, months, left && place !== 2 ? 'left' : 'working');
    const answers = place < answering[months] || (left && leftAt === months);
    if (!answers) continue;
    await answer(app, employer, id, {
      staying: left ? 'no' : 'yes',
      ...(left ? { reason: leftReasons[place % leftReasons.length]! } : {}),
      formal: place === 4 ? 'contract' : 'both',
      paid: place === 3 ? '2' : '5',
      equal: '4',
      contract: place % 5 === 0 ? '3' : '4',
      skills: place % 3 === 0 ? '2' : '4',
      untold: place === 1 ? 'nr' : '5',
    });
  }
}

/** By place, after how many months somebody left. */
const leaving: readonly (3 | 6 | 12 | undefined)[] = [undefined, 3, 6, undefined, 12, undefined, 12];
const leftReasons = ['better-job', 'procedure', 'better-job', 'other'] as const;
/** How many answer, from the first place on. */
const answering = { 3: 14, 6: 13, 12: 12 } as const;

/** One person says that they are pressed to tell their story, and how to reach them. */
export async function asksForHelp(app: DemoApp, employer: DemoEmployer, alias: string): Promise<void> {
  const all = await app.get(Hires).list(employer.actor, employer.companyId);
  const { id } = all.find((one) => one.alias === `${alias} 1`)!;
  await answer(app, employer, id, {
    staying: 'yes',
    untold: '1',
    contacto: 'Un mensaje de texto al 33 5555 0190, los domingos por la mañana.',
  });
}

async function answer(
  app: DemoApp,
  { actor, companyId }: DemoEmployer,
  hireId: string,
  answers: Record<string, string>,
): Promise<void> {
  const { code } = await app.get(FollowUps).codeOf(actor, companyId, hireId);
  await app.get(WorkerAnswersService).answer({ codigo: code!, ...answers }, NETWORK);
}
