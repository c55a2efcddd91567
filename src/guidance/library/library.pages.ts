import { Controller, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { LibraryPage } from '#templates/guidance/library/library.page';
import { PaperPage } from '#templates/guidance/library/paper.page';
import { actorOf, Allow, localeOf, notFound, view, Viewer } from '../../web/index.js';
import { readFramework } from '../framework/anchors.views.js';
import { placesOf } from '../framework/framework.views.js';
import { LegalFramework } from '../framework/framework.service.js';
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
  ) {}

  @Get()
  all(@Req() request: FastifyRequest) {
    return view(LibraryPage, libraryPage(this.papers.edition, this.situations.today, localeOf(request)));
  }

  @Get(':slug')
  async one(@Param('slug') slug: string, @Req() request: FastifyRequest, @Viewer() viewer: Viewer | null) {
    const { edition } = this.papers;
    const paper = edition.papers.find((one) => one.slug === slug);
    if (!paper) throw notFound();
    const actor = actorOf(viewer);
    const [rows, framework] = [await this.situations.list(actor, ''), await this.framework.current(actor)];
    const { chapters, anchors } = readFramework(framework.sections);
    const about = { today: this.situations.today, locale: localeOf(request), anchors, places: placesOf(chapters) };
    return view(PaperPage, paperPage(paper, edition, rows, about));
  }
}
