import { Controller, Get, Param, Query } from '@nestjs/common';
import { Guide } from '#templates/guidance/situations/guide.page';
import { Situation } from '#templates/guidance/situations/situation.page';
import { actorOf, Allow, view, Viewer } from '../../web/index.js';
import { LegalFramework } from '../framework/framework.service.js';
import { articleAnchors } from '../framework/framework.views.js';
import { LONGEST_QUESTION, questionOf } from '../search.rules.js';
import { Situations } from './situations.service.js';
import { guideGroups, situationPage } from './situations.views.js';

/** Documentary situations, for everyone: asks for no name and keeps none. */
@Controller('guia')
@Allow('public')
export class SituationsPages {
  constructor(
    private readonly situations: Situations,
    private readonly framework: LegalFramework,
  ) {}

  @Get()
  async guide(@Query('q') q: unknown, @Viewer() viewer: Viewer | null) {
    const search = { asked: questionOf(q), maxLength: LONGEST_QUESTION };
    const rows = await this.situations.list(actorOf(viewer), search.asked);
    return view(Guide, { search, groups: guideGroups(rows, search.asked) });
  }

  @Get('situaciones/:id')
  async situation(@Param('id') slug: string, @Query('q') q: unknown, @Viewer() viewer: Viewer | null) {
    const row = await this.situations.one(actorOf(viewer), slug);
    const anchors = articleAnchors(await this.framework.current(actorOf(viewer)));
    return view(Situation, situationPage(row, this.situations.today, { anchors, asked: questionOf(q) }));
  }
}
