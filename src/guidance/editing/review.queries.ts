import type { EntityManager } from 'typeorm';
import type { Review } from '../situations/situation.types.js';

/** What is reviewed, by the name that addresses use. */
export const reviewedKinds = ['situaciones', 'instituciones', 'marco-legal'] as const;
export type ReviewedKind = (typeof reviewedKinds)[number];

const tables: Record<ReviewedKind, { table: string; kind: string; title: string }> = {
  situaciones: { table: 'guidance_situations', kind: 'situations', title: `content->>'short'` },
  instituciones: { table: 'guidance_institutions', kind: 'institutions', title: `content->>'name'` },
  'marco-legal': { table: 'guidance_sections', kind: 'framework', title: `content->>'title'` },
};

/** One text that somebody keeps true. */
export interface ReviewedText extends Review {
  kind: ReviewedKind;
  slug: string;
  title: string;
  content: Record<string, unknown>;
}

const columns = (kind: ReviewedKind) => `'${kind}' as kind, slug, ${tables[kind].title} as title, content,
  reviewed_on::text as "reviewedOn", next_review_on::text as "nextReviewOn", reviewed_by as "reviewedBy"`;
const current = (kind: ReviewedKind) =>
  `edition_id = (select id from guidance_editions where kind = '${tables[kind].kind}' order by loaded_at desc, version desc limit 1)`;
const everything = reviewedKinds
  .map((kind) => `select ${columns(kind)}, position from ${tables[kind].table} where ${current(kind)}`)
  .join(' union all ');

/** Every text of the current editions, in the order of the pages. */
export function reviewedTexts(tx: EntityManager): Promise<ReviewedText[]> {
  return tx.query(`select * from (${everything}) texts order by kind desc, position`);
}

/** One text, or null. */
export async function reviewedText(tx: EntityManager, kind: ReviewedKind, slug: string): Promise<ReviewedText | null> {
  const [row] = await tx.query(
    `select ${columns(kind)} from ${tables[kind].table} where ${current(kind)} and slug = $1`,
    [slug],
  );
  return row ?? null;
}

/** Texts that wait for a reviewer: never confirmed by a lawyer, or due by `until`. Those due first come first. */
export async function textsToReview(
  tx: EntityManager,
  until: string,
): Promise<{ count: number; texts: Omit<ReviewedText, 'content'>[] }> {
  const waiting = `from (${everything}) texts where "reviewedBy" is null or "nextReviewOn" <= $1`;
  const [{ count }] = await tx.query(`select count(*)::int as count ${waiting}`, [until]);
  const texts = await tx.query(
    `select kind, slug, title, "reviewedOn", "nextReviewOn", "reviewedBy" ${waiting}
     order by "nextReviewOn", kind desc, position limit 10`,
    [until],
  );
  return { count, texts };
}

/** Writes a review over the one that the reviewer saw. @returns false when somebody else was faster */
export async function writeReview(
  tx: EntityManager,
  kind: ReviewedKind,
  slug: string,
  review: Review & { seenOn: string },
): Promise<boolean> {
  const [, affected]: [unknown, number] = await tx.query(
    `update ${tables[kind].table} set reviewed_on = $2, next_review_on = $3, reviewed_by = $4
     where ${current(kind)} and slug = $1 and reviewed_on = $5`,
    [slug, review.reviewedOn, review.nextReviewOn, review.reviewedBy, review.seenOn],
  );
  return affected === 1;
}
