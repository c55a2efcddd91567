import type { EntityManager } from 'typeorm';
import { type DataSubject, type HeldData, ofAccount } from '../../accounts/index.js';
import { rows, run } from '../../database/index.js';
import { draftWorkOf } from './drafts.queries.js';

interface ReviewedRow {
  readonly kind: string;
  readonly slug: string;
  readonly reviewedOn: string;
}

function reviewedBy(tx: EntityManager, { userId }: DataSubject): Promise<ReviewedRow[]> {
  return rows<ReviewedRow>(
    tx,
    `select t.kind, t.slug, t.reviewed_on::text as reviewed_on from people p join (
       select 'situaciones' as kind, slug, reviewed_on, reviewed_by from guidance_situations
       union all select 'instituciones', slug, reviewed_on, reviewed_by from guidance_institutions
       union all select 'marco-legal', slug, reviewed_on, reviewed_by from guidance_sections
       union all select 'parametros', slug, reviewed_on, reviewed_by from guidance_parameters
       union all select e.kind, c.slug, c.reviewed_on, c.reviewed_by
         from guidance_contents c join guidance_editions e on e.id = c.edition_id
       union all select 'preguntas', slug, reviewed_on, reviewed_by from guidance_questions
       union all select t.kind, t.slug, r.reviewed_on, r.reviewed_by
         from guidance_past_reviews r join guidance_texts t on t.id = r.text_id
     ) t on t.reviewed_by = p.name where p.id = $1 order by t.reviewed_on, t.kind, t.slug`,
    [userId],
  );
}

/** That a lawyer has confirmed a text stays, without who. */
async function anonymizeReviews(tx: EntityManager, { userId }: DataSubject): Promise<void> {
  const named = `set reviewed_by = 'FM4' where reviewed_by = (select p.name from people p where p.id = $1)`;
  await run(tx, `update guidance_situations ${named}`, [userId]);
  await run(tx, `update guidance_institutions ${named}`, [userId]);
  await run(tx, `update guidance_sections ${named}`, [userId]);
  await run(tx, `update guidance_parameters ${named}`, [userId]);
  await run(tx, `update guidance_contents ${named}`, [userId]);
  await run(tx, `update guidance_questions ${named}`, [userId]);
  await run(tx, `update guidance_past_reviews ${named}`, [userId]);
}

/** Who has confirmed a text of the guidance. Of its readers the room holds nothing. */
export const guidanceData: readonly HeldData[] = [
  {
    key: 'reviews',
    columns: [
      'guidance_situations',
      'guidance_institutions',
      'guidance_sections',
      'guidance_parameters',
      'guidance_contents',
      'guidance_questions',
      'guidance_past_reviews',
    ].map((t) => `${t}.reviewed_by`),
    find: reviewedBy,
    fate: 'anonymized',
    erase: anonymizeReviews,
  },
  {
    key: 'work',
    columns: [
      'guidance_draft_changes.changed_by',
      ...['proposed_by', 'decided_by', 'note', 'returned_reason'].map((column) => `guidance_drafts.${column}`),
    ],
    find: ofAccount(draftWorkOf),
    fate: 'unlinked',
  },
];
