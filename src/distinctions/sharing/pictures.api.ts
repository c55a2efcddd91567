import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { formatCode } from '#libs/codes';
import { Allow, Answers, Described, file, notFound, redirect, ResponseCache } from '../../web/index.js';
import { crossOrigin, freshFor } from '../public/public.headers.js';
import { PublicLookup } from '../public/public-lookup.js';
import { DistinctionPictures } from './distinction-pictures.js';
import { PICTURE_FRESH_SECONDS } from './sharing.rules.js';

const pictureAnswers = (type: string) => ({
  200: { description: 'The picture', content: { [type]: { type: 'string', format: 'binary' } } },
  404: 'The code leads nowhere',
  tagged: true,
  crossOrigin: true,
});

/** Pictures of a distinction for other sites, in Spanish unless the address asks for English. */
@Described(({ ApiTags }) => ApiTags('distinctions'))
@Controller('api/v1/distinctions/:code')
@Allow('public')
export class DistinctionPicturesApi {
  constructor(
    private readonly lookup: PublicLookup,
    private readonly pictures: DistinctionPictures,
    private readonly cache: ResponseCache,
  ) {}

  @Get('badge.svg')
  @Described(({ ApiOperation }) => ApiOperation({ summary: 'A badge for web sites, which says the state of today' }))
  @Described(({ ApiQuery }) => ApiQuery({ name: 'lang', enum: ['es', 'en'], required: false }))
  @Answers(pictureAnswers('image/svg+xml'))
  async badge(@Param('code') text: string, @Req() request: FastifyRequest, @Query('lang') language?: string) {
    this.cache.keep(request, this.lookup.validity());
    const found = await this.lookup.get(text, request.ip);
    const svg = await this.pictures.badgeSvg(found, localeIn(language));
    return picture(Buffer.from(svg), 'image/svg+xml; charset=utf-8', `distintivo-${formatCode(found.code)}.svg`);
  }

  @Get('badge.png')
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'The same badge in pixels (680 × 224, to be shown at 340 × 112), for mails' }),
  )
  @Described(({ ApiQuery }) => ApiQuery({ name: 'lang', enum: ['es', 'en'], required: false }))
  @Answers(pictureAnswers('image/png'))
  async badgePng(@Param('code') text: string, @Req() request: FastifyRequest, @Query('lang') language?: string) {
    this.cache.keep(request, this.lookup.validity());
    const found = await this.lookup.get(text, request.ip);
    const png = await this.pictures.badgePng(found, localeIn(language));
    return picture(png, 'image/png', `distintivo-${formatCode(found.code)}.png`);
  }

  @Get('card/:name')
  @Described(({ ApiOperation }) =>
    ApiOperation({
      summary: 'A card for messages and social networks; any `es….png` or `en….png` leads to its address',
    }),
  )
  @Answers({ ...pictureAnswers('image/png'), 303: 'The card has another address today' })
  async card(@Param('code') text: string, @Param('name') name: string, @Req() request: FastifyRequest) {
    const [, language] = /^(es|en)\b[\w-]*\.png$/.exec(name) ?? [];
    if (!language) throw notFound();
    this.cache.keep(request, this.lookup.validity());
    const found = await this.lookup.get(text, request.ip);
    const locale = localeIn(language);
    const current = this.pictures.cardName(found, locale);
    if (name !== current) return redirect(`/api/v1/distinctions/${formatCode(found.code)}/card/${current}`);
    return picture(await this.pictures.cardPng(found, locale), 'image/png', `tarjeta-${current}`);
  }
}

const localeIn = (language: string | undefined) => (language === 'en' ? 'en' : 'es');

/** Embedded by other sites as an image. */
function picture(bytes: Uint8Array, contentType: string, name: string) {
  const headers = { 'cache-control': freshFor(PICTURE_FRESH_SECONDS), ...crossOrigin };
  return file(bytes, { contentType, name, inline: true, headers });
}
