import { Logger } from '@nestjs/common';
import type { Actor } from './actor.js';

/** A use case that changes state, for the log. */
export interface Change<T> {
  /** Room and verb: `audits.take`. */
  readonly what: string;
  /** The id of what it is about; a function where only the result tells. Never a name or an address. */
  readonly subject: string | null | ((result: T) => string | null);
  /** The code of a refusal that the result tells, where it is not thrown. */
  readonly refusal?: (result: T) => string | null;
}

const log = new Logger('UseCase');

/**
 * Does the work of a use case and logs one line at info: who (by id), what, which subject, the id of the request or
 * job, and how it ended: `done`, `refused` with the code, `failed`.
 */
export async function told<T>(actor: Actor, { what, subject, refusal }: Change<T>, work: () => Promise<T>): Promise<T> {
  const line = { what, by: nameOf(actor), ...(actor.request === undefined ? {} : { request: actor.request }) };
  const known = typeof subject === 'function' ? null : subject;
  try {
    const result = await work();
    const code = refusal?.(result) ?? null;
    if (code === null)
      log.log({ ...line, subject: typeof subject === 'function' ? subject(result) : subject, outcome: 'done' });
    else log.log({ ...line, subject: known, outcome: 'refused', code });
    return result;
  } catch (error) {
    const { code, name } = error as { code?: unknown; name?: string };
    const refused = name === 'Refused' && typeof code === 'string';
    log.log({ ...line, subject: known, outcome: refused ? 'refused' : 'failed', ...(refused ? { code } : {}) });
    throw error;
  }
}

/** Who acts, without a name or an address. */
function nameOf(actor: Actor): string {
  if (actor.kind === 'person') return actor.userId;
  return actor.kind === 'system' ? `system:${actor.name}` : 'anonymous';
}
