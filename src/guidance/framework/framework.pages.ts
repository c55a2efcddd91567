import { Controller, Get } from '@nestjs/common';
import { Framework } from '#templates/guidance/framework/framework.page';
import { actorOf, Allow, CurrentViewer, notFound, view, type Viewer } from '../../web/index.js';
import { LegalFramework } from './framework.service.js';
import { frameworkPage } from './framework.views.js';

/** The legal framework, for everyone. */
@Controller('guia/marco-legal')
@Allow('public')
export class FrameworkPages {
  constructor(private readonly framework: LegalFramework) {}

  @Get()
  async current(@CurrentViewer() viewer: Viewer | null) {
    const page = frameworkPage(await this.framework.current(actorOf(viewer)), this.framework.today);
    if (!page) throw notFound();
    return view(Framework, page);
  }
}
