import type { ClientBase } from 'pg';

/** The connection to PostgreSQL was lost in the middle of the work: nothing of it is committed, or nobody can tell. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';

  /** @param cause what the work made of it */
  constructor(cause: unknown) {
    super('The connection to PostgreSQL was lost', { cause });
  }
}

// Class 08 is "connection exception"; the rest: shut down by its operator or after a crash, starting, dropped, too many
// connections. https://www.postgresql.org/docs/18/errcodes-appendix.html
const states = new Set(['57P01', '57P02', '57P03', '57P04', '57P05', '53300']);
const network = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

// What node-postgres and its pool say without a code.
const texts =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed and is not queryable|Cannot use a pool after calling end)/;

/** PostgreSQL restarts, refuses, or has no connection left: it is worth asking again. Looks at causes, too. */
export function isDatabaseAway(error: unknown): boolean {
  return someCause(error, (at) => {
    if (at instanceof DatabaseAway || texts.test(at.message ?? '')) return true;
    const { code } = at;
    return typeof code === 'string' && (/^08...$/.test(code) || states.has(code) || network.has(code));
  });
}

/** The disk of PostgreSQL takes nothing more (`disk_full`): what was read is right, what was to be written is not kept. */
export const isDatabaseFull = (error: unknown): boolean => someCause(error, ({ code }) => code === '53100');

/**
 * Whether PostgreSQL has a row with that primary key already. `Database` has tried again by then, so the row is none that
 * the actor sees: the key came from outside, as that of a form does.
 */
export const isKeyTaken = (error: unknown): boolean =>
  someCause(error, ({ code, constraint }) => code === '23505' && String(constraint).endsWith('_pkey'));

interface Cause extends Partial<Error> {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly driverError?: unknown;
}

/** Whether this holds of the error or of something that caused it. */
function someCause(error: unknown, holds: (at: Cause) => boolean): boolean {
  let at = error as Cause | null | undefined;
  for (let depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    if (holds(at)) return true;
    at = (at.driverError ?? at.cause) as Cause | null | undefined;
  }
  return false;
}

/**
 * For `onConnect` of every pool of node-postgres: hears the errors of a connection while nobody else does, so that one
 * lost between two statements ends no process. Whoever uses the connection learns of it at the next statement.
 */
export function hearErrors(client: ClientBase): void {
  client.on('error', () => undefined);
}
