import type { ParsedMail } from 'mailparser';
import { addressesIn, fieldGroups, type Fields } from './fields.js';
import { type Found, short } from './found.js';

// who reports a failed signature, or that it was no spam after all, does not complain; what is not registered counts as "other" (RFC 5965, 7.3)
const noComplaint = /^(?:not-spam|auth-failure|dkim|dmarc|spf)/;

/** The complaints in a report as RFC 5965 has it. */
export function complaintsIn(report: string, returned: readonly string[]): Found[] {
  const groups = fieldGroups(report);
  const all = (name: string) => groups.flatMap((group) => group.get(name) ?? []);
  const kind = all('feedback-type')[0]?.toLowerCase() ?? '';
  if (noComplaint.test(kind)) return [];
  const named = [all('original-rcpt-to'), all('removal-recipient'), [recipientOf(returned)]];
  return complaints(named.find((texts) => texts.length > 0)!.join(' '), short(`${kind} ${all('user-agent')[0] ?? ''}`));
}

const jmrp = 'x-hmxmroriginalrecipient';
const subject =
  /^(?:re: |fw: )?(?:complaint about (?:a )?message from|abuse (?:report|complaint)|spam (?:report|complaint))/i;

/**
 * Complaints without a report: those of Outlook.com (Junk Mail Reporting Program) send back the whole mail, with the recipient in a
 * header of its own.
 */
export function complaintsWithout(mail: ParsedMail, returned: readonly string[]): Found[] {
  const marked = returned.map((text) => headOf(text)?.get(jmrp)?.[0]).find(Boolean) ?? mail.headers.get(jmrp);
  if (!marked && !(returned.length > 0 && subject.test(mail.subject ?? ''))) return [];
  return complaints(typeof marked === 'string' ? marked : recipientOf(returned), 'abuse');
}

function complaints(recipients: string | undefined, diagnostic: string): Found[] {
  const found = addressesIn(recipients);
  const one = (recipient: string | null): Found => ({ type: 'complaint', recipient, status: null, diagnostic });
  return found.length > 0 ? found.map(one) : [one(null)];
}

const headOf = (mail: string): Fields | undefined => fieldGroups(mail)[0];

function recipientOf(returned: readonly string[]): string | undefined {
  return returned.map((text) => headOf(text)?.get('to')?.[0]).find(Boolean);
}
