import { ContentError, type Review } from './situations/situation.types.js';

/** Reads one mapping of a content file, checking as it goes: every complaint names the place. */
export class Reader {
  constructor(
    private readonly source: Record<string, unknown>,
    readonly place: string,
  ) {}

  static of(value: unknown, place: string): Reader {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new ContentError(`${place}: expected a mapping`);
    }
    return new Reader(value as Record<string, unknown>, place);
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
    const value = this.source[key] ?? [];
    if (!Array.isArray(value)) throw new ContentError(`${this.place}: ${key} must be a list`);
    return value.map((item, at) => {
      if (typeof item !== 'string' && typeof item !== 'number') {
        throw new ContentError(`${this.place}: ${key}[${at}] must be text`);
      }
      return String(item).trim();
    });
  }

  each(key: string): Reader[] {
    const value = this.source[key] ?? [];
    if (!Array.isArray(value)) throw new ContentError(`${this.place}: ${key} must be a list`);
    return value.map((item, at) => Reader.of(item, `${this.place}: ${key}[${at}]`));
  }

  into(key: string): Reader {
    return Reader.of(this.source[key], `${this.place}: ${key}`);
  }
}

/** `revisado`, `proxima_revision` (months) and `revisado_por` of a content file. */
export function readReview(reader: Reader): Review {
  return {
    reviewedOn: `${month(reader, 'revisado')}-01`,
    nextReviewOn: lastDayOf(month(reader, 'proxima_revision')),
    reviewedBy: reader.optional('revisado_por'),
  };
}

function month(reader: Reader, key: string): string {
  const text = reader.text(key);
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new ContentError(`${reader.place}: ${key} must be a month, YYYY-MM`);
  return text;
}

function lastDayOf(text: string): string {
  const [year, number] = text.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}
