import type { TaskItem, TodoPageProps } from '#templates/tasks/todo/todo.page';
import type { SuggestedTask } from './next-on-journey.js';
import { groupOf, taskGroups } from './todo.rules.js';
import type { Task } from './todo.service.js';

/**
 * The tasks as the page shows them: groups in their order, snoozed ones apart.
 * @param suggested what comes next on the company's journey; left out where a task leads to the same page
 */
export function taskList(tasks: readonly Task[], suggested: SuggestedTask | null, now: Date): TodoPageProps {
  const current = tasks.filter(({ snoozedUntil }) => snoozedUntil === null);
  const groups = taskGroups
    .map((name) => ({ name, items: current.filter((task) => groupOf(task, now) === name).map(toItem) }))
    .filter(({ items }) => items.length > 0);
  const isListed = tasks.some(({ path }) => suggested && isUnder(suggested.action.href, path));
  const snoozed = tasks.filter(({ snoozedUntil }) => snoozedUntil !== null).map(toItem);
  return { groups, snoozed, suggested: isListed ? null : suggested };
}

const toItem = ({ ends, ...task }: Task): TaskItem => ({ ...task, over: ends });

/** Whether the address is that page, a part of it, or a page under it. */
const isUnder = (href: string, path: string): boolean =>
  href === path || (/^[/#?]/.test(href.slice(path.length)) && href.startsWith(path));
