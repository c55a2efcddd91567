import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Database, oneAtATime, recordAct, system } from '../../database/index.js';
import {
  GoodPracticeEntity,
  GoodPracticeRoundEntity,
  GoodPracticeTextEntity,
  GoodPracticeVerdictEntity,
} from '../practice.entity.js';
import { classOf, criteria, type Criterion } from '../practice.rules.js';
import { type FoundingPractice, parseFounding } from './founding.content.js';
import { GOOD_PRACTICE } from './practice-writing.service.js';
import { conclude } from './publishing.js';

const file = new URL('./content/profil-jalisco.yaml', import.meta.url);
const FOUND = 'practices.found';

/** Puts the first practice into the bank, once; what became of it there afterwards stays. */
@Injectable()
export class FoundingPractices implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const founding = parseFounding(await readFile(file, 'utf8'));
    const work = system(FOUND);
    await this.db.change(work, { what: FOUND, subject: founding.id }, async (tx) => {
      await oneAtATime(tx, FOUND);
      if (!(await tx.existsBy(GoodPracticeEntity, { id: founding.id }))) await this.add(tx, founding);
    });
  }

  private async add(tx: EntityManager, { id, slug, text, verdicts }: FoundingPractice): Promise<void> {
    const at = this.clock.now();
    const practice = { id, slug, origin: 'fm4' as const, companyId: null, ownerId: null, state: 'submitted' as const };
    await tx.insert(GoodPracticeEntity, { ...practice, createdAt: at, changedAt: at, version: 1 });
    const sent = { anonymous: false, items: [], writtenBy: null, writtenAt: at, sentBy: null, sentAt: at };
    await tx.insert(GoodPracticeTextEntity, { practiceId: id, number: 1, ...text, ...sent });
    const round = { practiceId: id, round: 1 };
    const opened = { textNumber: 1, basis: 'founding' as const, openedAt: at, dueOn: dayOf(at) };
    await tx.insert(GoodPracticeRoundEntity, { ...round, ...opened });
    await tx.insert(
      GoodPracticeVerdictEntity,
      criteria.map((criterion) => ({ ...round, seat: 0, criterion, ...verdicts[criterion] })),
    );
    const met = Object.fromEntries(criteria.map((criterion) => [criterion, verdicts[criterion].met]));
    const found = classOf(met as Record<Criterion, boolean>);
    await tx.update(GoodPracticeRoundEntity, round, { class: found, decidedAt: at });
    await conclude(tx, id, { number: 1, found, at });
    const act = found === 'returned' ? 'practices.returned' : 'practices.published';
    const details = { class: found, basis: 'founding' };
    await recordAct(tx, system(FOUND), { at, act, subject: { type: GOOD_PRACTICE, id }, details });
  }
}
