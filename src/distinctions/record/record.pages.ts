import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { DistinctionDetailPage, movePaths } from '#templates/distinctions/record/detail.page';
import { DistinctionsPage } from '#templates/distinctions/record/list.page';
import { MovePage } from '#templates/distinctions/lifecycle/move.page';
import { Database } from '../../database/index.js';
import {
  actorOf,
  Allow,
  CurrentViewer,
  emptyForm,
  type FormInput,
  notFound,
  redirect,
  Refused,
  submit,
  Submitted,
  view,
  type Viewer,
} from '../../web/index.js';
import { MoveForm } from '../distinction.forms.js';
import { may } from '../distinction.policy.js';
import { canMove, distinctionStates, type ManualMove, manualMoves } from '../distinction.rules.js';
import { detailOf, entryOf } from './record.views.js';
import {
  actsOn,
  distinctionById,
  distinctionsByState,
  distinctionsPerPage,
  type DistinctionRow,
  eventsOf,
  searchDistinctions,
} from '../distinctions.queries.js';
import { Distinctions } from '../lifecycle/lifecycle.service.js';
import { followUpOf } from '../follow-up/follow-up.queries.js';
import { answersOf } from '../hearing/hearing.queries.js';
import { Hearing } from '../hearing/hearing.service.js';

/** Distinctions in the workspace of FM4. */
@Controller('fm4/distintivos')
@Allow({ staff: ['staff_admin', 'auditor', 'committee'] })
export class DistinctionsFm4Pages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly distinctions: Distinctions,
    private readonly hearing: Hearing,
  ) {}

  @Get()
  async list(
    @CurrentViewer() viewer: Viewer,
    @Query('estado') asked?: string,
    @Query('buscar') text?: string,
    @Query('pagina') pageAsked?: string,
  ) {
    const state = distinctionStates.find((one) => one === asked) ?? null;
    const search = typeof text === 'string' ? text.trim().slice(0, 100) : '';
    const page = Math.min(10_000, Math.max(1, Math.trunc(Number(pageAsked)) || 1));
    const today = dayOf(this.clock.now());
    return this.db.as(actorOf(viewer), async (tx) => {
      const { rows, total } = await searchDistinctions(tx, { text: search, state, page });
      return view(DistinctionsPage, {
        entries: rows.map((row) => entryOf(row, today)),
        total,
        page,
        search,
        state,
        pages: Math.max(1, Math.ceil(total / distinctionsPerPage)),
        counts: await distinctionsByState(tx),
      });
    });
  }

  @Get(':id')
  async detail(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    const actor = actorOf(viewer);
    const today = dayOf(this.clock.now());
    return this.db.as(actor, async (tx) => {
      const row = isId(id) ? await distinctionById(tx, id) : null;
      if (!row) throw notFound();
      const hearing = { answers: await answersOf(tx, id), waitsUntil: await this.hearing.waitsUntil(tx, row) };
      const followUp = await followUpOf(tx, id);
      const record = { events: await eventsOf(tx, id), acts: await actsOn(tx, id), hearing, followUp };
      const mayMove = may(actor, 'move', row.companyId);
      return view(DistinctionDetailPage, detailOf(row, record, { today, mayMove }));
    });
  }

  @Get(':id/:move')
  @Allow({ staff: ['staff_admin'] })
  async ask(@CurrentViewer() viewer: Viewer, @Param('id') id: string, @Param('move') path: string) {
    const { row, move } = await this.movable(viewer, id, path);
    if (!canMove(row.state, move)) throw new Refused(`distinctions.cannot-${move}`);
    if (move === 'revoke') await this.db.as(actorOf(viewer), (tx) => this.hearing.mustBeOver(tx, row));
    return askPage(row, move, emptyForm());
  }

  @Post(':id/:move')
  @Allow({ staff: ['staff_admin'] })
  async move(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('move') path: string,
    @Submitted(MoveForm) form: FormInput<MoveForm>,
  ) {
    const { row, move } = await this.movable(viewer, id, path);
    return submit(form, {
      perform: (value) => this.distinctions.move(actorOf(viewer), id, move, value),
      invalid: (state) => askPage(row, move, state),
      done: () => redirect(`/fm4/distintivos/${id}`, { flash: `distinctions-fm4.move.${move}.done` }),
    });
  }

  private async movable(viewer: Viewer, id: string, path: string): Promise<{ row: DistinctionRow; move: ManualMove }> {
    const move = manualMoves.find((one) => movePaths[one] === path);
    if (!move || !isId(id)) throw notFound();
    const row = await this.db.as(actorOf(viewer), (tx) => distinctionById(tx, id));
    if (!row) throw notFound();
    return { row, move };
  }
}

const askPage = (row: DistinctionRow, move: ManualMove, form: ReturnType<typeof emptyForm>) =>
  view(MovePage, {
    id: row.id,
    company: row.tradeName,
    expiresOn: row.expiresOn,
    move,
    version: row.version,
    form,
  });
