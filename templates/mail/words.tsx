import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The words of a kind of mail as FM4 edited them; null for the words of the program. */
export interface EditedWords {
  readonly subject: string | null;
  /** The opening paragraph. */
  readonly intro: string | null;
  /** A last paragraph, which the words of the program do not have. */
  readonly closing: string | null;
}

/** What may be edited in the words of a mail, declared by its template. A closing may always be added. */
export interface Wording<Fact extends string = string> {
  /** The parts that are the same in every case; the others depend on it and cannot be edited. */
  readonly parts: readonly ('subject' | 'intro')[];
  /** Placeholders for edited words, in braces; `nombre`, the reader's name, is always available. */
  readonly facts: readonly Fact[];
  /** Placeholders that an edited opening must contain. */
  readonly needed: readonly Fact[];
}

/** Declares what of a template's words may be edited. */
export const wording = <Fact extends string>(words: Wording<Fact>): Wording<Fact> => words;

/** The program's words of a kind, with placeholders where a case's facts stand. */
export interface OwnWords {
  readonly subject: string;
  readonly intro: string | null;
}

/** While a mail is rendered: the edited words, and the closing once its facts are known. */
export interface MailWords {
  readonly edited: EditedWords | null;
  /** The reader's name; may be empty. */
  readonly name: string;
  closing: string | null;
  /** Hears the program's words; for those who edit them. */
  readonly asOriginal?: (words: OwnWords) => void;
}

export const Words = createContext<MailWords>({ edited: null, name: '', closing: null });

/** A placeholder: a word in braces. */
export const placeholder = /\{([^{}]*)\}/g;

/** The text with its placeholders filled in; null when one of them is unknown. */
export function filled(text: string, facts: Readonly<Record<string, string>>): string | null {
  let whole = true;
  const result = text.replaceAll(placeholder, (_all, name: string) => {
    const fact = facts[name.trim()];
    if (!fact) whole = false;
    return fact ?? '';
  });
  return whole ? result : null;
}

/** The text with a placeholder wherever one of the facts stands, the longest first. */
function withPlaceholders(text: string, facts: Readonly<Record<string, string | number>>): string {
  const values = Object.entries(facts)
    .map(([name, value]) => ({ name, value: String(value) }))
    .filter(({ value }) => value !== '')
    .sort((a, b) => b.value.length - a.value.length);
  if (values.length === 0) return text;
  const escaped = values.map(({ value }) => value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const any = new RegExp(String.raw`(?<![\p{L}\d])(?:${escaped.join('|')})(?![\p{L}\d])`, 'gu');
  return text.replaceAll(any, (value) => `{${values.find((one) => one.value === value)!.name}}`);
}

/**
 * The subject and the opening of a mail: FM4's words, otherwise the program's. Called by a template before `<Mail>`,
 * which adds the closing.
 */
export function useWords<Fact extends string, Own extends { subject: string; intro?: string }>(
  words: Wording<Fact>,
  facts: Readonly<Record<Fact, string | number>>,
  own: Own,
): Own {
  const mail = useContext(Words);
  mail.asOriginal?.({
    subject: withPlaceholders(own.subject, { ...facts, nombre: mail.name }),
    intro: own.intro === undefined ? null : withPlaceholders(own.intro, { ...facts, nombre: mail.name }),
  });
  if (!mail.edited) return own;
  const said = Object.entries<string | number>(facts).map(([name, value]) => [name, String(value)]);
  const known = { nombre: mail.name, ...(Object.fromEntries(said) as Record<string, string>) };
  const choose = (part: 'subject' | 'intro') => {
    const text = words.parts.includes(part) ? mail.edited?.[part] : null;
    return (text && filled(text, known)) || own[part];
  };
  mail.closing = mail.edited.closing && filled(mail.edited.closing, known);
  return { ...own, subject: choose('subject'), ...(own.intro === undefined ? {} : { intro: choose('intro') }) };
}
