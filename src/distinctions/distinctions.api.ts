import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { formatCode, parseCode } from '#libs/codes';
import { dayOf } from '#libs/mexico';
import { TimestampsUnavailable } from '#libs/signing';
import { Allow, file, Pages, Refused, Described } from '../web/index.js';
import { badgeSvg } from './distinction.badge.js';
import { stateOn } from './distinction.rules.js';
import { DistinctionDocuments } from './distinction-documents.js';
import { type PublicDistinction, PublicDistinctions } from './public-distinctions.js';

/** What anybody may fetch of a distinction by its code. */
@Described(({ ApiTags }) => ApiTags('distinctions'))
@Controller('api/v1/distinctions/:code')
@Allow('public')
export class DistinctionsApi {
  constructor(
    private readonly clock: Clock,
    private readonly pages: Pages,
    private readonly published: PublicDistinctions,
    private readonly documents: DistinctionDocuments,
  ) {}

  @Get('document.pdf')
  @Described(({ ApiOperation }) => ApiOperation({ summary: 'The signed PDF of a distinction' }))
  @Described(({ ApiProduces }) => ApiProduces('application/pdf'))
  @Described(({ ApiOkResponse }) =>
    ApiOkResponse({ description: 'PDF/A-3a, signed PAdES B-B, B-T where a time-stamp server is set' }),
  )
  @Described(({ ApiQuery }) =>
    ApiQuery({ name: 'idioma', enum: ['es', 'en'], required: false, description: '`en`: in English' }),
  )
  async document(@Param('code') text: string, @Query('idioma') language?: string) {
    const found = await this.find(text);
    const locale = language === 'en' ? 'en' : 'es';
    const bytes = found.documentReady ? await this.read(found.id, locale) : null;
    if (!bytes) throw new Refused('distinctions.no-document', { status: 404, retryAfter: 60 });
    const name = `${locale === 'es' ? 'distintivo' : 'distinction'}-${formatCode(found.code)}.pdf`;
    const headers = { 'cache-control': 'public, max-age=300', ...forEverybody };
    return file(bytes, { contentType: 'application/pdf', name, headers });
  }

  @Get('badge.svg')
  @Described(({ ApiOperation }) => ApiOperation({ summary: 'A badge for web sites, which says the state of today' }))
  @Described(({ ApiProduces }) => ApiProduces('image/svg+xml'))
  async badge(@Param('code') text: string, @Req() request: FastifyRequest) {
    const found = await this.find(text);
    const { t } = this.pages.words(request);
    const state = stateOn(dayOf(this.clock.now()), found);
    const said = t(`distinctions.state.${state}`);
    const code = formatCode(found.code);
    const params = { company: found.tradeName, level: found.levelName, code, state: said.toLowerCase() };
    const title = state === 'active' ? 'distinctions.badge.title' : 'distinctions.badge.title-not-in-force';
    const svg = badgeSvg({
      level: found.level,
      levelName: found.levelName,
      company: found.tradeName,
      code,
      state,
      words: {
        title: t(title, params),
        name: t('distinctions.document.name'),
        check: t('distinctions.badge.check'),
        state: said,
      },
    });
    // Hot-linked by other sites: fresh within a minute, and no page of its own.
    const headers = { 'cache-control': 'public, max-age=60', ...forEverybody };
    const name = `distintivo-${code}.svg`;
    return file(Buffer.from(svg), { contentType: 'image/svg+xml; charset=utf-8', name, inline: true, headers });
  }

  /** A document that has to be made now waits for the time-stamp server; whoever asked comes back later. */
  private async read(id: string, locale: 'es' | 'en'): Promise<Uint8Array | null> {
    try {
      return await this.documents.read(id, locale);
    } catch (error) {
      if (!(error instanceof TimestampsUnavailable)) throw error;
      throw new Refused('distinctions.no-document', { status: 503, retryAfter: 60 });
    }
  }

  private async find(text: string): Promise<PublicDistinction> {
    const parsed = parseCode(text);
    const found = parsed.ok ? await this.published.byCode(parsed.code) : null;
    if (!found) throw new Refused(`verification.${parsed.ok ? 'unknown' : parsed.reason}`, { status: 404 });
    return found;
  }
}

const forEverybody = { 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' };
