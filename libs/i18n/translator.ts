import { IntlMessageFormat } from 'intl-messageformat';

/** What a message may be given: text, numbers, flags for `select`. Dates go through `createDates` first. */
export type MessageParams = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** One piece of a rich message: text, or whatever a tag function returned. */
export type RichPart<Node> = string | Node;

/** Parameters of a rich message: plain ones, ready-made nodes, and functions for its `<tags>`. */
export type RichParams<Node> = Readonly<
  Record<string, string | number | boolean | null | undefined | Node | ((children: RichPart<Node>[]) => Node)>
>;

/** Speaks one language of one catalogue. */
export interface Translator<Key extends string> {
  /** The message in plain text. An unknown key comes back as itself, so that a page never breaks over a word. */
  t(key: Key, params?: MessageParams): string;
  /** The message as a list of pieces, where `<tag>…</tag>` was handed to the function of that name. */
  rich<Node>(key: Key, params: RichParams<Node>): RichPart<Node>[];
  /** Whether the key exists in this language or in the fallback. */
  has(key: string): key is Key;
}

type Catalogue = Readonly<Record<string, string>>;

// Parsing a message costs about fifty times what formatting does, and catalogues live as long as the process.
const compiled = new WeakMap<Catalogue, Map<string, IntlMessageFormat>>();

function compile(catalogue: Catalogue, key: string, locale: string): IntlMessageFormat | null {
  const message = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
  if (message === undefined) return null;
  let cache = compiled.get(catalogue);
  if (!cache) compiled.set(catalogue, (cache = new Map()));
  const id = `${locale}\n${key}`;
  let format = cache.get(id);
  if (!format) cache.set(id, (format = new IntlMessageFormat(message, locale)));
  return format;
}

// A parameter that nobody handed in shows as an ellipsis: a sentence with a hole is better than no page.
function formatOr<Node>(format: IntlMessageFormat, params: Record<string, Node> | undefined) {
  try {
    return format.format<Node>(params);
  } catch (error) {
    if ((error as { code?: string }).code !== 'MISSING_VALUE') throw error;
    const tolerant = { has: () => true, get: (target: object, name: string) => Reflect.get(target, name) ?? '…' };
    return format.format<Node>(new Proxy<Record<string, Node>>({ ...params }, tolerant));
  }
}

/**
 * @param catalogue messages of the reader's language, ICU MessageFormat
 * @param fallback the complete catalogue, used for keys the first one lacks; `locale` is that of the catalogue and
 *   `locale` of the fallback is handed beside it, because plurals and numbers follow the language of the message
 */
export function createTranslator<Key extends string>(
  catalogue: Partial<Readonly<Record<Key, string>>>,
  fallback: Readonly<Record<Key, string>>,
  locale: string,
  fallbackLocale: string = locale,
): Translator<Key> {
  const find = (key: string) =>
    compile(catalogue as Catalogue, key, locale) ?? compile(fallback as Catalogue, key, fallbackLocale);
  return {
    t(key, params) {
      const format = find(key);
      if (!format) return key;
      return String(formatOr(format, params as Record<string, string>));
    },
    rich<Node>(key: Key, params: RichParams<Node>) {
      const format = find(key);
      if (!format) return [key];
      const result = formatOr(format, params as Record<string, Node>);
      return Array.isArray(result) ? (result as RichPart<Node>[]) : [result as RichPart<Node>];
    },
    has: (key): key is Key => Object.hasOwn(catalogue, key) || Object.hasOwn(fallback, key),
  };
}
