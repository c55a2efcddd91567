import type { EntityManager } from 'typeorm';
import { run } from '../../database/index.js';
import type { ClaimedReminder } from './claims.queries.js';

/** How an attempt to send a claimed reminder ended. */
export type Ending =
  | { readonly state: 'sent'; readonly response: string; readonly subjectLine: string; readonly bodyText: string }
  /** It is no longer true. */
  | { readonly state: 'cancelled' }
  /** It is not yet true: composed again when it is due. */
  | { readonly state: 'released' }
  /** It failed: retried at `retryAt`, or given up when that is null. */
  | { readonly state: 'unsent'; readonly error: string; readonly retryAt: Date | null };

export interface Ended {
  readonly reminder: ClaimedReminder;
  readonly ending: Ending;
  readonly at: Date;
}

/** Records how attempts ended, but for claims that another process has taken over meanwhile. */
export async function markEnded(tx: EntityManager, ended: readonly Ended[]): Promise<void> {
  await run(
    tx,
    `update reminders r set claimed_at = null, updated_at = e.at, state = e.state,
       attempts = case when e.released then r.attempts - 1 else r.attempts end,
       try_at = coalesce(e.try_at, r.try_at),
       sent_at = case when e.state = 'sent' then e.at end,
       response = case when e.state = 'sent' then e.response else r.response end,
       subject_line = case when e.state = 'sent' then e.subject_line else r.subject_line end,
       body_text = case when e.state = 'sent' then e.body_text else r.body_text end,
       last_error = case when e.state = 'sent' then null else coalesce(e.last_error, r.last_error) end,
       details = case when e.state in ('sent', 'cancelled') then r.details - 'link' else r.details end
     from jsonb_to_recordset($1) as e (id uuid, claimed_at timestamptz, at timestamptz, state text, released boolean,
       try_at timestamptz, response text, subject_line text, body_text text, last_error text)
     where r.id = e.id and r.state = 'sending' and r.claimed_at = e.claimed_at`,
    [JSON.stringify(ended.map(rowOf))],
  );
}

function rowOf({ reminder: { id, claimedAt }, ending, at }: Ended) {
  const row = { id, claimed_at: claimedAt, at, released: false };
  switch (ending.state) {
    case 'sent':
      return {
        ...row,
        state: 'sent',
        response: ending.response,
        subject_line: ending.subjectLine,
        body_text: ending.bodyText,
      };
    case 'cancelled':
      return { ...row, state: 'cancelled' };
    case 'released':
      return { ...row, state: 'due', released: true };
    case 'unsent':
      return { ...row, state: ending.retryAt ? 'due' : 'failed', try_at: ending.retryAt, last_error: ending.error };
  }
}
