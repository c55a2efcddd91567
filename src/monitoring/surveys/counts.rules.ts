/**
 * What a group counts for in the indicators IN-B2 to IN-B6, pure: no more than its own page tells, so that no figure of
 * several groups, less those of the others, says what the page hides.
 */
import { groupsShown, LEAST_PEOPLE } from '../few-people.rules.js';
import type { GroupPhase } from './group.rules.js';
import { changeMembers, type GroupAnswer, hasRisen, pairsOf, shownGroups } from './results.rules.js';

/** What is added to an indicator: people, and what they come to. */
export interface GroupCount {
  readonly sum: number;
  readonly people: number;
}

/** By indicator; null: nothing, because too few answered or it would follow from the page. */
export interface GroupCounts {
  /** Change of the index from before to after, IN-B2. */
  readonly change: GroupCount | null;
  /** Whose index rose by five points or more, IN-B3. */
  readonly risen: GroupCount | null;
  /** Change from before to three months later, of those who answered all three times, IN-B4. */
  readonly lasting: GroupCount | null;
  /** Changed a practice, IN-B5. */
  readonly changed: GroupCount | null;
  /** Satisfied with 4 or 5, IN-B6. */
  readonly satisfied: GroupCount | null;
}

/**
 * @param closed the phases that are closed
 * @param told those of them that are counted now: each counts once, in the period in which it was closed
 */
export function countsOf(
  answers: readonly GroupAnswer[],
  closed: readonly GroupPhase[],
  told: readonly GroupPhase[],
): GroupCounts {
  const given = answers.filter(({ phase }) => closed.includes(phase));
  const [after, later] = [told.includes('after'), told.includes('later')];
  const mayChange = after && shownGroups(given, 'index').some(({ key }) => key === 'to-after');
  const pairs = mayChange ? pairsOf(given, 'after', 'index') : [];
  return {
    change: counted(pairs.map(({ change }) => change)),
    risen: counted(pairs.map((pair) => (hasRisen(pair) ? 1 : 0))),
    lasting: later ? counted(lastingIn(given)) : null,
    changed: later
      ? counted(given.flatMap(({ changed }) => (changed === null ? [] : [changed === 'yes' ? 1 : 0])))
      : null,
    satisfied: after
      ? counted(given.flatMap(({ satisfaction }) => (satisfaction === null ? [] : [satisfaction >= 4 ? 1 : 0])))
      : null,
  };
}

/** Of those who answered three times, as far as nothing of fewer follows from it and the page. */
function lastingIn(given: readonly GroupAnswer[]): number[] {
  const between = new Set(pairsOf(given, 'after', 'index').map(({ person }) => person));
  const thrice = pairsOf(given, 'later', 'index').filter(({ person }) => between.has(person));
  const people = thrice.map(({ person }) => person);
  const group = { key: 'thrice', members: changeMembers(people, 'later') };
  return groupsShown([group], shownGroups(given, 'index')).has('thrice') ? thrice.map(({ change }) => change) : [];
}

function counted(values: readonly number[]): GroupCount | null {
  if (values.length < LEAST_PEOPLE) return null;
  return { sum: values.reduce((sum, one) => sum + one, 0), people: values.length };
}
