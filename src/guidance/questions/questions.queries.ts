import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import type { GuidanceRow } from '../editions.queries.js';
import type { Flagged } from '../review.rules.js';
import { reviewFlags } from '../review-flags.queries.js';
import { findTexts, type Match, matching, resembling, type SearchedTexts } from '../search.queries.js';
import type { QuestionContent, QuestionState } from './question.rules.js';

/** A question in force, with its review. */
export type PublishedQuestion = GuidanceRow<QuestionContent>;

/** A version of a question, as FM4 works on it. */
export interface QuestionRow {
  readonly id: string;
  readonly slug: string;
  readonly state: QuestionState;
  readonly content: QuestionContent;
  readonly authors: readonly string[];
  readonly writtenAt: Date;
  readonly proposedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly reviewedOn: string | null;
  readonly nextReviewOn: string | null;
  readonly reviewedBy: string | null;
  readonly version: number;
}

const published = 'slug, content, reviewed_on::text, next_review_on::text, reviewed_by';
const columns = `id, slug, state, content, authors, written_at, proposed_at, published_at, reviewed_on::text,
  next_review_on::text, reviewed_by, version`;

/** The questions in force, those of one situation first to last as they were published. */
export function publishedQuestions(tx: EntityManager, situation: string | null = null): Promise<PublishedQuestion[]> {
  return rows<PublishedQuestion>(
    tx,
    `select ${published} from guidance_questions
     where state = 'published' and ($1::text is null or content->'situation'->>'slug' = $1)
     order by published_at desc, id`,
    [situation],
  );
}

const inForce = `t.state = 'published'`;
const searched: SearchedTexts = {
  matching: (tx, values) => rows<Match>(tx, matching('guidance_questions', inForce, 't.published_at'), values),
  resembling: (tx, values) => rows<Match>(tx, resembling('guidance_questions', inForce, 't.published_at'), values),
};

/** Questions in force that match what was asked, best first. */
export async function findQuestions(tx: EntityManager, question: string): Promise<PublishedQuestion[]> {
  const slugs = (await findTexts(tx, searched, question)).map(({ slug }) => slug);
  if (slugs.length === 0) return [];
  return rows<PublishedQuestion>(
    tx,
    `select ${published} from guidance_questions where state = 'published' and slug = any ($1)
     order by array_position($1::text[], slug)`,
    [slugs],
  );
}

/** The question in force at an address, or null. */
export async function publishedQuestion(
  tx: EntityManager,
  slug: string,
): Promise<(PublishedQuestion & Flagged) | null> {
  const found = await one<PublishedQuestion>(
    tx,
    `select ${published} from guidance_questions where state = 'published' and slug = $1`,
    [slug],
  );
  return found && { ...found, flags: (await reviewFlags(tx, 'preguntas')).get(slug) ?? [] };
}

/** What FM4 has of questions: what waits for a second person first, then drafts, then what is in force. */
export function questionsOfFm4(tx: EntityManager): Promise<QuestionRow[]> {
  return rows<QuestionRow>(
    tx,
    `select ${columns} from guidance_questions where state in ('draft', 'proposed', 'published')
     order by array_position(array['proposed', 'draft', 'published'], state), written_at desc, id`,
  );
}

export const questionById = (tx: EntityManager, id: string): Promise<QuestionRow | null> =>
  one<QuestionRow>(tx, `select ${columns} from guidance_questions where id = $1`, [id]);

/** As `questionById`, and keeps others from changing it until the transaction ends. */
export const lockQuestion = (tx: EntityManager, id: string): Promise<QuestionRow | null> =>
  one<QuestionRow>(tx, `select ${columns} from guidance_questions where id = $1 for no key update`, [id]);

/** The version of that address on which somebody works, or null. */
export const openVersionOf = (tx: EntityManager, slug: string): Promise<{ id: string } | null> =>
  one<{ id: string }>(tx, `select id from guidance_questions where slug = $1 and state in ('draft', 'proposed')`, [
    slug,
  ]);

/** Every address that a question has or had. */
export async function takenSlugs(tx: EntityManager): Promise<string[]> {
  return (await rows<{ slug: string }>(tx, 'select distinct slug from guidance_questions')).map(({ slug }) => slug);
}

/** Whether some version of that address was read by the public. */
export async function wasPublished(tx: EntityManager, slug: string): Promise<boolean> {
  const found = await one<{ id: string }>(
    tx,
    'select id from guidance_questions where slug = $1 and published_at is not null limit 1',
    [slug],
  );
  return found !== null;
}

