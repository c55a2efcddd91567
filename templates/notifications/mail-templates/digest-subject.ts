import { cutAtWord } from '#libs/shortening';

/** Letters of the first subject that a mailbox shows beside "and 3 more matters". */
const LONGEST = 80;

/** The subject with which that of a digest begins: without a final stop, and no longer than a line. */
export function beginningOf(subject: string): string {
  const whole = subject.trim().replace(/(?<!\.)\.$/, '');
  if (whole.length <= LONGEST) return whole;
  // one of them for the "…"
  const cut = cutAtWord(whole, LONGEST - 1);
  const isQuoted = cut.lastIndexOf('«') > cut.lastIndexOf('»');
  return isQuoted ? `${cut}»` : cut;
}
