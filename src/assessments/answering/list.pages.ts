import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ListPage, listPath } from '#templates/assessments/answering/list.page';
import { Database } from '../../database/index.js';
import { actorOf, Allow, Pages, redirect, type Redirect, type View, view, Viewer } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { isWritable } from '../lifecycle/assessment.rules.js';
import { ownScore } from '../scoring/own-score.rules.js';
import type { AnswerChange } from './answer.rules.js';
import { AnswerService } from './answer.service.js';
import { AssessmentReader } from './assessment-reader.js';
import { savedList } from './autosave.js';
import { changesIn, listAsked, type ListAsked } from './list.rules.js';
import { listView, staleIn } from './list.views.js';

const home = '/empresa/autoevaluacion';
type Fields = Readonly<Record<string, unknown>>;

/** Many practices on one page, one dimension or what a filter finds, answered by one tap each. */
@Controller('empresa/autoevaluacion/lista')
@Allow({ company: ['company_admin', 'company_editor'] })
export class ListPages {
  constructor(
    private readonly db: Database,
    private readonly pages: Pages,
    private readonly reader: AssessmentReader,
    private readonly answering: AnswerService,
  ) {}

  @Get()
  async show(@Viewer() viewer: Viewer, @Query() query: Fields) {
    return (await this.page(viewer, query)) ?? redirect(home);
  }

  /** Saves what was chosen and goes on to the next dimension; what a colleague answered meanwhile is shown instead. */
  @Post()
  async save(@Viewer() viewer: Viewer, @Body() body: unknown): Promise<View | Redirect> {
    const fields = fieldsOf(body);
    const changes = changesIn(fields);
    const saved = await this.answering.saveAnswers(actorOf(viewer), viewer.companyId!, changes);
    const stale = staleIn(changes, saved);
    if (stale.size > 0) {
      const page = await this.page(viewer, fields, stale);
      if (!page) throw refuse('assessments.not-started');
      return page;
    }
    const n = [...saved.values()].filter((one) => one.kind === 'saved' && one.changed).length;
    const { siguiente } = fields;
    const next = typeof siguiente === 'string' && /^[\w-]{1,20}$/.test(siguiente) ? siguiente : null;
    const to = next ? `${listPath}?dimension=${next}` : home;
    return n > 0 ? redirect(to, { flash: 'assessments.flash.list-saved', params: { n } }) : redirect(to);
  }

  /** The same, sent by the script for each tap. */
  @Post('guardar')
  @HttpCode(200)
  async autosave(
    @Viewer() viewer: Viewer,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const changes = changesIn(fieldsOf(body));
    const saved = await this.answering.saveAnswers(actorOf(viewer), viewer.companyId!, changes);
    const stale = staleIn(changes, saved);
    if (stale.size > 0) void reply.status(409);
    return this.db.as(actorOf(viewer), async (tx) => {
      const assessment = await this.reader.latest(tx, viewer.companyId!);
      if (!assessment) throw refuse('assessments.not-started');
      const names = await this.reader.names(tx, viewer.companyId!);
      return savedList(assessment, { saved, stale, names }, this.pages.words(request));
    });
  }

  /** Null where there is no draft. */
  private page(viewer: Viewer, query: Fields, mine?: ReadonlyMap<string, AnswerChange>): Promise<View | null> {
    return this.db.as(actorOf(viewer), async (tx) => {
      const assessment = await this.reader.latest(tx, viewer.companyId!);
      if (!assessment || !isWritable(assessment.state)) return null;
      const asked: ListAsked = listAsked(assessment, ownScore(assessment), query);
      const team = await this.reader.team(tx, assessment);
      const list = listView(assessment, { asked, team, viewerId: viewer.userId, ...(mine && { mine }) });
      return view(ListPage, { list }, { status: mine ? 409 : 200 });
    });
  }
}

const fieldsOf = (body: unknown): Fields => (typeof body === 'object' && body !== null ? (body as Fields) : {});
