/**
 * The mails of a digest by their case, each case once and in the order of its first mail. Of those of one kind about a
 * matter of a case only the last stays: it says how things stand.
 */
export function casesOf<Mail extends { readonly about: string; readonly kind: string; readonly matter?: string }>(
  mails: readonly Mail[],
): Mail[][] {
  const cases = new Map<string, Map<string, Mail>>();
  for (const mail of mails) {
    const known = cases.get(mail.about) ?? new Map<string, Mail>();
    cases.set(mail.about, known.set(`${mail.kind}\n${mail.matter ?? ''}`, mail));
  }
  return [...cases.values()].map((lines) => [...lines.values()]);
}
