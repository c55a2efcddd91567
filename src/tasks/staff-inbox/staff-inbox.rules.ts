/** How many items a queue shows in the inbox at most; the rest are counted and linked. */
export const MAX_INBOX_ITEMS = 10;
