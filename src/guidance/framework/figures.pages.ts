import { Controller, Get, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { FiguresPage } from '#templates/guidance/framework/figures.page';
import { actorOf, Allow, localeOf, view, Viewer } from '../../web/index.js';
import { isDay } from '../parameters/parameter.rules.js';
import { Parameters } from '../parameters/parameters.service.js';
import { articleAnchors } from './anchors.views.js';
import { FIRST_DAY, figureGroups, LAST_DAY } from './figures.views.js';
import { LegalFramework } from './framework.service.js';

/** The figures that the law changes, each with its validity, on any day for which they are known. */
@Controller('guia/cifras')
@Allow('public')
export class FiguresPages {
  constructor(
    private readonly parameters: Parameters,
    private readonly framework: LegalFramework,
  ) {}

  @Get()
  async show(@Query('dia') asked: unknown, @Req() request: FastifyRequest, @Viewer() viewer: Viewer | null) {
    const { today } = this.parameters;
    const given = typeof asked === 'string' ? asked.trim() : '';
    const known = given === '' || (isDay(given) && FIRST_DAY <= given && given <= LAST_DAY);
    const day = known && given !== '' ? given : today;
    const { version, parameters } = await this.parameters.all(actorOf(viewer));
    const page = {
      groups: figureGroups(parameters, { day, today, locale: localeOf(request) }),
      anchors: articleAnchors(await this.framework.current(actorOf(viewer))),
      version,
      day,
      today,
      refused: known ? null : given.slice(0, 40),
      range: { from: FIRST_DAY, to: LAST_DAY },
    };
    return view(FiguresPage, page, { status: known ? 200 : 422 });
  }
}
