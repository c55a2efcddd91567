/** Whether people with a function, or a share of a group, have passed the courses that a level asks for, pure. */
import type { PersonFunction } from '../../companies/index.js';
import type { KnownFacts } from './facts.types.js';
import { EPSILON, type Judged, type Of, type RecordRef } from './results.types.js';

/** The fewest that are that share of so many; of none, none. */
export const fewestOf = (total: number, percent: number): number =>
  Math.max(0, Math.ceil((total * percent) / 100 - EPSILON));

/** People who have passed all these courses, with their certificates. */
function trained(courses: readonly string[], facts: KnownFacts, among: (userId: string) => boolean) {
  const byPerson = new Map<string, Map<string, RecordRef>>();
  for (const { userId, courseSlug, code, certifiedOn } of facts.certificates) {
    if (!courses.includes(courseSlug) || !among(userId)) continue;
    const own = byPerson.get(userId) ?? new Map<string, RecordRef>();
    if (!own.has(courseSlug)) own.set(courseSlug, { kind: 'certificate', id: code, on: certifiedOn });
    byPerson.set(userId, own);
  }
  const whole = [...byPerson.values()].filter((own) => courses.every((course) => own.has(course)));
  return { n: whole.length, records: whole.flatMap((own) => [...own.values()]) };
}

const hasFunction = ({ functions }: KnownFacts, wanted: PersonFunction) => {
  const people = new Set(
    functions?.people.filter((person) => person.functions.includes(wanted)).map(({ userId }) => userId),
  );
  return (userId: string): boolean => people.has(userId);
};

/** The record of functions counts once the auditor has confirmed it. */
function confirmed({ functions }: KnownFacts): RecordRef[] {
  return functions?.confirmed ? [{ kind: 'functions', ...functions.confirmed }] : [];
}

/** So many people of a function. */
export function roleCourses({ role, least, courses }: Of<'role-courses'>, facts: KnownFacts): Judged {
  const { n, records } = trained(courses, facts, hasFunction(facts, role));
  const functions = confirmed(facts);
  return {
    met: functions.length > 0 && n >= least,
    have: { n, confirmed: functions.length },
    needed: { n: least },
    records: [...functions, ...records],
  };
}

/** A share of a group. */
export function groupCourses({ group, percent, courses }: Of<'group-courses'>, facts: KnownFacts): Judged {
  const of = group === 'staff' ? facts.headcount : (facts.functions?.counts[group] ?? 0);
  const { n, records } = trained(courses, facts, group === 'staff' ? () => true : hasFunction(facts, group));
  const functions = confirmed(facts);
  const needed = fewestOf(of, percent);
  return {
    met: functions.length > 0 && n >= needed,
    have: { n, of, confirmed: functions.length },
    needed: { n: needed, percent },
    records: [...functions, ...records],
  };
}
