import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { addMonths, dayOf } from '#libs/mexico';
import { type VoiceSource, voiceSources } from '#templates/monitoring/listening/listening.shapes';
import { type ActName, Database, type PersonActor, recordAct } from '../../database/index.js';
import { telltaleInText } from '../../guidance/index.js';
import { Reminders } from '../../notifications/index.js';
import { MissedSearches } from '../../search/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../monitoring.refusals.js';
import { ListeningTheme } from './listening.entity.js';
import { firstDue, isOpen, mayHear } from './theme.rules.js';
import { lockTheme, themeById, themeRows, themeTexts } from './themes.queries.js';
import { suggestedTheme, VOICES_PER_PAGE } from './voice.rules.js';
import { VoiceSources } from './voice-sources.js';
import {
  countUnsorted,
  lockVoices,
  setVoiceAside,
  type SortedVoice,
  sortVoices,
  unsortedVoices,
  unsortVoice,
  type VoiceRow,
  waitingVoice,
} from './voices.queries.js';

/** The type of themes among the subjects of acts and mails. */
export const THEME = 'listening-theme';
const VOICE = 'listening-voice';

/** Into which theme voices are put: one that there is, or a new one with this id. */
export type IntoTheme = { readonly id: string } | { readonly newId: string; readonly title: string };

