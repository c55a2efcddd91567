/**
 * `hard`: the address takes no mail and will not. `soft`: this mail was not taken, another may be. `complaint`: the
 * reader called it unwanted.
 */
export type ReportType = 'hard' | 'soft' | 'complaint';

const enhanced = /(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])/;
const basic = /(?<![\d.])([245])\d\d(?=[\s-])/;

/**
 * What a status means for the address (RFC 3463): a class 5 is for good, but for those that speak of the mail and not
 * of the address: a full mailbox (x.2.2), a mail too large (x.3.4), a policy that did not like it (x.7.x).
 * @param status `5.1.1`; null: not said
 * @param diagnostic what the server wrote; decides when the status is missing or says nothing (`5.0.0`)
 * @returns null when it is no failure, or nothing can be made of it
 */
export function severityOf(status: string | null, diagnostic: string): 'hard' | 'soft' | null {
  const said = enhanced.exec(status ?? '');
  const specific = said && said[0].endsWith('.0.0') ? (sameClass(said, enhanced.exec(diagnostic)) ?? said) : said;
  const code = specific ?? enhanced.exec(diagnostic) ?? basic.exec(diagnostic);
  if (!code) return null;
  const [, kind, subject = '', detail = ''] = code;
  if (kind === '2') return null;
  const aboutTheMail = subject === '7' || ['2.2', '3.4'].includes(`${subject}.${detail}`);
  return kind === '5' && !aboutTheMail ? 'hard' : 'soft';
}

const sameClass = (one: RegExpExecArray, other: RegExpExecArray | null) => (other?.[1] === one[1] ? other : null);
