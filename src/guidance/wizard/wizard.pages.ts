import { Controller, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { OutcomePage } from '#templates/guidance/wizard/outcome.page';
import { QuestionPage } from '#templates/guidance/wizard/question.page';
import { StrayPage } from '#templates/guidance/wizard/stray.page';
import { actorOf, Allow, localeOf, ResponseCache, type View, view, Viewer } from '../../web/index.js';
import { LegalFramework } from '../framework/framework.service.js';
import { articleAnchors } from '../framework/anchors.views.js';
import { questionOf } from '../search.rules.js';
import { OutcomePapers } from '../situations/outcome-papers.js';
import { Situations } from '../situations/situations.service.js';
import { situationPage } from '../situations/situations.views.js';
import { FlowLoader } from './flow.loader.js';
import type { Way } from './flow.types.js';
import { editionOf, follow, OUTCOME_KEPT, QUESTION_KEPT } from './way.rules.js';
import { outcomeFacts, questionPage, type ReadFlow, strayPage } from './wizard.views.js';

/**
 * The guidance by questions, for everyone. An address holds the edition of the flow and the answers, which say what a
 * document says and nothing about who shows it; nothing of it is kept.
 */
@Controller('guia/paso-a-paso')
@Allow('public')
export class WizardPages {
  constructor(
    private readonly flows: FlowLoader,
    private readonly situations: Situations,
    private readonly framework: LegalFramework,
    private readonly papers: OutcomePapers,
    private readonly cache: ResponseCache,
    private readonly clock: Clock,
  ) {}

  @Get()
  begin(@Req() request: FastifyRequest) {
    return this.question(request, follow(this.flows.spoken.flow, '').way);
  }

  @Get(':edition')
  again(@Param('edition') edition: string, @Req() request: FastifyRequest, @Viewer() viewer: Viewer | null) {
    return this.at(edition, '', request, viewer);
  }

  @Get(':edition/:answers')
  answered(
    @Param('edition') edition: string,
    @Param('answers') answers: string,
    @Req() request: FastifyRequest,
    @Viewer() viewer: Viewer | null,
  ) {
    return this.at(edition, answers, request, viewer);
  }

  /** An outcome on paper. */
  @Get(':edition/:answers/hoja.pdf')
  async sheet(
    @Param('edition') edition: string,
    @Param('answers') answers: string,
    @Req() request: FastifyRequest,
    @Viewer() viewer: Viewer | null,
  ) {
    const { flow } = this.flows.spoken;
    const { way, whole } = follow(flow, answers);
    if (editionOf(flow, edition) !== 'current' || !whole || 'step' in way.at)
      return this.at(edition, answers, request, viewer);
    const { outcome } = way.at;
    const row = await this.situations.one(actorOf(viewer), outcome.situation);
    return this.papers.print(row, request, outcomeFacts(this.readBy(request), way.taken, outcome));
  }

  private async at(edition: string, answers: string, request: FastifyRequest, viewer: Viewer | null): Promise<View> {
    const { flow } = this.flows.spoken;
    const read = this.readBy(request);
    const { way, whole } = follow(flow, answers);
    const known = editionOf(flow, edition);
    if (known === 'older') return view(StrayPage, strayPage(read, 'older', way), { status: 410 });
    if (known === 'unknown') return view(StrayPage, strayPage(read, 'unknown', way), { status: 404 });
    if (!whole) return view(StrayPage, strayPage(read, 'apart', way), { status: 404 });
    return 'step' in way.at ? this.question(request, way) : this.outcome(way, request, viewer);
  }

  private question(request: FastifyRequest, { taken, at }: Way): View {
    if (!('step' in at)) throw new Error('a flow begins with a question');
    this.keep(request, QUESTION_KEPT);
    return view(QuestionPage, questionPage(this.readBy(request), taken, at.step, this.before(request)));
  }

  private async outcome({ taken, at }: Way, request: FastifyRequest, viewer: Viewer | null): Promise<View> {
    if ('step' in at) throw new Error('an outcome asks nothing');
    this.keep(request, OUTCOME_KEPT);
    const actor = actorOf(viewer);
    const row = await this.situations.one(actor, at.outcome.situation);
    const anchors = articleAnchors(await this.framework.current(actor));
    const asked = questionOf(queryOf(request, 'q'));
    return view(OutcomePage, {
      ...outcomeFacts(this.readBy(request), taken, at.outcome),
      situation: situationPage(row, this.situations.today, {
        anchors,
        asked,
        beside: this.papers.beside(localeOf(request)),
      }),
    });
  }

  /** Keeps the page for those who are not signed in. */
  private keep(request: FastifyRequest, time: number): void {
    this.cache.keep(request, { until: new Date(this.clock.now().getTime() + time), unchanged: () => true });
  }

  /** What was answered before somebody came back to change an answer. */
  private before(request: FastifyRequest) {
    const before = queryOf(request, 'antes');
    return typeof before === 'string' ? follow(this.flows.spoken.flow, before).way.taken : [];
  }

  private readBy(request: FastifyRequest): ReadFlow {
    const { flow, words } = this.flows.spoken;
    return { flow, words: words[localeOf(request)] };
  }
}

const queryOf = (request: FastifyRequest, name: string): unknown =>
  (request.query as Record<string, unknown> | undefined)?.[name];
