export const assessmentStates = ['draft', 'submitted', 'closed'] as const;
/** Where an assessment is in its life; at most one of a company is not closed. */
export type AssessmentState = (typeof assessmentStates)[number];

export const assessmentMoves = ['submit', 'withdraw', 'reopen', 'close'] as const;
export type AssessmentMove = (typeof assessmentMoves)[number];

/**
 * The life of an assessment. The company submits, and may take that back until an auditor starts; FM4 closes it with its
 * audit, or reopens it so that the company can complete it. A closed one never changes.
 */
export const transitions: Readonly<Record<AssessmentState, Partial<Record<AssessmentMove, AssessmentState>>>> = {
  draft: { submit: 'submitted' },
  submitted: { withdraw: 'draft', reopen: 'draft', close: 'closed' },
  closed: {},
};

/** Where a move leads, or null when the state does not allow it. */
export function afterMove(state: AssessmentState, move: AssessmentMove): AssessmentState | null {
  return transitions[state][move] ?? null;
}

/**
 * Whether a practice may change while the company has its assessment back; null stands for the profile and the level.
 * @param openItems the practices that FM4 asked about; null: no such limit
 */
export function isOpen(openItems: readonly string[] | null | undefined, itemId: string | null): boolean {
  return !openItems || (itemId !== null && openItems.includes(itemId));
}

/** Answers, notes, files and profile change only before submission. */
export function isWritable(state: AssessmentState): boolean {
  return state === 'draft';
}
