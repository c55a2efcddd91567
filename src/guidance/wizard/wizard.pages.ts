import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OutcomePage } from '#templates/guidance/wizard/outcome.page';
import { QuestionPage } from '#templates/guidance/wizard/question.page';
import { StrayPage } from '#templates/guidance/wizard/stray.page';
import { actorOf, Allow, localeOf, type View, view, Viewer } from '../../web/index.js';
import { LegalFramework } from '../framework/framework.service.js';
import { articleAnchors } from '../framework/anchors.views.js';
import { KeptPages } from '../kept-pages.js';
import { questionOf } from '../search.rules.js';
import { OutcomePapers } from '../situations/outcome-papers.js';
import { Situations } from '../situations/situations.service.js';
import { situationPage } from '../situations/situations.views.js';
import type { SpokenFlow, Way } from './flow.types.js';
import { Flows } from './flows.service.js';
import { editionOf, follow } from './way.rules.js';
import { outcomeFacts, questionPage, type ReadFlow, strayPage } from './wizard.views.js';

/**
 * The guidance by questions, for everyone. An address holds the edition of the flow and the answers, which say what a
 * document says and nothing about who shows it; nothing of it is kept.
 */
@Controller('guia/paso-a-paso')
@Allow('public')
export class WizardPages {
  constructor(
    private readonly flows: Flows,
    private readonly situations: Situations,
    private readonly framework: LegalFramework,
    private readonly papers: OutcomePapers,
    private readonly pages: KeptPages,
  ) {}

  @Get()
  async begin(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Viewer() viewer: Viewer | null,
  ) {
    this.pages.keep(request, reply);
    const spoken = await this.flows.read(actorOf(viewer));
    return this.question(request, spoken, follow(spoken.flow, '').way);
  }

  @Get(':edition')
  again(
    @Param('edition') edition: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Viewer() viewer: Viewer | null,
  ) {
    return this.at({ edition, answers: '' }, request, reply, viewer);
  }

  @Get(':edition/:answers')
  async answered(
    @Param('edition') edition: string,
    @Param('answers') answers: string,
    @Query('dia') day: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Viewer() viewer: Viewer | null,
  ) {
    const asked = { edition, answers };
    return (
      (day !== undefined && day !== '' && (await this.past(asked, day, request, viewer))) ||
      this.at(asked, request, reply, viewer)
    );
  }

  /** An outcome on paper. */
  @Get(':edition/:answers/hoja.pdf')
  async sheet(
    @Param('edition') edition: string,
    @Param('answers') answers: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Viewer() viewer: Viewer | null,
  ) {
    const spoken = await this.flows.read(actorOf(viewer));
    const { way, whole } = follow(spoken.flow, answers);
    if (editionOf(spoken.flow, edition) !== 'current' || !whole || 'step' in way.at)
      return this.at({ edition, answers }, request, reply, viewer);
    const { outcome } = way.at;
    const row = await this.situations.one(actorOf(viewer), outcome.situation);
    return this.papers.print(row, request, outcomeFacts(readBy(request, spoken), way.taken, outcome));
  }

  private async at(
    { edition, answers }: Asked,
    request: FastifyRequest,
    reply: FastifyReply,
    viewer: Viewer | null,
  ): Promise<View> {
    this.pages.keep(request, reply);
    const spoken = await this.flows.read(actorOf(viewer));
    const { way, whole } = follow(spoken.flow, answers);
    if (editionOf(spoken.flow, edition) !== 'current') return this.elsewhere(edition, answers, request, spoken);
    if (!whole) return view(StrayPage, strayPage(readBy(request, spoken), 'apart', way), { status: 404 });
    return 'step' in way.at ? this.question(request, spoken, way) : this.outcome(spoken, way, request, viewer);
  }

  /** An address of an earlier edition, or of none: what still fits, and what it answered while it was in force. */
  private async elsewhere(edition: string, answers: string, request: FastifyRequest, spoken: SpokenFlow) {
    const { way } = follow(spoken.flow, answers);
    const past = await this.flows.lastDayOf(edition.slice(edition.indexOf('-') + 1));
    const known = editionOf(spoken.flow, edition, past ? [past.edition] : []);
    const read = readBy(request, spoken);
    if (known !== 'older') return view(StrayPage, strayPage(read, 'unknown', way), { status: 404 });
    const { way: before, whole } = past ? follow(past.spoken.flow, answers) : { way, whole: false };
    const told = past && whole && 'outcome' in before.at ? { day: past.day, href: pathOf(request) } : null;
    return view(StrayPage, strayPage(read, 'older', way, told), { status: 410 });
  }

  private question(request: FastifyRequest, spoken: SpokenFlow, { taken, at }: Way): View {
    if (!('step' in at)) throw new Error('a flow begins with a question');
    const before = queryOf(request, 'antes');
    const earlier = typeof before === 'string' ? follow(spoken.flow, before).way.taken : [];
    return view(QuestionPage, questionPage(readBy(request, spoken), taken, at.step, earlier));
  }

  private async outcome(spoken: SpokenFlow, { taken, at }: Way, request: FastifyRequest, viewer: Viewer | null) {
    if ('step' in at) throw new Error('an outcome asks nothing');
    const actor = actorOf(viewer);
    const row = await this.situations.one(actor, at.outcome.situation);
    const anchors = articleAnchors(await this.framework.current(actor));
    const asked = questionOf(queryOf(request, 'q'));
    const beside = await this.papers.beside(actor, localeOf(request));
    return view(OutcomePage, {
      ...outcomeFacts(readBy(request, spoken), taken, at.outcome),
      situation: situationPage(row, this.situations.today, { anchors, asked, beside }),
    });
  }

  /**
   * What an outcome answered at the end of a day: the questions, the situation and the framework as they stood then. Null:
   * the address is none of an outcome that there was.
   */
  private async past({ edition, answers }: Asked, asked: unknown, request: FastifyRequest, viewer: Viewer | null) {
    const actor = actorOf(viewer);
    const { before } = this.situations.dayAsked(asked);
    const spoken = await this.flows.read(actor, before);
    const { way, whole } = follow(spoken.flow, answers);
    if (editionOf(spoken.flow, edition) !== 'current' || !whole || 'step' in way.at) return null;
    const { outcome } = way.at;
    const { row, version, day, framework } = await this.situations.onDay(actor, outcome.situation, asked);
    const beside = await this.papers.beside(actor, localeOf(request), before);
    return view(OutcomePage, {
      ...outcomeFacts(readBy(request, spoken), way.taken, outcome),
      situation: situationPage(row, day, { anchors: articleAnchors(framework), beside }),
      past: { day, version },
    });
  }
}

/** What an address says. */
interface Asked {
  readonly edition: string;
  readonly answers: string;
}

const readBy = (request: FastifyRequest, { flow, words }: SpokenFlow): ReadFlow => ({
  flow,
  words: words[localeOf(request)],
});

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0]!;

const queryOf = (request: FastifyRequest, name: string): unknown =>
  (request.query as Record<string, unknown> | undefined)?.[name];
