import type { EntityManager } from 'typeorm';
import { GoodPracticeEntity, GoodPracticeTextEntity } from '../practice.entity.js';
import { lookBy, type PracticeClass, slugOf, stateWhenDecided } from '../practice.rules.js';
import { isTaken, publishText } from './publishing.queries.js';

/** Numbers that are tried for titles that several practices have. */
const MOST_ALIKE = 10_000;

/** What a review does to a practice that the transaction has locked: it becomes public, or goes back. In the system's scope. */
export async function conclude(
  tx: EntityManager,
  practiceId: string,
  { number, found, at }: { number: number; found: PracticeClass; at: Date },
): Promise<void> {
  const { slug, version } = await tx.findOneByOrFail(GoodPracticeEntity, { id: practiceId });
  if (stateWhenDecided(found) === 'returned') {
    const changes = { state: 'returned' as const, class: found, changedAt: at, version: version + 1 };
    await tx.update(GoodPracticeEntity, { id: practiceId }, changes);
    return;
  }
  const { title } = await tx.findOneByOrFail(GoodPracticeTextEntity, { practiceId, number });
  await publishText(tx, {
    practiceId,
    number,
    found,
    slug: slug ?? (await freeSlug(tx, practiceId, title)),
    at,
    lookBy: lookBy(at),
  });
}

async function freeSlug(tx: EntityManager, practiceId: string, title: string): Promise<string> {
  for (let number = 1; number < MOST_ALIKE; number++) {
    const slug = slugOf(title, number);
    if (!(await isTaken(tx, slug, practiceId))) return slug;
  }
  return `${slugOf(title)}-${practiceId}`;
}
