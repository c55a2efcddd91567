/** How long the texts are that people of FM4 write about a case, in characters. */
export const textLength = {
  most: 4000,
  /** The question to the company, and the tie that somebody declares. */
  leastExplanation: 10,
  /** The auditor's summary and the reason of a vote: others decide or read a decision by them. */
  leastReasoning: 20,
} as const;
