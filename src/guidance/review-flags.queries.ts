import type { EntityManager } from 'typeorm';
import { rows, run } from '../database/index.js';
import type { ReviewFlag } from './review.rules.js';

/** Kinds of texts that a changed law puts under review, by the name that addresses use. */
export const flaggedKinds = ['situaciones', 'marco-legal', 'preguntas', 'documentos'] as const;
export type FlaggedKind = (typeof flaggedKinds)[number];

export const isFlagged = (kind: string): kind is FlaggedKind => (flaggedKinds as readonly string[]).includes(kind);

/** Why texts of a kind are under review, by their address; at an instant of the past, or now. */
export async function reviewFlags(
  tx: EntityManager,
  kind: FlaggedKind,
  before: Date | null = null,
): Promise<ReadonlyMap<string, readonly ReviewFlag[]>> {
  const found = await rows<ReviewFlag & { slug: string }>(
    tx,
    `select slug, law, articles, published_on::text as published_on from guidance_review_flags
     where kind = $1 and case when $2::timestamptz is null then cleared_at is null
       else flagged_at < $2 and (cleared_at is null or cleared_at >= $2) end
     order by flagged_at, law`,
    [kind, before],
  );
  const flags = new Map<string, ReviewFlag[]>();
  for (const { slug, ...flag } of found) flags.set(slug, [...(flags.get(slug) ?? []), flag]);
  return flags;
}

/** A lawyer has confirmed the text, or another version is in force. */
export async function clearFlags(tx: EntityManager, kind: FlaggedKind, slug: string, at: Date): Promise<void> {
  await run(
    tx,
    'update guidance_review_flags set cleared_at = $3 where kind = $1 and slug = $2 and cleared_at is null',
    [kind, slug, at],
  );
}
