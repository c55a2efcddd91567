import type { Review } from './review.rules.js';

/** A content file that cannot be read; the message names the place. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** Parses one mapping of a content file. Throws `ContentError` with the place. */
export class ContentParser {
  constructor(
    private readonly source: Record<string, unknown>,
    readonly place: string,
  ) {}

  static of(value: unknown, place: string): ContentParser {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new ContentError(`${place}: expected a mapping`);
    }
    return new ContentParser(value as Record<string, unknown>, place);
  }

  text(key: string): string {
    const value = this.optional(key);
    if (value === null) throw new ContentError(`${this.place}: ${key} is missing`);
    return value;
  }

  /** Text, or null where it is absent, empty or a dash. */
  optional(key: string): string | null {
    const value = this.source[key];
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new ContentError(`${this.place}: ${key} must be text`);
    }
    const text = String(value).trim();
    return text === '' || text === '—' ? null : text;
  }

  one<T extends string>(key: string, allowed: readonly T[]): T {
    const value = this.text(key);
    const found = allowed.find((one) => one === value);
    if (found === undefined)
      throw new ContentError(`${this.place}: ${key} "${value}" is none of ${allowed.join(', ')}`);
    return found;
  }

  /** `si` or `no` (or a YAML boolean). */
  flag(key: string): boolean {
    const value = this.source[key];
    if (value === true || value === 'si') return true;
    if (value === false || value === 'no') return false;
    throw new ContentError(`${this.place}: ${key} must be si or no`);
  }

  list(key: string): string[] {
    return this.items(key).map((item, at) => {
      if (typeof item !== 'string' && typeof item !== 'number') {
        throw new ContentError(`${this.place}: ${key}[${at}] must be text`);
      }
      return String(item).trim();
    });
  }

  each(key: string): ContentParser[] {
    return this.items(key).map((item, at) => ContentParser.of(item, `${this.place}: ${key}[${at}]`));
  }

  into(key: string): ContentParser {
    return ContentParser.of(this.source[key], `${this.place}: ${key}`);
  }

  private items(key: string): unknown[] {
    const value = this.source[key] ?? [];
    if (!Array.isArray(value)) throw new ContentError(`${this.place}: ${key} must be a list`);
    return value;
  }
}

/** `revisado`, `proxima_revision` (months) and `revisado_por` of a content file. */
export function parseReview(parser: ContentParser): Review {
  return {
    reviewedOn: `${month(parser, 'revisado')}-01`,
    nextReviewOn: lastDayOf(month(parser, 'proxima_revision')),
    reviewedBy: parser.optional('revisado_por'),
  };
}

function month(parser: ContentParser, key: string): string {
  const text = parser.text(key);
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new ContentError(`${parser.place}: ${key} must be a month, YYYY-MM`);
  return text;
}

function lastDayOf(text: string): string {
  const [year, number] = text.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}
