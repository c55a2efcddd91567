import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import { GuidanceContentEntity } from '../edition.entity.js';
import { currentEdition, currentEditions } from '../editions.queries.js';
import { SectionEntity } from '../framework/section.entity.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { reviewQuestion } from '../questions/questions.queries.js';
import { ParameterEntity } from '../parameters/parameter.entity.js';
import type { Review } from '../review.rules.js';
import { SituationEntity } from '../situations/situation.entity.js';

/** Kinds of texts, by the name that addresses use. */
export const reviewedKinds = [
  'situaciones',
  'instituciones',
  'marco-legal',
  'parametros',
  'preguntas',
  'documentos',
  'paso-a-paso',
] as const;
export type ReviewedKind = (typeof reviewedKinds)[number];

/** One text with its review. */
export interface ReviewedText extends Review {
  kind: ReviewedKind;
  slug: string;
  title: string;
  content: Record<string, unknown>;
}

const columns = 'slug, content, reviewed_on::text, next_review_on::text, reviewed_by, position';

/** After `with`: every text of the current editions and every question in force, as `texts`. */
const texts = `${currentEditions},
  texts as (
    select 'situaciones' as kind, content->>'short' as title, ${columns} from guidance_situations
    where edition_id = (select id from current_editions where kind = 'situations')
    union all
    select 'instituciones' as kind, content->>'name' as title, ${columns} from guidance_institutions
    where edition_id = (select id from current_editions where kind = 'institutions')
    union all
    select 'marco-legal' as kind, content->>'title' as title, ${columns} from guidance_sections
    where edition_id = (select id from current_editions where kind = 'framework')
    union all
    select 'parametros' as kind, content#>>'{name,es}' as title, ${columns} from guidance_parameters
    where edition_id = (select id from current_editions where kind = 'parameters')
    union all
    select 'documentos' as kind, content#>>'{words,es,name}' as title, ${columns} from guidance_contents
    where edition_id = (select id from current_editions where kind = 'papers')
    union all
    select 'paso-a-paso' as kind, content->>'title' as title, ${columns} from guidance_contents
    where edition_id = (select id from current_editions where kind = 'flow')
    union all
    select 'preguntas' as kind, content->>'question' as title, slug, content, reviewed_on::text, next_review_on::text, reviewed_by,
      (row_number() over (order by published_at))::int as position
    from guidance_questions where state = 'published')`;

/** Whether a text cites an article that changed since. */
const flagged = `exists (select from guidance_review_flags f where f.kind = texts.kind and f.slug = texts.slug and f.cleared_at is null)`;

/** Every text of the current editions, in the order of the pages. */
export function reviewedTexts(tx: EntityManager): Promise<ReviewedText[]> {
  return rows<ReviewedText>(
    tx,
    `with ${texts} select kind, slug, title, content, reviewed_on, next_review_on, reviewed_by
     from texts order by kind desc, position`,
  );
}

/** One text, or null. */
export function reviewedText(tx: EntityManager, kind: ReviewedKind, slug: string): Promise<ReviewedText | null> {
  return one<ReviewedText>(
    tx,
    `with ${texts} select kind, slug, title, content, reviewed_on, next_review_on, reviewed_by
     from texts where kind = $1 and slug = $2`,
    [kind, slug],
  );
}

/** A text that waits for a reviewer, and how many do in all. */
export interface WaitingText extends Omit<ReviewedText, 'content'> {
  count: number;
}

/** Texts never confirmed by a lawyer, or due by `until`; those due first come first. */
export function textsToReview(tx: EntityManager, until: string, limit: number): Promise<WaitingText[]> {
  return rows<WaitingText>(
    tx,
    `with ${texts} select kind, slug, title, reviewed_on, next_review_on, reviewed_by, (count(*) over ())::int as count
     from texts where reviewed_by is null or next_review_on <= $1 or (${flagged})
     order by (${flagged}) desc, next_review_on, kind desc, position limit $2`,
    [until, limit],
  );
}

const stored = {
  situaciones: { kind: 'situations', entity: SituationEntity },
  instituciones: { kind: 'institutions', entity: InstitutionEntity },
  'marco-legal': { kind: 'framework', entity: SectionEntity },
  parametros: { kind: 'parameters', entity: ParameterEntity },
  documentos: { kind: 'papers', entity: GuidanceContentEntity },
  'paso-a-paso': { kind: 'flow', entity: GuidanceContentEntity },
} as const;

/** Replaces the review that the reviewer saw. False when another reviewer was faster. */
export async function updateReview(
  tx: EntityManager,
  kind: ReviewedKind,
  slug: string,
  { seenOn, at, ...review }: Review & { seenOn: string; at: Date },
): Promise<boolean> {
  if (kind === 'preguntas') return reviewQuestion(tx, slug, seenOn, review);
  const { id: editionId } = await currentEdition(tx, stored[kind].kind);
  await run(
    tx,
    `insert into guidance_past_reviews (text_id, until, reviewed_on, next_review_on, reviewed_by)
     select id, $4, reviewed_on, next_review_on, reviewed_by from guidance_texts
     where edition_id = $1 and slug = $2 and reviewed_on = $3 on conflict do nothing`,
    [editionId, slug, seenOn, at],
  );
  const { affected } = await tx.update(stored[kind].entity, { editionId, slug, reviewedOn: seenOn }, review);
  return affected === 1;
}
