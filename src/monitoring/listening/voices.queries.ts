import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { VoiceSource } from '#templates/monitoring/listening/listening.shapes';
import { one, rows, run } from '../../database/index.js';

/** A voice to be kept. */
export interface NewVoice {
  readonly id: string;
  readonly source: VoiceSource;
  readonly sourceKey: string;
  readonly sourceId: string | null;
  readonly saidOn: Day;
  readonly countsOn: Day;
  readonly text: string;
  readonly times: number;
}

/** Adds voices; of one that is known only how often it was said is brought up to date. @returns how many are new */
export async function keepVoices(tx: EntityManager, voices: readonly NewVoice[], heardAt: Date): Promise<number> {
  if (voices.length === 0) return 0;
  const found = await rows<{ added: boolean }>(
    tx,
    `insert into listening_voices (id, source, source_key, source_id, said_on, counts_on, text, times, heard_at)
     select v.*, $9 from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::date[], $6::date[], $7::text[],
       $8::integer[]) v
     on conflict (source, source_key) do update set times = excluded.times
       where listening_voices.times <> excluded.times
     returning xmax = 0 as added`,
    [
      voices.map(({ id }) => id),
      voices.map(({ source }) => source),
      voices.map(({ sourceKey }) => sourceKey),
      voices.map(({ sourceId }) => sourceId),
      voices.map(({ saidOn }) => saidOn),
      voices.map(({ countsOn }) => countsOn),
      voices.map(({ text }) => text),
      voices.map(({ times }) => times),
      heardAt,
    ],
  );
  return found.filter(({ added }) => added).length;
}

/** The rows of a source that voices rest on. */
export async function originsOf(tx: EntityManager, source: VoiceSource): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    'select source_id as id from listening_voices where source = $1 and source_id is not null order by 1',
    [source],
  );
  return found.map(({ id }) => id);
}

/** Forgets the texts of voices whose rows went away. @returns how many */
export const forgetOrigins = (tx: EntityManager, source: VoiceSource, ids: readonly string[]): Promise<number> =>
  run(
    tx,
    `update listening_voices set text = null, source_id = null where source = $1 and source_id = any($2::uuid[])`,
    [source, ids],
  );

/** Forgets the texts of what was said before that day, and what they were known by. @returns how many */
export const forgetTexts = (tx: EntityManager, before: Day): Promise<number> =>
  run(
    tx,
    `update listening_voices set text = null, source_id = null, source_key = id::text
     where said_on < $1::date and source_key <> id::text`,
    [before],
  );

/** A voice in a list. */
export interface VoiceRow {
  readonly id: string;
  readonly source: VoiceSource;
  readonly saidOn: Day;
  readonly text: string | null;
  readonly times: number;
  readonly heardAt: Date;
}

const columns = 'id, source, said_on::text, text, times, heard_at';

/** A page of the voices that wait to be sorted, of one source or of all, the newest first. */
export const unsortedVoices = (
  tx: EntityManager,
  source: VoiceSource | null,
  { limit, offset }: { limit: number; offset: number },
): Promise<VoiceRow[]> =>
  rows<VoiceRow>(
    tx,
    `select ${columns} from listening_voices
     where theme_id is null and not set_aside and ($1::text is null or source = $1)
     order by said_on desc, id limit $2 offset $3`,
    [source, limit, offset],
  );

/** One that waits to be sorted. */
export const waitingVoice = (tx: EntityManager, id: string): Promise<VoiceRow | null> =>
  one<VoiceRow>(tx, `select ${columns} from listening_voices where id = $1 and theme_id is null and not set_aside`, [
    id,
  ]);

/** How many voices wait to be sorted, by source. */
export const countUnsorted = (tx: EntityManager): Promise<{ source: VoiceSource; n: number }[]> =>
  rows<{ source: VoiceSource; n: number }>(
    tx,
    `select source, count(*)::int as n from listening_voices where theme_id is null and not set_aside
     group by source order by source`,
  );

/** The voices of a theme, the newest first. */
export const voicesOf = (tx: EntityManager, themeId: string, limit: number): Promise<VoiceRow[]> =>
  rows<VoiceRow>(tx, `select ${columns} from listening_voices where theme_id = $1 order by said_on desc, id limit $2`, [
    themeId,
    limit,
  ]);

/** A voice as far as sorting asks. */
export interface SortedVoice {
  readonly id: string;
  readonly source: VoiceSource;
  readonly sourceKey: string;
  readonly text: string | null;
  readonly themeId: string | null;
  readonly setAside: boolean;
}

/** Those voices, kept from others until the transaction ends. */
export const lockVoices = (tx: EntityManager, ids: readonly string[]): Promise<SortedVoice[]> =>
  rows<SortedVoice>(
    tx,
    `select id, source, source_key, text, theme_id, set_aside from listening_voices where id = any($1::uuid[])
     order by id for update`,
    [ids],
  );

/** Puts voices into a theme. */
export const sortVoices = (
  tx: EntityManager,
  ids: readonly string[],
  { themeId, by, at }: { themeId: string; by: string; at: Date },
): Promise<number> =>
  run(tx, 'update listening_voices set theme_id = $2, sorted_by = $3, sorted_at = $4 where id = any($1::uuid[])', [
    ids,
    themeId,
    by,
    at,
  ]);

/** Takes a voice out of its theme: it waits to be sorted again. */
export const unsortVoice = (tx: EntityManager, id: string): Promise<number> =>
  run(
    tx,
    `update listening_voices set theme_id = null, sorted_by = null, sorted_at = null where id = $1 and theme_id is not null`,
    [id],
  );

/** Puts a voice aside, without its text. */
export const setVoiceAside = (tx: EntityManager, id: string, by: string, at: Date): Promise<number> =>
  run(
    tx,
    `update listening_voices set set_aside = true, theme_id = null, text = null, source_id = null, sorted_by = $2,
       sorted_at = $3 where id = $1`,
    [id, by, at],
  );

/** The day of the oldest voice that is counted; null: nobody spoke. */
export async function firstVoiceDay(tx: EntityManager): Promise<Day | null> {
  const row = await one<{ day: Day | null }>(
    tx,
    'select min(counts_on)::text as day from listening_voices where not set_aside',
  );
  return row!.day;
}

/** A voice as the synthesis counts it. */
export interface CountedVoice {
  readonly id: string;
  readonly source: VoiceSource;
  readonly sourceId: string | null;
  readonly themeId: string | null;
  readonly text: string | null;
  readonly times: number;
}

/** What counts from a day to before another. */
export const voicesBetween = (tx: EntityManager, from: Day, before: Day): Promise<CountedVoice[]> =>
  rows<CountedVoice>(
    tx,
    `select id, source, source_id, theme_id, text, times from listening_voices
     where counts_on >= $1 and counts_on < $2 and not set_aside order by id`,
    [from, before],
  );

/** Voices of a source that wait for too long. */
export interface LateVoices {
  readonly source: VoiceSource;
  readonly n: number;
  /** Since when the oldest waits. */
  readonly since: Date;
}

/** Voices that were heard on that day or before and wait still, by source, the oldest first. */
export const lateVoices = (tx: EntityManager, until: Day): Promise<LateVoices[]> =>
  rows<LateVoices>(
    tx,
    `select source, count(*)::int as n, min(heard_at) as since from listening_voices
     where theme_id is null and not set_aside and (heard_at at time zone 'America/Mexico_City')::date <= $1
     group by source order by since, source`,
    [until],
  );
