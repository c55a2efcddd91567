import { createHash } from 'node:crypto';

/** What a statement is called in spans, numbers and the log: one of as many as the program has statements. */
export interface StatementName {
  /** Verb and first table, and eight digits that tell apart: `select audits 3fa2b09c`. */
  readonly name: string;
  readonly operation: string;
  /** Without what was sent with it, on one line, shortened. */
  readonly text: string;
}

/** A statement in the log and in spans: enough to find it. */
const SHOWN = 200;
/** Statements are of a limited number; if something writes values into them, this many are remembered. */
const REMEMBERED = 5_000;
const names = new Map<string, StatementName>();

/** For whom a transaction runs stands in the text of its first statement, see `Database.as`. */
const withoutValues = (sql: string): string =>
  sql.startsWith('set local ') ? sql.replaceAll(/'(?:[^']|'')*'/g, '…') : sql;

/** Names a statement by its text, which holds no values but those of `set local`: the others are sent beside it. */
export function statementName(asked: string): StatementName {
  const sql = withoutValues(asked);
  const known = names.get(sql);
  if (known) return known;
  const text = sql.replaceAll(/\s+/g, ' ').trim();
  const operation = /^[a-z]+/i.exec(text)?.[0].toLowerCase() ?? 'statement';
  const table = /\b(?:from|into|update|join)\s+(?:only\s+)?"?([a-z_][\w.]*)"?/i.exec(text)?.[1]?.toLowerCase();
  const digits = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const named = { name: [operation, table, digits].filter(Boolean).join(' '), operation, text: text.slice(0, SHOWN) };
  if (names.size >= REMEMBERED) names.clear();
  names.set(sql, named);
  return named;
}
