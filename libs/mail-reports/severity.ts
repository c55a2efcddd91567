import { basicCodesIn, type Code, enhancedCodesIn, type Reason } from './codes.js';
import { isAccessDenied, LONGEST, plain, reasonInWords } from './words.js';

/**
 * `hard`: the address takes no mail and will not. `soft`: this mail was not taken, another may be. `complaint`: the
 * reader called it unwanted.
 */
export type ReportType = 'hard' | 'soft' | 'complaint';

/** What an answer means for the address, and why. */
export interface Judgement {
  readonly type: 'hard' | 'soft';
  readonly reason: Reason;
}

const aboutUs: readonly Reason[] = ['sender', 'authentication', 'reputation', 'rate', 'relay', 'protocol'];

/** Whether a reason is about who sends: another mail to another address would be answered so too. */
export const isAboutUs = (reason: Reason): boolean => aboutUs.includes(reason);

/** More words than these say something, even when no rule knows them. */
const WORDS_OF_NO_REASON = 2;

/**
 * Weighs all that a server says: every enhanced code (RFC 3463, RFC 5248), every code of three digits, and its words. `hard` only
 * when something speaks of the address for good and nothing speaks of us, the mail, the receiver or time.
 * @param status `5.1.1`, the field of a report; null: not said
 * @param answer what the server wrote
 * @returns null when it is no failure, or nothing can be made of it
 */
export function judge(status: string | null, answer: string): Judgement | null {
  const diagnostic = answer.slice(0, LONGEST);
  const stated = enhancedCodesIn(status ?? '').slice(0, 1);
  const enhanced = [...stated, ...enhancedCodesIn(diagnostic)];
  const basic = basicCodesIn(diagnostic);
  const codes = [...enhanced, ...basic];
  const words = reasonInWords(diagnostic);
  const failing = codes.filter(({ kind }) => kind !== 2);
  if (failing.length === 0) {
    // without any code only words that say why count
    if (codes.length > 0 || words === null || words === 'refused') return null;
    return { type: words === 'address' ? 'hard' : 'soft', reason: words };
  }
  const reason = reasonOf(enhanced, basic, words, diagnostic);
  const forGood = failing.every(({ kind }) => kind === 5);
  return { type: reason === 'address' && forGood ? 'hard' : 'soft', reason };
}

/** The type alone. */
export const severityOf = (status: string | null, diagnostic: string): 'hard' | 'soft' | null =>
  judge(status, diagnostic)?.type ?? null;

function reasonOf(
  enhanced: readonly Code[],
  basic: readonly Code[],
  words: ReturnType<typeof reasonInWords>,
  diagnostic: string,
): Reason {
  const firm = enhanced.filter((code) => code.firm && code.kind !== 2).map(({ reason }) => reason);
  const other = firm.find((reason) => reason !== 'address');
  if (enhanced.some(({ code }) => code === '4.1') && isAccessDenied(diagnostic)) return 'address';
  // words know better than a code that speaks in general, or wrongly; that something was refused says less than a code
  if (words === 'address') return other ?? 'address';
  if (words && words !== 'refused') return words;
  if (other) return other;
  const general = enhanced.map(({ reason }) => reason).find((reason) => reason !== 'unknown' && reason !== 'address');
  if (general) return general === 'system' && words === 'refused' ? 'policy' : general;
  if (firm.includes('address')) return 'address';
  const spoken = basic.map(({ reason }) => reason).find((reason) => reason !== 'unknown');
  if (spoken) return spoken;
  if (words === 'refused') return 'policy';
  // a failure of which no reason is given at all: nothing says that it is not the address
  const said = plain(diagnostic).split(/[^\p{L}]+/u);
  const isSilent = said.filter(Boolean).length <= WORDS_OF_NO_REASON;
  const is550 = diagnostic.trim() === '' || basic.every(({ code }) => code === '550');
  return isSilent && is550 && enhanced.length > 0 ? 'address' : 'unknown';
}
