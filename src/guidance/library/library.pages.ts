import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LibraryPage } from '#templates/guidance/library/library.page';
import { PaperPage } from '#templates/guidance/library/paper.page';
import { actorOf, Allow, localeOf, notFound, view, Viewer } from '../../web/index.js';
import { readFramework } from '../framework/anchors.views.js';
import { placesOf } from '../framework/framework.views.js';
import { LegalFramework } from '../framework/framework.service.js';
import { KeptPages } from '../kept-pages.js';
import { Papers } from '../papers/papers.service.js';
import { Situations } from '../situations/situations.service.js';
import { libraryPage, paperPage } from './library.views.js';

/** The library of documents, for everyone. */
@Controller('guia/documentos')
@Allow('public')
export class LibraryPages {
  constructor(
    private readonly papers: Papers,
    private readonly situations: Situations,
    private readonly framework: LegalFramework,
    private readonly pages: KeptPages,
  ) {}

  @Get()
  async all(
    @Query('dia') day: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Viewer() viewer: Viewer | null,
  ) {
    this.pages.keep(request, reply);
    const past = isAsked(day) ? this.situations.dayAsked(day) : null;
    const { version, papers } = await this.papers.read(actorOf(viewer), past?.before);
    const page = libraryPage(papers, past?.day ?? this.situations.today, localeOf(request));
    return view(LibraryPage, past ? { ...page, past: { day: past.day, version } } : page);
  }

  @Get(':slug')
  async one(
    @Param('slug') slug: string,
    @Query('dia') day: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Viewer() viewer: Viewer | null,
  ) {
    this.pages.keep(request, reply);
    const actor = actorOf(viewer);
    const past = isAsked(day) ? this.situations.dayAsked(day) : null;
    const { version, papers } = await this.papers.read(actor, past?.before);
    const paper = papers.find((one) => one.slug === slug);
    if (!paper) throw notFound();
    const { situations, framework } = past
      ? await this.situations.allOnDay(actor, past.before)
      : { situations: await this.situations.all(actor), framework: await this.framework.current(actor) };
    const { chapters, anchors } = readFramework(framework.sections);
    const today = past?.day ?? this.situations.today;
    const about = { today, locale: localeOf(request), anchors, places: placesOf(chapters) };
    const page = paperPage(paper, situations, about);
    return view(PaperPage, past ? { ...page, past: { day: past.day, version } } : page);
  }
}

const isAsked = (day: unknown): boolean => day !== undefined && day !== '';
