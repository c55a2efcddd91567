import type { EntityManager } from 'typeorm';
import type { DraftState } from '#libs/drafts';
import { one, rows, run } from '../../database/index.js';
import type { DraftCourse } from './draft.types.js';

/** A draft with the names of those who had to do with it; null: their account is gone. */
export interface DraftRow {
  readonly id: string;
  readonly courseId: string | null;
  readonly basedOn: string | null;
  readonly content: DraftCourse;
  readonly source: string | null;
  readonly translations: DraftCourse['translations'];
  readonly note: string;
  readonly state: DraftState;
  readonly revision: number;
  readonly changedAt: Date;
  readonly proposedBy: string | null;
  readonly proposer: string | null;
  readonly proposedAt: Date | null;
  readonly returnedReason: string | null;
  readonly decidedBy: string | null;
  readonly decider: string | null;
  readonly decidedAt: Date | null;
}

const selected = `select d.id, d.course_id, d.based_on, d.content, d.source, d.translations, d.note, d.state, d.revision,
    d.changed_at, d.proposed_by, (select name from people where id = d.proposed_by) as proposer, d.proposed_at,
    d.returned_reason, d.decided_by, (select name from people where id = d.decided_by) as decider, d.decided_at
  from course_drafts d`;

export function draftById(tx: EntityManager, id: string): Promise<DraftRow | null> {
  return one<DraftRow>(tx, `${selected} where d.id = $1`, [id]);
}

/** The same, locked: changes of one draft run one after the other. */
export function lockDraft(tx: EntityManager, id: string): Promise<DraftRow | null> {
  return one<DraftRow>(tx, `${selected} where d.id = $1 for no key update of d`, [id]);
}

/** A draft that is being written or waits for its second person. */
export interface OpenDraftRow {
  readonly id: string;
  readonly courseId: string | null;
  readonly title: string;
  readonly slug: string;
  readonly letter: string;
  readonly state: DraftState;
  readonly changedAt: Date;
}

export function openDrafts(tx: EntityManager): Promise<OpenDraftRow[]> {
  return rows<OpenDraftRow>(
    tx,
    `select id, course_id, content #>> '{facts,title}' as title, content #>> '{facts,slug}' as slug,
       content #>> '{facts,letter}' as letter, state, changed_at
     from course_drafts where state in ('draft', 'proposed') order by letter, changed_at`,
  );
}

/** Ids of all who changed something of a draft. */
export async function authorsOf(tx: EntityManager, draftId: string): Promise<string[]> {
  const found = await rows<{ changedBy: string }>(
    tx,
    'select distinct changed_by from course_draft_changes where draft_id = $1',
    [draftId],
  );
  return found.map(({ changedBy }) => changedBy);
}

/** One change of a draft. */
export interface ChangeRow {
  readonly revision: number;
  readonly part: string;
  readonly person: string | null;
  readonly changedAt: Date;
}

/** What was changed in a draft, the latest first. */
export function changesOf(tx: EntityManager, draftId: string): Promise<ChangeRow[]> {
  return rows<ChangeRow>(
    tx,
    `select c.revision, c.part, p.name as person, c.changed_at
     from course_draft_changes c left join people p on p.id = c.changed_by
     where c.draft_id = $1 order by c.revision desc`,
    [draftId],
  );
}

/** A published version with its text; null: loaded before texts were kept. */
export interface VersionText {
  readonly id: string;
  readonly courseId: string;
  readonly slug: string;
  readonly version: number;
  readonly source: string | null;
  readonly translations: DraftCourse['translations'];
}

const versionText = `select v.id, v.course_id, c.slug, v.version, v.source, v.translations
  from course_versions v join courses c on c.id = v.course_id`;

/** The newest version of a course, by its slug. */
export function newestText(tx: EntityManager, slug: string): Promise<VersionText | null> {
  return one<VersionText>(tx, `${versionText} where c.slug = $1 order by v.version desc limit 1`, [slug]);
}

