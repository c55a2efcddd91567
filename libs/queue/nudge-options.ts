import { randomUUID } from 'node:crypto';

/**
 * The id is random, so that a finished job that is kept cannot swallow a later nudge; nudges for one row are told
 * apart by the deduplication id, which BullMQ forgets when the job ends.
 */
export function nudgeOptions(id: string) {
  return {
    jobId: `n-${randomUUID()}`,
    deduplication: { id, keepLastIfActive: true },
    attempts: 3,
    backoff: { type: 'exponential', delay: 500 },
  };
}
