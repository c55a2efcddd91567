import type { EntityManager } from 'typeorm';
import type { EditedWords } from '#templates/mail/words';

export type Locale = 'es' | 'en';

/** One version of the words of a kind in a language. */
export interface TextVersion extends EditedWords {
  /** From 1. */
  readonly version: number;
  readonly createdBy: string;
  readonly createdAt: Date;
  /** The version to which it went back; 0: to the words of the program. */
  readonly restores: number | null;
  /** When another took its place; null: it holds. */
  readonly retiredAt: Date | null;
}

/** The words that hold, of all kinds and languages that somebody edited. */
export async function presentTexts(
  tx: EntityManager,
): Promise<(EditedWords & { kind: string; locale: Locale; version: number })[]> {
  return tx.query('select kind, locale, version, subject, intro, closing from reminder_texts where retired_at is null');
}

/** All versions, the latest first. */
export async function textVersions(tx: EntityManager, kind: string, locale: Locale): Promise<TextVersion[]> {
  return tx.query(
    `select version, subject, intro, closing, created_by as "createdBy", created_at as "createdAt", restores,
       retired_at as "retiredAt" from reminder_texts where kind = $1 and locale = $2 order by version desc`,
    [kind, locale],
  );
}

/** Writes the version after `before` (0: the first). False: somebody else was faster. */
export async function writeText(
  tx: EntityManager,
  text: EditedWords & { kind: string; locale: Locale; before: number; by: string; at: Date; restores: number | null },
): Promise<boolean> {
  const { kind, locale, before, at } = text;
  const [, retired]: [unknown, number] = await tx.query(
    `update reminder_texts set retired_at = $4 where kind = $1 and locale = $2 and version = $3 and retired_at is null`,
    [kind, locale, before, at],
  );
  if (before > 0 && retired === 0) return false;
  const rows: unknown[] = await tx.query(
    `insert into reminder_texts (kind, locale, version, subject, intro, closing, created_by, created_at, restores)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning version`,
    [kind, locale, before + 1, text.subject, text.intro, text.closing, text.by, at, text.restores],
  );
  return rows.length === 1;
}

/** Mails of a kind that may still be true, those due nearest to now first: they read as a real one would. */
export async function mailsOfKindAround(tx: EntityManager, kind: string, now: Date): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from reminders where kind = $1 and state <> 'cancelled'
     order by abs(extract(epoch from due_at - $2)), id desc limit 20`,
    [kind, now],
  );
  return rows.map(({ id }) => id);
}
