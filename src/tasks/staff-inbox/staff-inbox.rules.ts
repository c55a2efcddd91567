/** How many items a queue shows in the inbox at most; the rest are counted and linked. */
export const MAX_INBOX_ITEMS = 10;

/**
 * Where a queue stands in the inbox, the lower first; a queue adds its number within the group. What a person
 * in danger waits for comes first, then what is broken, what the law gives a day for, what a company waits for, and what
 * keeps the house in order.
 */
export const inboxPlaces = {
  protection: 50,
  broken: 100,
  lawful: 200,
  cases: 300,
  distinctions: 400,
  companies: 500,
  upkeep: 600,
} as const;
