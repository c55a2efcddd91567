/** What a room gives when it defines a job. */
export interface JobDefinition {
  /** Does the work for one row. Must be idempotent: it may be called again for the same id. A throw is retried twice. */
  handle: (id: string) => Promise<void>;
  /** Every minute: the ids of all rows that are due and that a lost nudge would leave lying. */
  sweep?: () => Promise<string[]>;
  /** How many at once in one worker process; 1 unless said. */
  concurrency?: number;
  /** It handles all that is due, whatever the id: `runDue` does it once, after the others; what comes of it is for its next call. */
  last?: boolean;
  /** A cron pattern, in Mexico City's time: `handle(CRON)` is called then. */
  cron?: string;
}

/** The id with which a `cron` job is handled. */
export const CRON = 'cron';
