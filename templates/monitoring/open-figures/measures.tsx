/** What the scheme tells of itself, in the order of the page. */
export const measures = ['applications', 'refusals', 'days', 'waivers', 'complaints', 'appeals'] as const;
export type Measure = (typeof measures)[number];
