import type { Limit } from '../../web/index.js';

/** PDFs that a person may have drawn and signed: each takes the processor a while. */
export const documentLimit = { name: 'certificate-pdf', points: 30, seconds: 60 } as const satisfies Limit;

/** Characters of a typed code that are looked at, and that the page repeats when there is no such certificate. */
export const LONGEST_LOOKUP = 100;
export const LONGEST_SHOWN = 40;

/**
 * A course as its certificates call it: without the audience in brackets. Who shows one at a job must not thereby say that
 * they are on the move.
 */
export const certifiedTitle = ({ title }: { readonly title: string }): string => title.replace(/ \([^()]*\)$/, '');
