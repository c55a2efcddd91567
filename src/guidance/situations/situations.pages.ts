import { Controller, Get, Param, Query } from '@nestjs/common';
import { Framework } from '#templates/guidance/framework/framework.page';
import { Guide } from '#templates/guidance/situations/guide.page';
import { Institutions } from '#templates/guidance/institutions/institutions.page';
import { Share } from '#templates/guidance/quota/quota.page';
import { Situation } from '#templates/guidance/situations/situation.page';
import {
  actorOf,
  Allow,
  CurrentViewer,
  emptyForm,
  notFound,
  readForm,
  view,
  type View,
  type Viewer,
} from '../../web/index.js';
import { ShareForm } from '../quota/quota.forms.js';
import { shareOfForeigners } from '../review.rules.js';
import { askedFor, Guidance } from './situations.service.js';
import { frameworkPage, guideGroups, institutionSections, situationPage } from './situations.views.js';

/** The guidance, for everyone: it asks nobody's name, and keeps none. */
@Controller('guia')
@Allow('public')
export class GuidancePages {
  constructor(private readonly guidance: Guidance) {}

  @Get()
  async guide(@Query('q') q: unknown, @CurrentViewer() viewer: Viewer | null) {
    const search = { asked: askedFor(q) };
    const rows = await this.guidance.situations(actorOf(viewer), search.asked);
    return view(Guide, { search, groups: guideGroups(rows, search) });
  }

  @Get('situaciones/:id')
  async situation(@Param('id') slug: string, @CurrentViewer() viewer: Viewer | null) {
    const row = await this.guidance.situation(actorOf(viewer), slug);
    return view(Situation, situationPage(row, this.guidance.today));
  }

  @Get('marco-legal')
  async framework(@CurrentViewer() viewer: Viewer | null) {
    const page = frameworkPage(await this.guidance.framework(actorOf(viewer)), this.guidance.today);
    if (!page) throw notFound();
    return view(Framework, page);
  }

  @Get('instituciones')
  async institutions(@Query('q') q: unknown, @CurrentViewer() viewer: Viewer | null) {
    const search = { asked: askedFor(q) };
    const rows = await this.guidance.institutions(actorOf(viewer), search.asked);
    return view(Institutions, { search, sections: institutionSections(rows, this.guidance.today) });
  }

  @Get('regla-del-10')
  async share(@Query() query: Record<string, unknown>): Promise<View> {
    if (query['personas'] === undefined && query['extranjeras'] === undefined) {
      return view(Share, { form: emptyForm(), answer: null });
    }
    const form = await readForm(ShareForm, query);
    if (!form.ok) return view(Share, { form: form.state, answer: null }, { status: 422 });
    const { personas, extranjeras } = form.value;
    const state = emptyForm(form.raw);
    if (extranjeras > personas) {
      const errors = { extranjeras: { key: 'guidance.form.foreign' } };
      return view(Share, { form: { ...state, errors }, answer: null }, { status: 422 });
    }
    return view(Share, { form: state, answer: shareOfForeigners(extranjeras, personas) });
  }
}
