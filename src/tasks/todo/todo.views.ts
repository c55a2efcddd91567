import type { TodoItem, TodoPageProps } from '#templates/tasks/todo/todo.page';
import type { TodoRow } from './todo.queries.js';
import { groupOf, todoGroups } from './todo.rules.js';

/** The list as the page shows it: groups in their order, what was put off by itself. */
export function todoList(rows: readonly TodoRow[], now: Date): Pick<TodoPageProps, 'groups' | 'snoozed'> {
  const current = rows.filter(({ snoozedUntil }) => snoozedUntil === null);
  const groups = todoGroups
    .map((name) => ({ name, items: current.filter((row) => groupOf(row, now) === name).map(toItem) }))
    .filter(({ items }) => items.length > 0);
  return { groups, snoozed: rows.filter(({ snoozedUntil }) => snoozedUntil !== null).map(toItem) };
}

function toItem({ ends, escalation, ...row }: TodoRow): TodoItem {
  return { ...row, over: ends, escalation: escalation.map(({ told, at }) => ({ told, at: new Date(at) })) };
}
