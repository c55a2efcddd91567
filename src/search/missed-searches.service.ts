import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { KeyedHashes } from '#libs/keyed-hashes';
import { addMonths, type Day, dayOf } from '#libs/mexico';
import { CONFIG, type Config, secretsOf } from '../config/index.js';
import { Database, system } from '../database/index.js';
import { Limits, localeOf, refusalOf } from '../web/index.js';
import {
  keepsWords,
  MISSED_MONTHS,
  MISSES_PER_CALLER,
  SAME_WORDS,
  type SearchPlace,
  WORDS_MASK,
  wordsOf,
} from './missed-search.rules.js';
import { PeopleNames } from './name-lists.js';
import {
  countMiss,
  dropWords,
  forgetMisses,
  missedInWorkspace,
  missedSince,
  type MissedWords,
} from './missed-searches.queries.js';

const NOTE = 'search.missed';
const noting = system(NOTE);

/** Puts `mask` in the place of what may tell of somebody. */
export type WordsMask = (text: string, mask: string) => string;

/** Who searches, as far as counting asks. */
export interface Searcher {
  readonly ip: string;
  readonly language: 'es' | 'en';
}

export const searcherOf = (request: FastifyRequest): Searcher => ({ ip: request.ip, language: localeOf(request) });

/**
 * Searches that found nothing: the words, the language, where, the day, how often. Nothing of who searched is kept, and of
 * the words only what the registered mask and the lists of names leave.
 */
@Injectable()
export class MissedSearches {
  private readonly hashes: KeyedHashes;
  private mask: WordsMask | null = null;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly names: PeopleNames,
    @Inject(CONFIG) config: Config,
  ) {
    this.hashes = new KeyedHashes(secretsOf(config), 'puertas-abiertas missed searches');
  }

  /** Says how words are masked; the room that knows it registers when it starts. Throws when one has registered. */
  maskWith(mask: WordsMask): void {
    if (this.mask) throw new Error('How words are masked is known already');
    this.mask = mask;
  }

  /**
   * Keeps that a search found nothing; of the same words from one network one a day. Never refuses: the page that found
   * nothing is shown all the same.
   */
  async note(place: SearchPlace, asked: string, { ip, language }: Searcher): Promise<void> {
    const words = keepsWords(place) ? this.masked(asked) : '';
    if (words === null) return;
    const day = dayOf(this.clock.now());
    if (!(await this.isNew(ip, day, `${place} ${keepsWords(place) ? words : asked.toLowerCase()}`))) return;
    await this.db.change(noting, { what: NOTE, subject: null }, (tx) => countMiss(tx, { place, language, day, words }));
  }

  /** What found nothing since that day, by month and words. In the system's scope. */
  since(tx: EntityManager, day: Day): Promise<MissedWords[]> {
    return missedSince(tx, day);
  }

  /** How many searches of the workspace found nothing since that day. */
  inWorkspace(tx: EntityManager, since: Day): Promise<number> {
    return missedInWorkspace(tx, since);
  }

  /** Takes words of a month away: they tell of somebody. */
  async drop(tx: EntityManager, missed: Pick<MissedWords, 'month' | 'language' | 'words'>): Promise<void> {
    await dropWords(tx, missed);
  }

  /** Deletes what is older than a year. @returns how much */
  forget(): Promise<number> {
    const before = addMonths(dayOf(this.clock.now()), -MISSED_MONTHS);
    return this.db.change(noting, { what: 'search.forget-missed', subject: null }, (tx) => forgetMisses(tx, before));
  }

  private masked(asked: string): string | null {
    if (!this.mask) throw new Error('How words are masked is not known');
    return wordsOf(this.names.mask(this.mask(asked, WORDS_MASK), WORDS_MASK));
  }

  private async isNew(ip: string, day: Day, what: string): Promise<boolean> {
    const caller = this.hashes.callerOf(ip, day);
    try {
      await this.limits.take(SAME_WORDS, this.hashes.of('words', `${caller} ${what}`).toString('base64url'));
      await this.limits.take(MISSES_PER_CALLER, caller);
      return true;
    } catch (error) {
      if (refusalOf(error)?.status === 429) return false;
      throw error;
    }
  }
}
