import { Controller, Get } from '@nestjs/common';
import { FlowPage } from '#templates/guidance/wizard/flow.page';
import { hasRole } from '../../database/index.js';
import { actorOf, Allow, view, Viewer } from '../../web/index.js';
import { Situations } from '../situations/situations.service.js';
import { Flows } from './flows.service.js';
import { flowPage } from './flow.views.js';

/** The questions of the guidance as a drawing, for those who review its content. */
@Controller('fm4/guia/flujo')
@Allow({ staff: ['content_editor', 'legal_reviewer', 'staff_admin'] })
export class FlowPages {
  constructor(
    private readonly flows: Flows,
    private readonly situations: Situations,
  ) {}

  @Get()
  async show(@Viewer() viewer: Viewer) {
    const rows = await this.situations.all(actorOf(viewer));
    const names = new Map(rows.map(({ slug, content }) => [slug, content.short]));
    const { flow, words } = await this.flows.read(actorOf(viewer));
    const page = flowPage({ flow, words: words.es }, names);
    const mayBegin = hasRole(viewer, 'content_editor', 'legal_reviewer');
    return view(FlowPage, mayBegin ? { ...page, begin: `/fm4/contenidos/paso-a-paso/${flow.name}/borrador` } : page);
  }
}
