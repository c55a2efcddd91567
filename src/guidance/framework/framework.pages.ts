import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Framework } from '#templates/guidance/framework/framework.page';
import { MissedSearches, searcherOf } from '../../search/index.js';
import { actorOf, Allow, localeOf, notFound, view, Viewer } from '../../web/index.js';
import { Parameters } from '../parameters/parameters.service.js';
import { KeptPages } from '../kept-pages.js';
import { questionOf } from '../search.rules.js';
import { figuresOver } from './figures.views.js';
import { LegalFramework } from './framework.service.js';
import { frameworkPage } from './framework.views.js';

/** The legal framework, for everyone. */
@Controller('guia/marco-legal')
@Allow('public')
export class FrameworkPages {
  constructor(
    private readonly framework: LegalFramework,
    private readonly parameters: Parameters,
    private readonly misses: MissedSearches,
    private readonly pages: KeptPages,
  ) {}

  @Get()
  async current(
    @Query('q') q: unknown,
    @Query('abrir') open: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Viewer() viewer: Viewer | null,
  ) {
    this.pages.keep(request, reply);
    const { today } = this.framework;
    const framework = await this.framework.current(actorOf(viewer));
    const { parameters } = await this.parameters.all(actorOf(viewer));
    const over = figuresOver(parameters, today, localeOf(request));
    const asked = questionOf(q);
    const page = frameworkPage(framework, today, {
      asked,
      ...(asked ? { speaks: await this.framework.speaking(framework, asked) } : {}),
      unfolded: open === 'todo',
      over,
      rewritten: await this.framework.rewritten(actorOf(viewer)),
    });
    if (!page) throw notFound();
    if (asked && page.chapters.length === 0) await this.misses.note('framework', asked, searcherOf(request));
    return view(Framework, page);
  }
}
