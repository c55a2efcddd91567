import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { type Day, dayOf } from '#libs/mexico';
import { Jobs } from '#libs/queue';
import { voiceSources } from '#templates/monitoring/listening/listening.shapes';
import { Retention } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { MISSED_MONTHS, MissedSearches } from '../../search/index.js';
import { isToClose, periodOf } from '../indicators/period.rules.js';
import { heardFrom, VOICE_MONTHS } from './voice.rules.js';
import { VoiceSources } from './voice-sources.js';
import { forgetOrigins, forgetTexts, keepVoices, originsOf } from './voices.queries.js';

const COLLECT = 'monitoring.listening-collect';
const FORGET = 'monitoring.listening-forget';
const collecting = system(COLLECT);
/** Voices that one statement keeps. */
const BATCH = 500;

/** Every hour: takes up what was said in all rooms, and forgets what went away where it was said. */
@Injectable()
export class VoiceCollector implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly retention: Retention,
    private readonly sources: VoiceSources,
    private readonly misses: MissedSearches,
  ) {}

  onModuleInit(): void {
    this.jobs.define(COLLECT, {
      handle: async () => {
        await this.collect();
      },
      cron: '20 * * * *',
    });
    this.retention.register({
      key: 'monitoring.listening-voices',
      period: { unit: 'months', count: VOICE_MONTHS },
      source: 'fm4',
      erase: () => this.forget(),
    });
    this.retention.register({
      key: 'monitoring.missed-searches',
      period: { unit: 'months', count: MISSED_MONTHS },
      source: 'fm4',
      erase: () => this.misses.forget(),
    });
  }

  /** Takes up what is new; again is nothing. @returns how many voices are new */
  async collect(): Promise<number> {
    const heardAt = this.clock.now();
    const today = dayOf(heardAt);
    const heard = await this.db.as(collecting, (tx) => this.sources.since(tx, heardFrom(today)));
    const voices = heard.map(({ key, ...voice }) => ({
      ...voice,
      id: newId(),
      sourceKey: key,
      countsOn: countedOn(voice.saidOn, today),
    }));
    let added = 0;
    for (let at = 0; at < voices.length; at += BATCH)
      added += await this.db.change(collecting, { what: COLLECT, subject: null }, (tx) =>
        keepVoices(tx, voices.slice(at, at + BATCH), heardAt),
      );
    await this.forgetGone();
    return added;
  }

  /** Forgets what was said in rows that are deleted by now. */
  private async forgetGone(): Promise<void> {
    for (const source of voiceSources)
      await this.db.change(collecting, { what: 'monitoring.listening-gone', subject: null }, async (tx) => {
        const ids = await originsOf(tx, source);
        const kept = new Set(await this.sources.kept(tx, source, ids));
        const gone = ids.filter((id) => !kept.has(id));
        if (gone.length > 0) await forgetOrigins(tx, source, gone);
      });
  }

  private forget(): Promise<number> {
    const before = heardFrom(dayOf(this.clock.now()));
    return this.db.change(system(FORGET), { what: FORGET, subject: null }, (tx) => forgetTexts(tx, before));
  }
}

/** What is heard when the quarter in which it was said is closed counts in the present one: once, and in none that is frozen. */
const countedOn = (saidOn: Day, today: Day): Day => (isToClose(periodOf(saidOn, 'quarter'), today) ? today : saidOn);
