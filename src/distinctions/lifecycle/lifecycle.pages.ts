import { Controller, Get, Param, Post } from '@nestjs/common';
import { isId } from '#libs/ids';
import { movePaths } from '#templates/distinctions/lifecycle/moves';
import { MovePage } from '#templates/distinctions/lifecycle/move.page';
import { Database } from '../../database/index.js';
import { actorOf, Allow, emptyForm, notFound, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { ReasonsForm } from '../distinction.forms.js';
import { canMove, type ManualMove, manualMoves } from '../distinction.rules.js';
import { type DistinctionRow, distinctionById } from '../distinctions.queries.js';
import { refuse } from '../distinctions.refusals.js';
import { HEARING_WORKING_DAYS } from '../hearing/hearing.rules.js';
import { Hearing } from '../hearing/hearing.service.js';
import { Distinctions } from './lifecycle.service.js';

/** Suspending, reinstating and revoking, for the administration of FM4. */
@Controller('fm4/distintivos')
@Allow({ staff: ['staff_admin'] })
export class LifecyclePages {
  constructor(
    private readonly db: Database,
    private readonly distinctions: Distinctions,
    private readonly hearing: Hearing,
  ) {}

  @Get(':id/:move')
  async ask(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('move') path: string) {
    const { row, move } = await this.movable(viewer, id, path);
    if (!canMove(row.state, move)) throw refuse(`distinctions.cannot-${move}`, { params: { state: row.state } });
    if (move === 'revoke') await this.db.as(actorOf(viewer), (tx) => this.hearing.mustBeOver(tx, row));
    return askPage(row, move, emptyForm());
  }

  @Post(':id/:move')
  async move(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('move') path: string,
    @Submitted(ReasonsForm) form: Submitted<ReasonsForm>,
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
    hearingDays: HEARING_WORKING_DAYS,
    version: row.version,
    form,
  });
