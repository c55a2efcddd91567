import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { formatCode } from '#libs/codes';
import { TimestampsUnavailable } from '#libs/signing';
import { Allow, file, Refused, Described } from '../../web/index.js';
import { DistinctionDocuments } from './distinction-documents.js';
import { PublicLookup } from '../public/public-lookup.js';

/** What anybody may fetch of a distinction by its code. */
@Described(({ ApiTags }) => ApiTags('distinctions'))
@Controller('api/v1/distinctions/:code')
@Allow('public')
export class DistinctionsApi {
  constructor(
    private readonly lookup: PublicLookup,
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
  async document(@Param('code') text: string, @Req() request: FastifyRequest, @Query('idioma') language?: string) {
    const found = await this.lookup.get(text, request.ip);
    const locale = language === 'en' ? 'en' : 'es';
    const bytes = found.documentReady ? await this.read(found.id, locale) : null;
    if (!bytes) throw new Refused('distinctions.no-document', { status: 404, retryAfter: 60 });
    const name = `${locale === 'es' ? 'distintivo' : 'distinction'}-${formatCode(found.code)}.pdf`;
    const headers = { 'cache-control': 'public, max-age=300', ...forEverybody };
    return file(bytes, { contentType: 'application/pdf', name, headers });
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
}

const forEverybody = { 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' };
