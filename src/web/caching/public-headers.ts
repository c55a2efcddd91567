/** Lets pages and programs of other sites read and embed an answer. */
export const crossOrigin = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** May be stored, must be revalidated: a revocation shows at once. */
export const REVALIDATE = 'public, no-cache';

/** `cache-control` for what others may keep without asking. */
export const freshFor = (seconds: number): string => `public, max-age=${seconds}`;
