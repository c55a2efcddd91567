import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { QuestionPage } from '#templates/guidance/questions/question.page';
import { QuestionsPage } from '#templates/guidance/questions/questions.page';
import { MissedSearches, searcherOf } from '../../search/index.js';
import { actorOf, Allow, view, Viewer } from '../../web/index.js';
import { articleAnchors } from '../framework/anchors.views.js';
import { LegalFramework } from '../framework/framework.service.js';
import { LONGEST_QUESTION, questionOf } from '../search.rules.js';
import { Questions } from './questions.service.js';
import { questionPage, questionSummary } from './questions.views.js';

/** Questions that companies asked FM4 and what it answers, for everyone. */
@Controller('guia/preguntas')
@Allow('public')
export class QuestionsPages {
  constructor(
    private readonly questions: Questions,
    private readonly framework: LegalFramework,
    private readonly misses: MissedSearches,
  ) {}

  @Get()
  async list(@Query('q') q: unknown, @Req() request: FastifyRequest, @Viewer() viewer: Viewer | null) {
    const asked = questionOf(q);
    const found = await this.questions.published(actorOf(viewer), asked);
    if (asked && found.length === 0) await this.misses.note('questions', asked, searcherOf(request));
    return view(QuestionsPage, {
      search: { asked, maxLength: LONGEST_QUESTION },
      questions: found.map(questionSummary),
    });
  }

  @Get(':slug')
  async one(@Param('slug') slug: string, @Viewer() viewer: Viewer | null) {
    const actor = actorOf(viewer);
    const row = await this.questions.read(actor, slug);
    const anchors = articleAnchors(await this.framework.current(actor));
    return view(QuestionPage, questionPage(row, this.questions.today, anchors));
  }
}
