import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Jobs } from '#libs/queue';
import type { Synthesis } from '#templates/monitoring/listening/listening.shapes';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, recordAct, system } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { type Period, periodsToClose } from '../indicators/period.rules.js';
import { ListeningQuarter } from './listening.entity.js';
import { type FrozenTheme, type SpokenVoice, synthesisOf } from './synthesis.rules.js';
import { frozenQuarters, themeRows } from './themes.queries.js';
import { MASK } from './voice.rules.js';
import { VoiceSources } from './voice-sources.js';
import { type CountedVoice, firstVoiceDay, voicesBetween } from './voices.queries.js';

const FREEZE = 'monitoring.listening-freeze';
const freezing = system(FREEZE);

/** A frozen quarter. */
export interface FrozenQuarter {
  readonly quarter: string;
  readonly synthesis: Synthesis;
  readonly frozenAt: Date;
}

/** What was said in a quarter and what came of it: frozen when the quarter is closed, as the indicators are. */
@Injectable()
export class Syntheses implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly sources: VoiceSources,
    @Inject(CONFIG) private readonly config: Pick<Config, 'issuer' | 'publicUrl'>,
  ) {}

  onModuleInit(): void {
    this.jobs.define(FREEZE, {
      handle: async () => {
        await this.freeze();
      },
      cron: '45 3 * * *',
    });
  }

  /** Freezes the quarters that are over long enough. @returns how many */
  async freeze(): Promise<number> {
    const today = dayOf(this.clock.now());
    const { first, done } = await this.db.as(freezing, async (tx) => ({
      first: await firstVoiceDay(tx),
      done: new Set((await frozenQuarters(tx)).map(({ quarter }) => quarter)),
    }));
    if (first === null) return 0;
    let frozen = 0;
    for (const period of periodsToClose(first, today, 'quarter')) {
      if (done.has(period.key)) continue;
      await this.freezeOne(period);
      frozen += 1;
    }
    return frozen;
  }

  /** The frozen quarters, the newest first. */
  list(): Promise<FrozenQuarter[]> {
    return this.db.read(frozenQuarters);
  }

  /** @throws Refused `not-found` for a quarter that is not closed */
  async read(quarter: string): Promise<FrozenQuarter> {
    const found = (await this.list()).find((one) => one.quarter === quarter);
    if (!found) throw notFound();
    return found;
  }

  /** The synthesis as a file. @throws Refused `not-found` */
  async draw(quarter: string, locale: 'es' | 'en'): Promise<Uint8Array> {
    const found = await this.read(quarter);
    const { drawSynthesis } = await import('#templates/monitoring/listening/synthesis.pdf');
    const { issuer, publicUrl } = this.config;
    return drawSynthesis({ ...found, locale, issuer: issuer.name, address: `${publicUrl}/escucha/${quarter}` });
  }

  private async freezeOne({ key, startsOn, endsBefore }: Period): Promise<void> {
    await this.db.change(freezing, { what: FREEZE, subject: key }, async (tx) => {
      const counted = await voicesBetween(tx, startsOn, endsBefore);
      const synthesis = synthesisOf({
        voices: await this.spoken(tx, counted),
        themes: await this.themes(tx, counted, { startsOn, endsBefore }),
        searches: lookedFor(counted),
      });
      const at = this.clock.now();
      const made = await tx
        .createQueryBuilder()
        .insert()
        .into(ListeningQuarter)
        .values({ quarter: key, startsOn, endsBefore, synthesis, frozenAt: at } as never)
        .orIgnore()
        .returning('quarter')
        .execute();
      if ((made.raw as unknown[]).length === 0) return;
      await recordAct(tx, freezing, {
        at,
        act: 'monitoring.listening-frozen',
        subject: { type: 'listening-quarter', id: key },
      });
    });
  }

  /** Each voice as often as it was said; what one account said is of one speaker. */
  private async spoken(tx: EntityManager, counted: readonly CountedVoice[]): Promise<SpokenVoice[]> {
    const ids = (wanted: string) => counted.flatMap(({ source, sourceId }) => (source === wanted && sourceId) || []);
    const speakers = await this.sources.speakers(tx, { question: ids('question'), request: ids('request') });
    return counted.flatMap(({ id, source, sourceId, themeId, times }) => {
      const known = sourceId === null ? undefined : speakers.get(sourceId);
      const names = known ? [known] : Array.from({ length: times }, (_, at) => `${id} ${at}`);
      return names.map((speaker) => ({ speaker, source, themeId }));
    });
  }

  /** Themes that were spoken of in the quarter, or closed in it. */
  private async themes(
    tx: EntityManager,
    counted: readonly CountedVoice[],
    { startsOn, endsBefore }: Pick<Period, 'startsOn' | 'endsBefore'>,
  ): Promise<FrozenTheme[]> {
    const spokenOf = new Set(counted.map(({ themeId }) => themeId));
    return (await themeRows(tx)).flatMap(({ id, title, outcome, told, publicText, closedAt }) => {
      const closedOn = closedAt && dayOf(closedAt);
      const isClosedIn = closedOn !== null && closedOn >= startsOn && closedOn < endsBefore;
      return spokenOf.has(id) || isClosedIn ? { id, title, outcome, text: publicText ?? told, closedOn } : [];
    });
  }
}

/** Words that were looked for, over the months of the quarter; what was masked is not named. */
function lookedFor(counted: readonly CountedVoice[]): { words: string; times: number }[] {
  const sums = new Map<string, number>();
  for (const { source, text, times } of counted)
    if (source === 'search' && text !== null && !text.includes(MASK)) sums.set(text, (sums.get(text) ?? 0) + times);
  return [...sums].map(([words, times]) => ({ words, times }));
}
