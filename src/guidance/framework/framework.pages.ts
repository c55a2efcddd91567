import { Controller, Get, Query } from '@nestjs/common';
import { Framework } from '#templates/guidance/framework/framework.page';
import { actorOf, Allow, notFound, view, Viewer } from '../../web/index.js';
import { questionOf } from '../search.rules.js';
import { LegalFramework } from './framework.service.js';
import { frameworkPage } from './framework.views.js';

/** The legal framework, for everyone. */
@Controller('guia/marco-legal')
@Allow('public')
export class FrameworkPages {
  constructor(private readonly framework: LegalFramework) {}

  @Get()
  async current(@Query('q') q: unknown, @Query('abrir') open: unknown, @Viewer() viewer: Viewer | null) {
    const framework = await this.framework.current(actorOf(viewer));
    const page = frameworkPage(framework, this.framework.today, { asked: questionOf(q), unfolded: open === 'todo' });
    if (!page) throw notFound();
    return view(Framework, page);
  }
}
