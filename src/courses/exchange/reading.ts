import type { Option } from '../catalogue/course.content.js';
import { TRUTH } from './gift.js';
import type { Loss, Obstacle } from './taken.types.js';

/** What is found out about a question while it is read. */
export interface Reading {
  readonly losses: Set<Loss>;
  /** The first thing because of which it cannot be taken, and what there is to say of it. */
  obstacle: [Obstacle, string] | null;
}

/** A statement with its two answers. @param feedback for "true" and for "false" */
export function trueOrFalse(
  isTrue: boolean,
  [yes, no]: readonly [string, string],
): { kind: 'true-false'; options: Option[] } {
  return {
    kind: 'true-false',
    options: [
      { id: 'a', text: TRUTH.true, correct: isTrue, feedback: yes },
      { id: 'b', text: TRUTH.false, correct: !isTrue, feedback: no },
    ],
  };
}