/** What FM4 was told, and sorting it into themes. */
@Injectable()
export class Listening {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
    private readonly sources: VoiceSources,
    private readonly misses: MissedSearches,
  ) {}

  /** A page of what waits, each with the theme that its words suggest; all themes; how many searches of the workspace found nothing. */
  async overview(person: PersonActor, source: VoiceSource | null, page: number) {
    const heard = voiceSources.filter((one) => mayHear(person, one));
    return this.db.as(person, async (tx) => {
      const texts = await themeTexts(tx, heard);
      const voices = await unsortedVoices(tx, source, { limit: VOICES_PER_PAGE, offset: (page - 1) * VOICES_PER_PAGE });
      return {
        voices: voices.map((voice) => ({
          ...voice,
          suggested: voice.text && heard.includes(voice.source) ? suggestedTheme(voice.text, texts) : null,
        })),
        counts: await countUnsorted(tx),
        themes: await themeRows(tx),
        inWorkspace: await this.misses.inWorkspace(tx, addMonths(dayOf(this.clock.now()), -1)),
      };
    });
  }

  /** A voice that waits to be sorted. @throws Refused `not-found`, `monitoring.voice-unheard` (403) */
  async waiting(person: PersonActor, id: string): Promise<VoiceRow> {
    const voice = isId(id) ? await this.db.as(person, (tx) => waitingVoice(tx, id)) : null;
    if (!voice) throw notFound();
    if (!mayHear(person, voice.source)) throw refuse('monitoring.voice-unheard', { status: 403 });
    return voice;
  }

  /**
   * Puts voices into a theme, all of them or none. The same again is once.
   * @returns the id of the theme
   * @throws Refused `not-found`, `monitoring.voice-unheard` (403), `monitoring.voice-sorted`, `monitoring.theme-closed`,
   *   `monitoring.personal-data` (422)
   */
  async sort(person: PersonActor, voiceIds: readonly string[], into: IntoTheme): Promise<string> {
    const themeId = 'id' in into ? into.id : into.newId;
    if (![themeId, ...voiceIds].every(isId)) throw notFound();
    await this.db.change(person, { what: 'monitoring.sort-voices', subject: themeId }, async (tx) => {
      if ('title' in into) await this.open(tx, person, into.newId, into.title);
      const theme = (await lockTheme(tx, themeId)) ? await themeById(tx, themeId) : null;
      if (!theme) throw notFound();
      const voices = await lockVoices(tx, voiceIds);
      if (voices.length < new Set(voiceIds).size) throw notFound();
      requireHeard(person, voices);
      const waiting = voices.filter((voice) => voice.themeId !== themeId);
      if (waiting.length === 0) return;
      if (!isOpen(theme.state)) throw refuse('monitoring.theme-closed', { field: 'theme' });
      if (waiting.some((voice) => voice.themeId !== null || voice.setAside))
        throw refuse('monitoring.voice-sorted', { field: 'voices' });
      const ids = waiting.map(({ id }) => id);
      await sortVoices(tx, ids, { themeId, by: person.userId, at: this.clock.now() });
      await this.tell(tx, person, 'monitoring.voices-sorted', { type: THEME, id: themeId }, { n: ids.length });
    });
    return themeId;
  }

  /** Takes a voice out of a theme: it waits again. Twice is once. @throws Refused `not-found`, `monitoring.theme-closed`, `monitoring.voice-unheard` */
  async unsort(person: PersonActor, themeId: string, voiceId: string): Promise<void> {
    if (!isId(themeId) || !isId(voiceId)) throw notFound();
    await this.db.change(person, { what: 'monitoring.unsort-voice', subject: themeId }, async (tx) => {
      const theme = (await lockTheme(tx, themeId)) ? await themeById(tx, themeId) : null;
      const [voice] = await lockVoices(tx, [voiceId]);
      if (!theme || !voice) throw notFound();
      requireHeard(person, [voice]);
      if (voice.themeId === null) return;
      if (voice.themeId !== themeId) throw notFound();
      if (!isOpen(theme.state)) throw refuse('monitoring.theme-closed');
      await unsortVoice(tx, voiceId);
      await this.tell(tx, person, 'monitoring.voice-unsorted', { type: THEME, id: themeId }, {});
    });
  }

  /**
   * Puts a voice aside: it is of no theme, or tells of somebody. Its text is erased, also where words were looked for. Twice
   * is once.
   * @throws Refused `not-found`, `monitoring.voice-sorted`, `monitoring.voice-unheard`
   */
  async setAside(person: PersonActor, voiceId: string): Promise<void> {
    if (!isId(voiceId)) throw notFound();
    await this.db.change(person, { what: 'monitoring.set-voice-aside', subject: voiceId }, async (tx) => {
      const [voice] = await lockVoices(tx, [voiceId]);
      if (!voice) throw notFound();
      requireHeard(person, [voice]);
      if (voice.setAside) return;
      if (voice.themeId !== null) throw refuse('monitoring.voice-sorted');
      await setVoiceAside(tx, voiceId, person.userId, this.clock.now());
      if (voice.source === 'search' && voice.text !== null)
        await this.sources.dropSearch(tx, voice.sourceKey, voice.text);
      await this.tell(tx, person, 'monitoring.voice-set-aside', { type: VOICE, id: voiceId }, { source: voice.source });
    });
  }

  /** Opens a theme with its title; one with this id is as it is. */
  private async open(tx: EntityManager, person: PersonActor, id: string, title: string): Promise<void> {
    if (telltaleInText(title) === 'number') throw refuse('monitoring.personal-data', { status: 422, field: 'title' });
    const at = this.clock.now();
    const theme = { id, title, state: 'open' as const, ownerId: person.userId, dueOn: firstDue(dayOf(at)) };
    const made = await tx
      .createQueryBuilder()
      .insert()
      .into(ListeningTheme)
      .values({ ...theme, openedBy: person.userId, openedAt: at })
      .orIgnore()
      .returning('id')
      .execute();
    if ((made.raw as unknown[]).length === 0) return;
    await this.tell(tx, person, 'monitoring.theme-opened', { type: THEME, id }, {});
    await this.reminders.refresh(tx, THEME, id);
  }

  private tell(
    tx: EntityManager,
    person: PersonActor,
    act: ActName,
    subject: { type: string; id: string },
    details: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    return recordAct(tx, person, { at: this.clock.now(), act, subject, details });
  }
}

function requireHeard(person: PersonActor, voices: readonly SortedVoice[]): void {
  if (voices.some(({ source }) => !mayHear(person, source)))
    throw refuse('monitoring.voice-unheard', { status: 403, field: 'voices' });
}
