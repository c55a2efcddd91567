import { type EntityManager, IsNull } from 'typeorm';
import type { EditedWords } from '#templates/mail/words';
import { rows } from '../../database/index.js';
import { ReminderText } from './reminder-text.entity.js';
import { PREVIEW_CANDIDATES } from './texts.rules.js';

export type Locale = ReminderText['locale'];

/** A version of the words of a kind in a language. */
export type TextVersion = Readonly<ReminderText>;

/** A present version. */
export interface PresentText extends EditedWords {
  readonly kind: string;
  readonly locale: Locale;
  readonly version: number;
}

/** The present versions of all kinds and languages that were edited. */
export function presentTexts(tx: EntityManager): Promise<PresentText[]> {
  return rows<PresentText>(
    tx,
    'select kind, locale, version, subject, intro, closing from reminder_texts where retired_at is null',
  );
}

/** All versions, the latest first. */
export function textVersions(tx: EntityManager, kind: string, locale: Locale): Promise<TextVersion[]> {
  return tx.find(ReminderText, { where: { kind, locale }, order: { version: 'desc' } });
}

/** Writes the version after `before` (0: the first). False when another was written meanwhile. */
export async function writeText(
  tx: EntityManager,
  { before, ...text }: Omit<TextVersion, 'version' | 'retiredAt'> & { before: number },
): Promise<boolean> {
  const { kind, locale, createdAt } = text;
  const present = { kind, locale, version: before, retiredAt: IsNull() };
  const { affected: retired } = await tx.update(ReminderText, present, { retiredAt: createdAt });
  if (before > 0 && retired === 0) return false;
  const insert = tx.createQueryBuilder().insert().into(ReminderText);
  const written = await insert
    .values({ ...text, version: before + 1 })
    .orIgnore()
    .returning(['version'])
    .updateEntity(false)
    .execute();
  return (written.raw as unknown[]).length === 1;
}

/** Ids of mails of a kind that may still be true, those due nearest to now first: they read as a real one would. */
export async function mailsOfKindAround(tx: EntityManager, kind: string, now: Date): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from reminders where kind = $1 and state <> 'cancelled'
     order by abs(extract(epoch from due_at - $2)), id desc limit $3`,
    [kind, now, PREVIEW_CANDIDATES],
  );
  return found.map(({ id }) => id);
}
