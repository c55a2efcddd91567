import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import type { LawChangeState } from './law.entity.js';

/** A change with how many articles it brings. */
export interface LawChangeRow {
  readonly id: string;
  readonly law: string;
  readonly publishedOn: string;
  readonly source: string;
  readonly baseline: boolean;
  readonly state: LawChangeState;
  readonly changed: readonly string[];
  readonly enteredBy: string;
  readonly enterer: string | null;
  readonly enteredAt: Date;
  readonly decidedAt: Date | null;
  readonly articles: number;
  /** Texts that are still under review by it. */
  readonly open: number;
}

const selected = `select c.id, c.law, c.published_on::text as published_on, c.source, c.baseline, c.state, c.changed, c.entered_by,
    (select name from people where id = c.entered_by) as enterer, c.entered_at, c.decided_at,
    (select count(*)::int from guidance_law_articles a where a.change_id = c.id) as articles,
    (select count(*)::int from guidance_review_flags f where f.change_id = c.id and f.cleared_at is null) as open
  from guidance_law_changes c`;

export const lawChanges = (tx: EntityManager): Promise<LawChangeRow[]> =>
  rows<LawChangeRow>(tx, `${selected} order by c.state = 'entered' desc, c.entered_at desc limit 100`);

export const lawChangeById = (tx: EntityManager, id: string): Promise<LawChangeRow | null> =>
  one<LawChangeRow>(tx, `${selected} where c.id = $1`, [id]);

/** Keeps others from deciding about it until the transaction ends. */
export const lockLawChange = (tx: EntityManager, id: string): Promise<LawChangeRow | null> =>
  one<LawChangeRow>(tx, `${selected} where c.id = $1 for no key update of c`, [id]);

/** The articles of a change, in their order. */
export const articlesOf = (tx: EntityManager, changeId: string): Promise<{ article: string; text: string }[]> =>
  rows<{ article: string; text: string }>(
    tx,
    'select article, text from guidance_law_articles where change_id = $1 order by position',
    [changeId],
  );

/** The last text of each article of a law that was applied, but for that of one change. */
export async function articlesBefore(
  tx: EntityManager,
  law: string,
  changeId: string,
): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ article: string; text: string }>(
    tx,
    `select distinct on (a.article) a.article, a.text
     from guidance_law_articles a join guidance_law_changes c on c.id = a.change_id
     where c.law = $1 and c.state = 'applied' and c.id <> $2
     order by a.article, c.published_on desc, c.decided_at desc`,
    [law, changeId],
  );
  return new Map(found.map(({ article, text }) => [article, text]));
}

/** Companies with hires under way, or with consultations, about situations: which of them each has. */
export const companiesWith = (
  tx: EntityManager,
  situations: readonly string[],
): Promise<{ companyId: string; situations: string[] }[]> =>
  rows<{ companyId: string; situations: string[] }>(
    tx,
    `select company_id, array_agg(distinct situation order by situation) as situations from (
       select company_id, situation from hire_files
       where situation = any ($1::text[]) and (state = 'open' or ending = 'hired')
       union all
       select company_id, context ->> 'situation' from advice_threads
       where context ->> 'situation' = any ($1::text[])) touched
     group by company_id order by company_id`,
    [situations],
  );

/** What a company is told, while some of its situations are still under review. */
export interface LawNotice {
  readonly id: string;
  readonly companyId: string;
  readonly createdAt: Date;
  readonly law: string;
  readonly publishedOn: string;
  readonly articles: readonly string[];
  /** Those under review, each in a few words, in the order of the guidance. */
  readonly situations: readonly { readonly slug: string; readonly title: string }[];
}

export const openNotice = (tx: EntityManager, id: string): Promise<LawNotice | null> =>
  one<LawNotice>(
    tx,
    `select n.id, n.company_id, n.created_at, c.law, c.published_on::text as published_on, c.changed as articles,
       jsonb_agg(jsonb_build_object('slug', f.slug, 'title', t.content ->> 'short') order by t.position) as situations
     from guidance_law_notices n
     join guidance_law_changes c on c.id = n.change_id
     join guidance_review_flags f on f.change_id = n.change_id and f.kind = 'situaciones' and f.slug = any (n.situations)
       and f.cleared_at is null
     join guidance_texts t on t.kind = 'situations' and t.slug = f.slug and t.edition_id = (
       select id from guidance_editions where kind = 'situations' order by loaded_at desc, version desc limit 1)
     where n.id = $1 group by n.id, c.id`,
    [id],
  );

/** Ids, ascending, of notices of which something is still under review. */
export async function noticesToSend(tx: EntityManager, { after, limit }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select n.id from guidance_law_notices n where ($1::uuid is null or n.id > $1) and exists (
       select from guidance_review_flags f where f.change_id = n.change_id and f.kind = 'situaciones'
         and f.slug = any (n.situations) and f.cleared_at is null)
     order by n.id limit $2`,
    [after, limit],
  );
  return found.map(({ id }) => id);
}

/** What a person entered and decided. */
export const lawWorkOf = (
  tx: EntityManager,
  userId: string,
): Promise<{ law: string; what: string; at: Date | null }[]> =>
  rows<{ law: string; what: string; at: Date | null }>(
    tx,
    `select law, 'entered' as what, entered_at as at from guidance_law_changes where entered_by = $1
     union all select law, 'decided', decided_at from guidance_law_changes where decided_by = $1 order by at`,
    [userId],
  );
