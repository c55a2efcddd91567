import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import type {
  Synthesis,
  ThemeOutcome,
  ThemeState,
  VoiceSource,
} from '#templates/monitoring/listening/listening.shapes';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { one, rows, run } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';

/** A theme as FM4 works on it. */
export interface ThemeRow {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly state: ThemeState;
  readonly ownerId: string | null;
  readonly owner: string | null;
  readonly dueOn: Day;
  readonly openedAt: Date;
  readonly outcome: ThemeOutcome | null;
  readonly told: string | null;
  readonly publicText: string | null;
  readonly link: string | null;
  readonly closedAt: Date | null;
  readonly version: number;
  readonly voices: number;
}

const columns = `t.id, t.title, t.description, t.state, t.owner_id, p.name as owner, t.due_on::text, t.opened_at, t.outcome,
  t.told, t.public_text, t.link, t.closed_at, t.version,
  (select coalesce(sum(v.times), 0)::int from listening_voices v where v.theme_id = t.id) as voices`;
const source = 'listening_themes t left join people p on p.id = t.owner_id';

/** All themes: those that are due first come first, then closed ones, the latest first. */
export const themeRows = (tx: EntityManager): Promise<ThemeRow[]> =>
  rows<ThemeRow>(
    tx,
    `select ${columns} from ${source}
     order by t.state = 'closed', case when t.state <> 'closed' then t.due_on end, t.closed_at desc, t.id limit 500`,
  );

export const themeById = (tx: EntityManager, id: string): Promise<ThemeRow | null> =>
  one<ThemeRow>(tx, `select ${columns} from ${source} where t.id = $1`, [id]);

/** Keeps others from changing a theme until the transaction ends; false when there is none. */
export async function lockTheme(tx: EntityManager, id: string): Promise<boolean> {
  const found = await one<{ id: string }>(tx, 'select id from listening_themes where id = $1 for update', [id]);
  return found !== null;
}

/** How often a theme was spoken of, by source and month `YYYY-MM`. */
export interface MonthCount {
  readonly month: string;
  readonly source: VoiceSource;
  readonly n: number;
}

export const countsByMonth = (tx: EntityManager, themeId: string): Promise<MonthCount[]> =>
  rows<MonthCount>(
    tx,
    `select to_char(said_on, 'YYYY-MM') as month, source, sum(times)::int as n from listening_voices where theme_id = $1
     group by 1, 2 order by 1, 2`,
    [themeId],
  );

/** What open themes say, to suggest one: their titles, and the newest of what was said in each. */
export const themeTexts = (
  tx: EntityManager,
  sources: readonly VoiceSource[],
): Promise<{ id: string; title: string; texts: string[] }[]> =>
  rows<{ id: string; title: string; texts: string[] }>(
    tx,
    `select t.id, t.title, array(
       select v.text from listening_voices v
       where v.theme_id = t.id and v.text is not null and v.source = any($1::text[])
       order by v.said_on desc, v.id limit 30) as texts
     from listening_themes t where t.state <> 'closed' order by t.id limit 200`,
    [sources],
  );

/** Where the voices of a theme come from, as long as their rows are there. */
export const originsIn = (tx: EntityManager, themeId: string): Promise<{ source: VoiceSource; sourceId: string }[]> =>
  rows<{ source: VoiceSource; sourceId: string }>(
    tx,
    `select source, source_id from listening_voices where theme_id = $1 and source_id is not null order by source, source_id`,
    [themeId],
  );

/** A theme that is closed, as everybody may read it. */
export interface ClosedRow {
  readonly id: string;
  readonly title: string;
  readonly outcome: ThemeOutcome;
  readonly text: string;
  readonly link: string | null;
  readonly openedAt: Date;
  readonly closedAt: Date;
}

const closed = `select t.id, t.title, t.outcome, coalesce(t.public_text, t.told) as text, t.link, t.opened_at, t.closed_at
  from listening_themes t`;

/** Closed themes, the latest first. */
export const closedThemes = (tx: EntityManager): Promise<ClosedRow[]> =>
  rows<ClosedRow>(tx, `${closed} where t.state = 'closed' order by t.closed_at desc, t.id limit 200`);

/** The closed themes to which a report belongs. */
export const closedThemesOfReport = (tx: EntityManager, reportId: string): Promise<ClosedRow[]> =>
  rows<ClosedRow>(
    tx,
    `${closed} join listening_voices v on v.theme_id = t.id
     where t.state = 'closed' and v.source = 'report' and v.source_id = $1 order by t.closed_at desc, t.id`,
    [reportId],
  );

/** Themes that are open and past the day on which they are due. */
export const lateThemes = (tx: EntityManager, today: Day): Promise<{ id: string; title: string; dueOn: Day }[]> =>
  rows<{ id: string; title: string; dueOn: Day }>(
    tx,
    `select id, title, due_on::text from listening_themes where state <> 'closed' and due_on < $1 order by due_on, id limit 200`,
    [today],
  );

/** Ids of themes that are open, or were closed of late. */
export async function themesToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from listening_themes where ($1::uuid is null or id > $1) and (state <> 'closed' or closed_at >= $3)
     order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}

/** Which quarters are frozen, with what is published of them; the newest first. */
export const frozenQuarters = (
  tx: EntityManager,
): Promise<{ quarter: string; synthesis: Synthesis; frozenAt: Date }[]> =>
  rows<{ quarter: string; synthesis: Synthesis; frozenAt: Date }>(
    tx,
    'select quarter, synthesis, frozen_at from listening_quarters order by quarter desc',
  );

interface WorkRow {
  readonly what: string;
  readonly at: Date;
}

const workOf = (tx: EntityManager, { userId }: DataSubject): Promise<WorkRow[]> =>
  rows<WorkRow>(
    tx,
    `select what, at from (
       select 'theme-opened' as what, opened_at as at from listening_themes where opened_by = $1
       union all select 'theme-owned', opened_at from listening_themes where owner_id = $1
       union all select 'theme-closed', closed_at from listening_themes where closed_by = $1
       union all select 'voice-sorted', sorted_at from listening_voices where sorted_by = $1
     ) w order by at`,
    [userId],
  );

/** What listening holds of people: who of FM4 sorted and worked. Of who spoke there is nothing here. */
export const listeningData: readonly HeldData[] = [
  {
    key: 'work',
    columns: [
      ...['owner_id', 'opened_by', 'closed_by', 'title', 'description', 'told', 'public_text'].map(
        (column) => `listening_themes.${column}`,
      ),
      ...['sorted_by', 'text'].map((column) => `listening_voices.${column}`),
    ],
    find: workOf,
    fate: 'anonymized',
    erase: async (tx, { userId }) => {
      await run(tx, 'update listening_themes set owner_id = null where owner_id = $1', [userId]);
      await run(tx, 'update listening_themes set opened_by = null where opened_by = $1', [userId]);
      await run(tx, 'update listening_themes set closed_by = null where closed_by = $1', [userId]);
      await run(tx, 'update listening_voices set sorted_by = null where sorted_by = $1', [userId]);
    },
  },
];
