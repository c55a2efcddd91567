import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { TimestampsUnavailable } from '#libs/signing';
import { Allow, Answers, Described, file } from '../../web/index.js';
import { refuse } from '../distinctions.refusals.js';
import { crossOrigin, freshFor } from '../public/public.headers.js';
import { PublicLookup } from '../public/public-lookup.js';
import { DistinctionDocuments } from './distinction-documents.js';
import { DOCUMENT_FRESH_SECONDS, endOf, fileNameOf, historicalNameOf, RETRY_SECONDS } from './documents.rules.js';
import { HistoricalDocuments } from './historical-documents.js';

/** The signed PDF of a distinction, by its code. */
@Described(({ ApiTags }) => ApiTags('distinctions'))
@Controller('api/v1/distinctions/:code')
@Allow('public')
export class DocumentsApi {
  constructor(
    private readonly lookup: PublicLookup,
    private readonly documents: DistinctionDocuments,
    private readonly historical: HistoricalDocuments,
    private readonly clock: Clock,
  ) {}

  @Get('document.pdf')
  @Described(({ ApiOperation }) =>
    ApiOperation({ operationId: 'DistinctionsApi_document', summary: 'The signed PDF of a distinction' }),
  )
  @Answers({
    200: {
      description: 'PDF/A-3a, signed PAdES B-B, B-T where a time-stamp server is set',
      content: { 'application/pdf': { type: 'string', format: 'binary' } },
    },
    404: 'The code leads nowhere, or its document is being made; with `Retry-After` in the latter case',
    503: 'The time-stamp server is away; `Retry-After` says when to come back',
    tagged: true,
    crossOrigin: true,
  })
  @Described(({ ApiQuery }) =>
    ApiQuery({ name: 'idioma', enum: ['es', 'en'], required: false, description: '`en`: in English' }),
  )
  async document(@Param('code') text: string, @Req() request: FastifyRequest, @Query('idioma') language?: string) {
    const found = await this.lookup.get(text, request.ip);
    const locale = language === 'en' ? 'en' : 'es';
    const bytes = found.documentReady ? await made(this.documents.read(found.id, locale)) : null;
    if (!bytes) throw refuse('distinctions.no-document', { status: 404, retryAfter: RETRY_SECONDS });
    const headers = { 'cache-control': freshFor(DOCUMENT_FRESH_SECONDS), ...crossOrigin };
    return file(bytes, { contentType: 'application/pdf', name: fileNameOf(found.code, locale), headers });
  }

  @Get('historical.pdf')
  @Described(({ ApiOperation }) =>
    ApiOperation({
      operationId: 'DistinctionsApi_historical',
      summary:
        'A copy of the PDF of a distinction that was revoked, has expired, was replaced or given back, stamped on each page; 404 while it is valid',
    }),
  )
  @Answers({
    200: {
      description: 'The stamped copy; it is not signed',
      content: { 'application/pdf': { type: 'string', format: 'binary' } },
    },
    404: 'The code leads nowhere, or the distinction is valid, or its document is being made',
    503: 'The time-stamp server is away; `Retry-After` says when to come back',
    tagged: true,
    crossOrigin: true,
  })
  @Described(({ ApiQuery }) =>
    ApiQuery({ name: 'idioma', enum: ['es', 'en'], required: false, description: '`en`: in English' }),
  )
  async stamped(@Param('code') text: string, @Req() request: FastifyRequest, @Query('idioma') language?: string) {
    const found = await this.lookup.get(text, request.ip);
    const locale = language === 'en' ? 'en' : 'es';
    const end = endOf(found, dayOf(this.clock.now()));
    const bytes = end && found.documentReady ? await made(this.historical.read(found.id, end, locale)) : null;
    if (!bytes) throw refuse('distinctions.no-document', { status: 404 });
    const headers = { 'cache-control': freshFor(DOCUMENT_FRESH_SECONDS), ...crossOrigin };
    return file(bytes, { contentType: 'application/pdf', name: historicalNameOf(found.code, locale), headers });
  }
}

/** @throws Refused 503 when it has to be made now and the time-stamp server is away */
async function made(document: Promise<Uint8Array | null>): Promise<Uint8Array | null> {
  try {
    return await document;
  } catch (error) {
    if (!(error instanceof TimestampsUnavailable)) throw error;
    throw refuse('distinctions.no-document', { status: 503, retryAfter: RETRY_SECONDS });
  }
}
