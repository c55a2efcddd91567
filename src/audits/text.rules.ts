/** Lengths of the texts that staff write about a case, in characters. */
export const textLength = {
  most: 4000,
  /** Minimum for a question to the company and for a declared conflict. */
  leastExplanation: 10,
  /** Minimum for the auditor's summary and for the reason of a vote, on which others rely. */
  leastReasoning: 20,
} as const;
