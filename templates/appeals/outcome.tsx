/** How an appeal or a complaint stands. */
export type AppealState = 'received' | 'examining' | 'proposed' | 'resolved' | 'withdrawn';

/** How it was decided, in the order of the form. */
export const appealOutcomes = ['new-round', 'upheld', 'dismissed', 'inadmissible'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];
