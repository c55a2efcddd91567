import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { OpeningSheetPage } from '#templates/openings/sheet/sheet.page';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { CONFIG, type Config } from '../../config/index.js';
import { actorOf, Allow, file, type Locale, view, Viewer } from '../../web/index.js';
import { openingFacts } from '../announcing/opening.views.js';
import { readingRoles } from '../opening.policy.js';
import { OpeningReading } from '../review/reading.service.js';

/** The sheet of an opening that FM4's people give to those whom they tell of it, in Spanish or in English. */
@Controller('fm4/vacantes/:id')
@Allow({ staff: [...readingRoles] })
export class SheetPages {
  constructor(
    private readonly reading: OpeningReading,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('hoja')
  async page(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Query('idioma') asked: unknown,
    @Req() request: FastifyRequest,
  ) {
    // the sheet alone: the reader's own language stays
    request.language = languageIn(asked);
    return view(OpeningSheetPage, await this.sheet(viewer, id));
  }

  @Get('hoja.pdf')
  async pdf(@Viewer() viewer: Viewer, @Param('id') id: string, @Query('idioma') asked: unknown) {
    const sheet = await this.sheet(viewer, id);
    // drawing is heavy to load, and most processes never draw
    const { renderOpening } = await import('#templates/openings/sheet/sheet.pdf');
    const bytes = await renderOpening({ ...sheet, locale: languageIn(asked), createdAt: this.clock.now() });
    return file(bytes, { contentType: 'application/pdf', name: 'vacante.pdf', inline: true });
  }

  private async sheet(viewer: Viewer, id: string) {
    const opening = openingFacts(await this.reading.live(actorOf(viewer), id), dayOf(this.clock.now()));
    const { issuer, contact } = this.config;
    return { opening, issuer: issuer.name, mail: contact.mail, phone: contact.phone };
  }
}

const languageIn = (asked: unknown): Locale => (asked === 'en' ? 'en' : 'es');
