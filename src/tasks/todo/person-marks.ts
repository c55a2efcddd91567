import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { TodoMarkEntity } from './todo-mark.entity.js';

/** The tasks a person has seen or snoozed. */
async function marksOf(tx: EntityManager, { userId }: DataSubject) {
  const marks = userId === null ? [] : await tx.findBy(TodoMarkEntity, { userId });
  return marks.map(({ seenAt, snoozedUntil }) => ({ seenAt, snoozedUntil }));
}

/** What the list of tasks holds about people. */
export const todoData: readonly HeldData[] = [
  {
    key: 'marks',
    columns: ['todo_marks.user_id'],
    find: marksOf,
    fate: 'deleted',
    erase: async (tx, { userId }) => {
      if (userId !== null) await tx.delete(TodoMarkEntity, { userId });
    },
  },
];
