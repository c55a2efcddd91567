import { formatCode } from '#libs/codes';
import type { Day } from '#libs/mexico';
import { type DistinctionState, stateOn } from '../distinction.rules.js';

/** Makes the document and the credential of a distinction; nudged with its id. */
export const DOCUMENT_JOB = 'distinctions.document';

/** Documents drawn at the same time by one process: drawing keeps the processor busy. */
export const DOCUMENTS_AT_ONCE = 1;

/** Seconds for which others may keep a downloaded document. */
export const DOCUMENT_FRESH_SECONDS = 300;

/** Seconds after which it is worth asking again for a document that is being made. */
export const RETRY_SECONDS = 60;

/** Where the Spanish document is stored; by its content, so that editions stand beside each other. */
export const keyOf = (distinctionId: string, sha256: string): string =>
  `distinctions/${distinctionId}/${sha256.slice(0, 16)}.pdf`;

/** The English document beside the Spanish one: when that is made anew, so is this. */
export const englishKeyOf = (key: string): string => key.replace(/\.pdf$/, '-en.pdf');

/** The name under which a document is downloaded or attached. @param code twelve symbols */
export const fileNameOf = (code: string, locale: 'es' | 'en'): string =>
  `${locale === 'es' ? 'distintivo' : 'distinction'}-${formatCode(code)}.pdf`;

/** How and when a distinction ceased to be valid. */
export interface End {
  readonly state: 'revoked' | 'expired' | 'superseded' | 'surrendered';
  readonly day: Day;
}

/** The end of a distinction; null while it is in force or suspended, which may pass. */
export function endOf(
  found: {
    readonly code: string;
    readonly state: DistinctionState;
    readonly expiresOn: Day;
    readonly history: readonly { readonly kind: string; readonly code: string; readonly day: Day }[];
  },
  today: Day,
): End | null {
  const state = stateOn(today, found);
  if (state === 'expired') return { state, day: found.expiresOn };
  if (state !== 'revoked' && state !== 'superseded' && state !== 'surrendered') return null;
  const turn = found.history.findLast(({ kind, code }) => kind === state && code === found.code);
  return { state, day: turn?.day ?? today };
}

/** Where the stamped copy of a document is stored. */
export const historicalKeyOf = (
  distinctionId: string,
  sha256: string,
  { state, day }: End,
  locale: 'es' | 'en',
): string => `distinctions/${distinctionId}/${sha256.slice(0, 16)}-${state}-${day}-${locale}.pdf`;

/** The name under which a stamped copy is downloaded. @param code twelve symbols */
export const historicalNameOf = (code: string, locale: 'es' | 'en'): string =>
  `${locale === 'es' ? 'historico' : 'historical'}-${formatCode(code)}.pdf`;
