import { CannotStore } from '#libs/storage';
import { isDatabaseFull, isKeyTaken } from '../database/index.js';
import { conflict, Refused } from './refused.js';

/** Seconds after which it is worth asking a storage again that does not answer. */
const AWAY_RETRY_SECONDS = 60;

/** What an error says to the person who asked: a refusal, or that there is no place for what they sent; null: a defect. */
export function refusalOf(error: unknown): Refused | null {
  if (error instanceof Refused) return error;
  if (isKeyTaken(error)) return conflict();
  if (isDatabaseFull(error)) return new Refused('storage-full', { status: 507 });
  if (!(error instanceof CannotStore)) return null;
  if (error.trouble === 'away') return new Refused('storage-away', { status: 503, retryAfter: AWAY_RETRY_SECONDS });
  return new Refused(error.trouble === 'full' ? 'storage-full' : 'storage-read-only', { status: 507 });
}
