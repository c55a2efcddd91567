import type { HirePageProps, HireTaskText } from '#templates/guidance/hires/hire.page';
import type { HiresPageProps } from '#templates/guidance/hires/hires.page';
import { addDays, type Day } from '#libs/mexico';
import { countHires, taskLaws } from './hire.rules.js';
import type { Hire } from './hires.queries.js';
import { nextCheck, nextTaskDay } from './hires.reminders.js';

/** Days before a day from which a task counts as near. */
const NEAR_DAYS = 3;

/** All files of a company, and what they come to. */
export function hiresPage(hires: readonly Hire[], today: Day, headcount: number): HiresPageProps {
  const counts = countHires(hires);
  return {
    counts,
    quota: { personas: headcount, extranjeras: Math.min(counts.foreign, headcount) },
    files: hires.map((hire) => ({
      id: hire.id,
      alias: hire.alias,
      post: hire.post,
      state: hire.state,
      ending: hire.ending,
      startsOn: hire.startsOn,
      due: hire.state === 'open' ? nextTaskDay(hire) : (nextCheck(hire)?.dueOn ?? null),
      late: isLate(hire, today),
    })),
  };
}

const isLate = (hire: Hire, today: Day) => hire.state === 'open' && (nextTaskDay(hire) ?? today) < today;

/** One file. */
export function hirePage(
  hire: Hire,
  question: string,
  today: Day,
): Omit<HirePageProps, 'progress' | 'ending' | 'english'> {
  return {
    id: hire.id,
    version: hire.version,
    alias: hire.alias,
    post: hire.post,
    state: hire.state,
    ended: hire.ending && hire.closedOn ? { how: hire.ending, on: hire.closedOn } : null,
    situation: { slug: hire.situation, question },
    tasks: hire.tasks.map(({ task, dueOn, doneOn }): HireTaskText => ({
      task,
      ...taskLaws[task],
      dueOn,
      doneOn,
      when: doneOn ? 'done' : dueOn < today ? 'late' : dueOn <= addDays(today, NEAR_DAYS) ? 'near' : 'later',
    })),
    documents: hire.documents.map(({ position, name, required }) => ({ position, name, required })),
    checks: hire.checks.map(({ months, dueOn, answer }) => ({ months, dueOn, answer, open: dueOn <= today })),
  };
}

/** What the form of a file starts with. */
export const progressValues = (hire: Hire): Record<string, string | string[]> => ({
  startsOn: hire.startsOn,
  version: String(hire.version),
  done: hire.tasks.flatMap(({ task, doneOn }) => (doneOn ? [task] : [])),
  seen: hire.documents.flatMap(({ position, seen }) => (seen ? [String(position)] : [])),
  expires: hire.documents.map(({ expiresOn }) => expiresOn ?? ''),
});
