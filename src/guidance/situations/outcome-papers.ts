import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import type { PrintedAnswer } from '#templates/guidance/situations/situation.pdf';
import { CONFIG, type Config } from '../../config/index.js';
import { type Actor, anonymous } from '../../database/index.js';
import { file, type FileAnswer, localeOf } from '../../web/index.js';
import { dayOf } from '../review.rules.js';
import { GuidanceWords } from './guidance-words.js';
import type { SituationRow } from './situations.queries.js';
import { type BesideSituation, situationPage } from './situations.views.js';

/** What a situation says, on paper: nothing of it speaks of a person. */
@Injectable()
export class OutcomePapers {
  constructor(
    private readonly clock: Clock,
    private readonly words: GuidanceWords,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What the page says beside the situation, for a reader in that language. */
  beside(actor: Actor, locale: 'es' | 'en', before: Date | null = null): Promise<BesideSituation> {
    return this.words.read(actor, locale, before);
  }

  /** @param answer how the questions came out, where they led here */
  async print(row: SituationRow, request: FastifyRequest, answer: PrintedAnswer | null = null): Promise<FileAnswer> {
    const createdAt = this.clock.now();
    const locale = localeOf(request);
    // Heavy to load, and most processes never draw.
    const { renderSituation } = await import('#templates/guidance/situations/situation.pdf');
    const bytes = await renderSituation({
      situation: situationPage(row, dayOf(createdAt), { beside: await this.words.read(anonymous, locale) }),
      answer,
      address: `${this.config.publicUrl}${answer?.address ?? `/guia/situaciones/${row.slug}`}`,
      locale,
      issuer: this.config.issuer.name,
      createdAt,
    });
    return file(bytes, { contentType: 'application/pdf', name: `${row.slug}.pdf`, inline: true });
  }
}
