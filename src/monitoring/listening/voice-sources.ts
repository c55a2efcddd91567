import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { VoiceSource } from '#templates/monitoring/listening/listening.shapes';
import { FirstPays, HeardQuestions, keptSuggestions, maskPeople, suggestionsSince } from '../../guidance/index.js';
import { HeardRequests } from '../../liaison/index.js';
import { ReportedMatters } from '../../reports/index.js';
import { MissedSearches } from '../../search/index.js';
import { LEAST_TEXTS } from '../few-people.rules.js';
import { heardTexts, keptTexts } from '../surveys/groups.queries.js';
import { type HeardVoice, MASK, searchKey, shortText } from './voice.rules.js';

type Row = { readonly id: string; readonly saidOn: Day; readonly text: string };

/** Where voices come from: what each room lets out of what it is told, without who said it. All in the system's scope. */
@Injectable()
export class VoiceSources {
  constructor(
    private readonly questions: HeardQuestions,
    private readonly requests: HeardRequests,
    private readonly firstPays: FirstPays,
    private readonly misses: MissedSearches,
    private readonly reports: ReportedMatters,
  ) {}

  /** All that was said since that day. */
  async since(tx: EntityManager, day: Day): Promise<HeardVoice[]> {
    const questions = await this.questions.since(tx, day);
    const requests = await this.requests.since(tx, day);
    const suggestions = await suggestionsSince(tx, day);
    const texts = await heardTexts(tx, day, LEAST_TEXTS);
    return [
      ...questions.map((one) => ofRow('question', one, one.names)),
      ...requests.map((one) => ofRow('request', one)),
      ...(await this.refusals(tx, day)),
      ...(await this.searches(tx, day)),
      ...(await this.matters(tx, day)),
      ...texts.map((one) => ofRow('survey', one)),
      ...suggestions.map((one) => ofRow('suggestion', one)),
    ];
  }

  /** Which of those rows of a source there still are: what was said in the others is forgotten here, too. */
  async kept(tx: EntityManager, source: VoiceSource, ids: readonly string[]): Promise<readonly string[]> {
    switch (source) {
      case 'question':
        return (await this.questions.askers(tx, ids)).map(({ id }) => id);
      case 'request':
        return (await this.requests.askers(tx, ids)).map(({ id }) => id);
      case 'report':
        return this.reports.kept(tx, ids);
      case 'survey':
        return keptTexts(tx, ids);
      case 'suggestion':
        return keptSuggestions(tx, ids);
      case 'refusal':
      case 'search':
        // of nobody: a bank and a document, words without who looked for them
        return ids;
    }
  }

  /** Who said what, of those whose account is known: by the row, the same for the same person. */
  async speakers(tx: EntityManager, ids: Readonly<Record<'question' | 'request', readonly string[]>>) {
    const asked = [
      ...(await this.questions.askers(tx, ids.question)),
      ...(await this.requests.askers(tx, ids.request)),
    ];
    return new Map(asked.flatMap(({ id, askedBy }) => (askedBy ? [[id, askedBy] as const] : [])));
  }

  /** Takes words that were looked for away where they are kept, too. @param key of their voice */
  async dropSearch(tx: EntityManager, key: string, words: string): Promise<void> {
    const [month = '', language = ''] = key.split(' ');
    await this.misses.drop(tx, { month, language: language === 'en' ? 'en' : 'es', words });
  }

  private async refusals(tx: EntityManager, day: Day): Promise<HeardVoice[]> {
    const names = new Map((await this.firstPays.documentsIn(tx, 'es')).map(({ slug, name }) => [slug, name]));
    const banks = new Map(this.firstPays.content.banks.map(({ id, name }) => [id, name]));
    return (await this.firstPays.refusals(tx, day)).map(({ id, bank, document, happenedOn }) => ({
      source: 'refusal',
      key: id,
      sourceId: id,
      saidOn: happenedOn,
      text: shortText(`${banks.get(bank) ?? bank}: ${names.get(document) ?? document}`),
      times: 1,
    }));
  }

  private async searches(tx: EntityManager, day: Day): Promise<HeardVoice[]> {
    return (await this.misses.since(tx, day)).map(({ month, language, words, times, firstOn }) => ({
      source: 'search',
      key: searchKey(month, language, createHash('sha256').update(words).digest('base64url')),
      sourceId: null,
      saidOn: firstOn,
      text: words,
      times,
    }));
  }

  private async matters(tx: EntityManager, day: Day): Promise<HeardVoice[]> {
    return (await this.reports.since(tx, day)).map(({ id, category, receivedOn }) => ({
      source: 'report',
      key: id,
      sourceId: id,
      saidOn: receivedOn,
      text: category,
      times: 1,
    }));
  }
}

const ofRow = (source: VoiceSource, { id, saidOn, text }: Row, names: readonly string[] = []): HeardVoice => ({
  source,
  key: id,
  sourceId: id,
  saidOn,
  text: shortText(maskPeople(text, MASK, names)),
  times: 1,
});
