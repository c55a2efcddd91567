/** LFT 7: at least nine of every ten workers are Mexican. */
export const WORKERS_PER_FOREIGNER = 10;

/** Largest number of workers that the form takes. */
export const MOST_WORKERS = 1_000_000;

/** LFT 7 has no rounding rule, so for fewer than ten people the answer is `ask`. */
export type QuotaResult =
  { kind: 'within' | 'exceeded'; percent: number; allowed: number } | { kind: 'ask'; percent: number };

/**
 * The share of foreigners after a hire: LFT 7, at least ninety per cent of workers are Mexican; directors,
 * administrators and general managers are not counted. Source: `content/marco-legal.md`, 2.2.
 * @param foreign foreigners, the new person included
 * @param total all workers, the new person included
 */
export function shareOfForeigners(foreign: number, total: number): QuotaResult {
  const percent = (foreign / total) * 100;
  if (total < WORKERS_PER_FOREIGNER) return { kind: 'ask', percent };
  const allowed = Math.floor(total / WORKERS_PER_FOREIGNER);
  return { kind: foreign <= allowed ? 'within' : 'exceeded', percent, allowed };
}
