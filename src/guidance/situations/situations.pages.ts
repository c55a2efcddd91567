import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Guide } from '#templates/guidance/situations/guide.page';
import { PastSituation } from '#templates/guidance/situations/past.page';
import { Situation } from '#templates/guidance/situations/situation.page';
import { MissedSearches, searcherOf } from '../../search/index.js';
import { actorOf, Allow, localeOf, view, Viewer } from '../../web/index.js';
import { Questions } from '../questions/questions.service.js';
import { questionSummary } from '../questions/questions.views.js';
import { LegalFramework } from '../framework/framework.service.js';
import { articleAnchors } from '../framework/anchors.views.js';
import { KeptPages } from '../kept-pages.js';
import { CANDIDATES, LONGEST_QUESTION, questionOf } from '../search.rules.js';
import { GuidanceWords } from './guidance-words.js';
import { Situations } from './situations.service.js';
import { foundGroups, guideGroups, situationPage } from './situations.views.js';

/** Documentary situations, for everyone: asks for no name and keeps none. */
@Controller('guia')
@Allow('public')
export class SituationsPages {
  constructor(
    private readonly situations: Situations,
    private readonly framework: LegalFramework,
    private readonly words: GuidanceWords,
    private readonly questions: Questions,
    private readonly misses: MissedSearches,
    private readonly pages: KeptPages,
  ) {}

  @Get()
  async guide(
    @Query('q') q: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Viewer() viewer: Viewer | null,
  ) {
    this.pages.keep(request, reply);
    const search = { asked: questionOf(q), maxLength: LONGEST_QUESTION };
    const english = await this.words.english(localeOf(request));
    if (!search.asked) {
      const groups = guideGroups(await this.situations.all(actorOf(viewer)), english);
      return view(Guide, { search, groups, found: null, questions: [] });
    }
    const { best, count } = await this.situations.find(search.asked);
    const questions = await this.questions.published(actorOf(viewer), search.asked);
    if (best.length + questions.length === 0) await this.misses.note('guide', search.asked, searcherOf(request));
    return view(Guide, {
      search,
      groups: foundGroups(best, english),
      found: { count: count + questions.length, shown: best.length + questions.length, more: count >= CANDIDATES },
      questions: questions.map(questionSummary),
    });
  }

  @Get('situaciones/:id')
  async situation(
    @Param('id') slug: string,
    @Query('q') q: unknown,
    @Query('dia') day: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Viewer() viewer: Viewer | null,
  ) {
    this.pages.keep(request, reply);
    if (day !== undefined && day !== '') return this.past(viewer, slug, day, request);
    const row = await this.situations.one(actorOf(viewer), slug);
    const anchors = articleAnchors(await this.framework.current(actorOf(viewer)));
    const beside = await this.words.read(actorOf(viewer), localeOf(request));
    const page = situationPage(row, this.situations.today, { anchors, asked: questionOf(q), beside });
    const questions = await this.questions.about(actorOf(viewer), slug);
    return view(Situation, { ...page, questions: questions.map(questionSummary) });
  }

  /** What it answered on a day. */
  private async past(viewer: Viewer | null, slug: string, asked: unknown, request: FastifyRequest) {
    const { row, version, day, framework } = await this.situations.onDay(actorOf(viewer), slug, asked);
    const { before } = this.situations.dayAsked(asked);
    const beside = await this.words.read(actorOf(viewer), localeOf(request), before);
    const page = situationPage(row, day, { anchors: articleAnchors(framework), beside });
    return view(PastSituation, { ...page, day, version });
  }
}