/** Proposed by others than this person, the longest waiting first. */
export function questionsToDecide(tx: EntityManager, userId: string): Promise<QuestionRow[]> {
  return rows<QuestionRow>(
    tx,
    `select ${columns} from guidance_questions where state = 'proposed' and not ($1 = any (authors)) order by proposed_at, id`,
    [userId],
  );
}

const words = `setweight(search_words($3::jsonb->>'question'), 'A') || setweight(search_words($3::jsonb->>'answer'), 'B')
  || setweight(search_words(coalesce($3::jsonb->'situation'->>'short', '') || ' ' || ($3::jsonb->>'sources')), 'D')`;
const plainWords = `lower(unaccent(normalize($3::jsonb->>'question')))`;

/** Adds a draft; false when the form that holds its id arrived before. */
export async function insertQuestion(
  tx: EntityManager,
  { id, slug, content, author, at }: { id: string; slug: string; content: QuestionContent; author: string; at: Date },
): Promise<boolean> {
  const added = await run(
    tx,
    `insert into guidance_questions (id, slug, state, content, search, plain, authors, written_at, version)
     values ($1, $2, 'draft', $3, ${words}, ${plainWords}, array[$4::uuid], $5, 1) on conflict do nothing`,
    [id, slug, JSON.stringify(content), author, at],
  );
  return added > 0;
}

/** Writes what a draft says; whoever did is among its authors. */
export async function rewriteQuestion(
  tx: EntityManager,
  { id, slug, content, author, at }: { id: string; slug: string; content: QuestionContent; author: string; at: Date },
): Promise<void> {
  await run(
    tx,
    `update guidance_questions set content = $3, search = ${words}, plain = ${plainWords}, written_at = $4, slug = $5, version = version + 1,
       authors = case when $2::uuid = any (authors) then authors else authors || $2::uuid end where id = $1`,
    [id, author, JSON.stringify(content), at, slug],
  );
}

/** What the move of a version changes. */
export interface QuestionChange {
  readonly state: QuestionState;
  readonly proposedAt?: Date | null;
  readonly endedAt?: Date;
}

export async function moveQuestion(
  tx: EntityManager,
  id: string,
  { state, proposedAt = null, endedAt }: QuestionChange,
): Promise<void> {
  await run(
    tx,
    'update guidance_questions set state = $2, proposed_at = $3, ended_at = $4, version = version + 1 where id = $1',
    [id, state, proposedAt, endedAt ?? null],
  );
}

/** Puts a version in force, and what was in force before out of it. */
export async function publishQuestion(
  tx: EntityManager,
  { id, slug }: Pick<QuestionRow, 'id' | 'slug'>,
  by: { userId: string; at: Date; reviewedOn: string; nextReviewOn: string; reviewedBy: string | null },
): Promise<void> {
  await run(
    tx,
    `update guidance_questions set state = 'replaced', ended_at = $2, version = version + 1 where slug = $1 and state = 'published'`,
    [slug, by.at],
  );
  await run(
    tx,
    `update guidance_questions set state = 'published', published_by = $2, published_at = $3, reviewed_on = $4,
       next_review_on = $5, reviewed_by = $6, version = version + 1 where id = $1`,
    [id, by.userId, by.at, by.reviewedOn, by.nextReviewOn, by.reviewedBy],
  );
}

/** Replaces the review that the reviewer saw. False when another reviewer was faster, or nothing is in force there. */
export async function reviewQuestion(
  tx: EntityManager,
  slug: string,
  seenOn: string,
  { reviewedOn, nextReviewOn, reviewedBy }: { reviewedOn: string; nextReviewOn: string; reviewedBy: string | null },
): Promise<boolean> {
  const changed = await run(
    tx,
    `update guidance_questions set reviewed_on = $3, next_review_on = $4, reviewed_by = $5
     where slug = $1 and state = 'published' and reviewed_on = $2`,
    [slug, seenOn, reviewedOn, nextReviewOn, reviewedBy],
  );
  return changed === 1;
}

/** When a person wrote or published a question: never for whom. */
export function questionWorkOf(tx: EntityManager, userId: string): Promise<{ what: string; at: Date }[]> {
  return rows<{ what: string; at: Date }>(
    tx,
    `select 'written' as what, written_at as at from guidance_questions where $1 = any (authors)
     union all select 'published', published_at from guidance_questions where published_by = $1 order by 2`,
    [userId],
  );
}
