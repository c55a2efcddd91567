import type { PageContext } from '../page.js';

interface NamedEvent {
  readonly kind: string;
  /** Facts of its texts. A fact `nameKey` names a text of the catalogue, which is said as `name`. */
  readonly details: Readonly<Record<string, string>>;
}

/** The title of an event or a task, `calendar.<kind>`, and its text, `calendar.<kind>.text` or empty, in the reader's language. */
export function eventWords({ kind, details }: NamedEvent, { maybe }: Pick<PageContext, 'maybe'>) {
  const named = Object.entries(details).flatMap(([name, key]) =>
    name.endsWith('Key') ? [[name.slice(0, -'Key'.length), maybe(key) ?? key]] : [],
  );
  const facts = { ...details, ...Object.fromEntries(named) };
  return { title: maybe(`calendar.${kind}`, facts) ?? kind, text: maybe(`calendar.${kind}.text`, facts) ?? '' };
}