export function versionTextById(tx: EntityManager, versionId: string): Promise<VersionText | null> {
  return one<VersionText>(tx, `${versionText} where v.id = $1`, [versionId]);
}

export function versionTextByNumber(tx: EntityManager, slug: string, version: number): Promise<VersionText | null> {
  return one<VersionText>(tx, `${versionText} where c.slug = $1 and v.version = $2`, [slug, version]);
}

/** A published version in the list of a course's versions. */
export interface VersionRow {
  readonly id: string;
  readonly courseId: string;
  readonly slug: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly note: string;
  readonly draftId: string | null;
  /** Null: it came with the product, or the account is gone. */
  readonly publisher: string | null;
  readonly hasSource: boolean;
  /** People who are under way by it. */
  readonly learners: number;
}

/** All versions of all courses, the newest of each first. */
export function publishedVersions(tx: EntityManager): Promise<VersionRow[]> {
  return rows<VersionRow>(
    tx,
    `select v.id, v.course_id, c.slug, v.version, v.created_at, v.note, v.draft_id,
       (select name from people where id = v.published_by) as publisher, v.source is not null as has_source,
       (select count(*)::int from enrolments e
        where e.course_version_id = v.id and e.state in ('enrolled', 'in-progress')) as learners
     from course_versions v join courses c on c.id = v.course_id order by c.letter, v.version desc`,
  );
}

/** Letters and slugs that courses and open drafts have. */
export function takenNames(tx: EntityManager): Promise<{ slug: string; letter: string }[]> {
  return rows<{ slug: string; letter: string }>(
    tx,
    `select slug, letter from courses
     union select content #>> '{facts,slug}', content #>> '{facts,letter}' from course_drafts
       where state in ('draft', 'proposed')`,
  );
}

/** Makes the course of a draft that is published for the first time. */
export async function insertCourse(
  tx: EntityManager,
  { id, slug, letter, at }: { readonly id: string; readonly slug: string; readonly letter: string; readonly at: Date },
): Promise<void> {
  await run(tx, 'insert into courses (id, slug, letter, created_at) values ($1, $2, $3, $4)', [id, slug, letter, at]);
}

/** A proposed draft that a person did not write, for their inbox. */
export interface WaitingDraft {
  readonly id: string;
  readonly title: string;
  readonly proposedAt: Date;
}

export function draftsToDecide(tx: EntityManager, userId: string): Promise<WaitingDraft[]> {
  return rows<WaitingDraft>(
    tx,
    `select d.id, d.content #>> '{facts,title}' as title, d.proposed_at from course_drafts d
     where d.state = 'proposed'
       and not exists (select from course_draft_changes c where c.draft_id = d.id and c.changed_by = $1)
     order by d.proposed_at`,
    [userId],
  );
}

/** What a person did with versions of courses. */
interface OwnWork {
  readonly course: string | null;
  readonly what: string;
  readonly at: Date | null;
}

export function workOf(tx: EntityManager, userId: string): Promise<OwnWork[]> {
  return rows<OwnWork>(
    tx,
    `select d.content #>> '{facts,slug}' as course, c.part as what, c.changed_at as at
       from course_draft_changes c join course_drafts d on d.id = c.draft_id where c.changed_by = $1
     union all select content #>> '{facts,slug}', 'proposed', proposed_at from course_drafts where proposed_by = $1
     union all select content #>> '{facts,slug}', 'decided', decided_at from course_drafts where decided_by = $1
     union all select c.slug, 'published', v.created_at from course_versions v join courses c on c.id = v.course_id
       where v.published_by = $1
     order by at`,
    [userId],
  );
}

/** Ids of lessons and questions that any version of a course has or had. */
export async function formerIds(tx: EntityManager, courseId: string | null): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select distinct part ->> 'id' as id from course_versions v,
       lateral (select jsonb_array_elements(v.content -> 'lessons') as part
         union all select jsonb_array_elements(v.content -> 'quiz')) p
     where v.course_id = $1`,
    [courseId],
  );
  return found.map(({ id }) => id);
}
