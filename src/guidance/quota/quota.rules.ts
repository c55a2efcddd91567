/** LFT 7: at least nine of every ten workers are Mexican. */
export const WORKERS_PER_FOREIGNER = 10;

/** Largest number of workers that the form takes. */
export const MOST_WORKERS = 1_000_000;

/** LFT 7 has no rounding rule, so for fewer than ten people the answer is `ask`. */
export type QuotaResult =
  | { kind: 'within' | 'exceeded'; percent: number; allowed: number }
  | { kind: 'ask'; percent: number };

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

/** A company's staff, the new person included. `excluded`: directors, administrators, general managers within `total`. */
export interface Staff {
  readonly total: number;
  readonly excluded: number;
  /** Of those that are counted. */
  readonly foreign: number;
}

/** One more person, and what the sum would be with them. */
export interface NextHire {
  readonly of: 'mexican' | 'foreign';
  readonly result: QuotaResult;
}

/** The whole sum, with the steps by which it came about. */
export interface QuotaSum {
  readonly counted: number;
  readonly result: QuotaResult;
  /** A tenth of the staff before it is rounded down; the law does not say how to round. */
  readonly exact: number;
  readonly next: readonly NextHire[];
  /** So many more Mexicans, and the foreigners that are there are within the share; null when they are, or in question. */
  readonly mexicansMissing: number | null;
}

/** The sum for a company. `foreign` may not be more than those who are counted, of whom there is at least one. */
export function sumOf({ total, excluded, foreign }: Staff): QuotaSum {
  const counted = total - excluded;
  const result = shareOfForeigners(foreign, counted);
  return {
    counted,
    result,
    exact: counted / WORKERS_PER_FOREIGNER,
    next: [
      { of: 'mexican', result: shareOfForeigners(foreign, counted + 1) },
      { of: 'foreign', result: shareOfForeigners(foreign + 1, counted + 1) },
    ],
    mexicansMissing: result.kind === 'exceeded' ? foreign * WORKERS_PER_FOREIGNER - counted : null,
  };
}

/** Technicians and professionals of one speciality: LFT 7 has a rule of its own for them. */
export interface Speciality {
  readonly total: number;
  readonly foreign: number;
}

/**
 * LFT 7: technicians and professionals are Mexican; only where there is none in the speciality may foreigners work in it, for a
 * time, up to a tenth of those in the speciality, and with the duty to train Mexicans. The same doubt about rounding.
 */
export const specialityShare = ({ total, foreign }: Speciality): QuotaResult | null =>
  total > 0 ? shareOfForeigners(foreign, total) : null;

/** How many foreigners there would be room for if so many of a hundred had to be Mexican, rounded down. */
export const roomUnder = (mexicanPercent: number, counted: number): number =>
  Math.floor((counted * (100 - mexicanPercent)) / 100);
