import type { TaskItem, TodoPageProps } from '#templates/tasks/todo/todo.page';
import { groupOf, taskGroups } from './todo.rules.js';
import type { Task } from './todo.service.js';

/** The tasks as the page shows them: groups in their order, snoozed ones apart. */
export function taskList(tasks: readonly Task[], now: Date): TodoPageProps {
  const current = tasks.filter(({ snoozedUntil }) => snoozedUntil === null);
  const groups = taskGroups
    .map((name) => ({ name, items: current.filter((task) => groupOf(task, now) === name).map(toItem) }))
    .filter(({ items }) => items.length > 0);
  return { groups, snoozed: tasks.filter(({ snoozedUntil }) => snoozedUntil !== null).map(toItem) };
}

const toItem = ({ ends, ...task }: Task): TaskItem => ({ ...task, over: ends });
