import type { EntityManager } from 'typeorm';
import { TodoMarkEntity } from './todo-mark.entity.js';

/** The tasks a person has seen or snoozed, for the export of personal data. */
export async function personMarks(tx: EntityManager, userId: string) {
  const marks = await tx.findBy(TodoMarkEntity, { userId });
  return marks.map(({ seenAt, snoozedUntil }) => ({ seenAt, snoozedUntil }));
}

export async function eraseMarks(tx: EntityManager, userId: string): Promise<void> {
  await tx.delete(TodoMarkEntity, { userId });
}
