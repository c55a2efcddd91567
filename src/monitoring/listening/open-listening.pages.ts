import { Controller, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { HeardPage } from '#templates/monitoring/listening/heard.page';
import { SynthesisPage } from '#templates/monitoring/listening/synthesis.page';
import { Allow, file, type Limit, Limits, localeOf, view } from '../../web/index.js';
import { Syntheses } from './syntheses.service.js';
import { Themes } from './themes.service.js';

/** Files of one address: each is made anew. */
const FILES: Limit = { name: 'synthesis-files', points: 60, seconds: 60 };

/** What FM4 was told and what it did, for everybody. */
@Controller('escucha')
@Allow('public')
export class OpenListeningPages {
  constructor(
    private readonly themes: Themes,
    private readonly syntheses: Syntheses,
    private readonly limits: Limits,
  ) {}

  @Get()
  async show() {
    const quarters = (await this.syntheses.list()).map(({ quarter }) => quarter);
    return view(HeardPage, { themes: await this.themes.closed(), quarters });
  }

  @Get(':quarter')
  async quarter(@Param('quarter') quarter: string) {
    return view(SynthesisPage, await this.syntheses.read(quarter));
  }

  @Get(':quarter/sintesis.pdf')
  async pdf(@Param('quarter') quarter: string, @Req() request: FastifyRequest) {
    await this.limits.take(FILES, request.ip);
    const bytes = await this.syntheses.draw(quarter, localeOf(request));
    return file(bytes, { contentType: 'application/pdf', name: `sintesis-${quarter}.pdf`, inline: true });
  }
}
