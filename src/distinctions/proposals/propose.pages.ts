import { Controller, Get, Param, Post } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isId } from '#libs/ids';
import type { FormState } from '#templates/components/form-state';
import { movePaths } from '#templates/distinctions/proposals/moves';
import { ProposePage } from '#templates/distinctions/proposals/propose.page';
import { Database } from '../../database/index.js';
import { actorOf, Allow, emptyForm, notFound, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { ReasonsForm } from '../distinction.forms.js';
import { type ManualMove, manualMoves } from '../distinction.rules.js';
import { type DistinctionRow, distinctionById } from '../distinctions.queries.js';
import { refuse } from '../distinctions.refusals.js';
import { HEARING_WORKING_DAYS } from '../hearing/hearing.rules.js';
import { DistinctionMoves } from '../lifecycle/distinction-moves.js';
import { DecidingPeople } from './deciding-people.js';
import { openProposalOf } from './proposals.queries.js';
import { Proposals } from './proposals.service.js';

/** Proposing to suspend, reinstate or revoke, for the administration of FM4. */
@Controller('fm4/distintivos')
@Allow({ staff: ['staff_admin'] })
export class ProposePages {
  constructor(
    private readonly db: Database,
    private readonly moves: DistinctionMoves,
    private readonly people: DecidingPeople,
    private readonly proposals: Proposals,
  ) {}

  @Get(':id/:move')
  async ask(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('move') path: string) {
    const move = moveOf(path);
    return this.db.as(actorOf(viewer), async (tx) => {
      const row = await this.found(tx, id);
      const open = await openProposalOf(tx, id);
      if (open) return redirect(pathOf(open.id));
      const tie = await this.people.tieOf(tx, viewer.userId, row.companyId);
      if (tie) throw refuse('distinctions.tied', { status: 403, params: { tie } });
      await this.moves.mustBeOpen(tx, row, move);
      return this.page(tx, row, move, emptyForm());
    });
  }

  @Post(':id/:move')
  async propose(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('move') path: string,
    @Submitted(ReasonsForm) form: Submitted<ReasonsForm>,
  ) {
    const move = moveOf(path);
    await this.db.as(actorOf(viewer), (tx) => this.found(tx, id));
    return submit(form, {
      perform: (value) => this.proposals.propose(actorOf(viewer), id, move, value),
      invalid: (state) =>
        this.db.as(actorOf(viewer), async (tx) => this.page(tx, await this.found(tx, id), move, state)),
      done: (proposalId) => redirect(pathOf(proposalId), { flash: 'distinctions-fm4.proposal.proposed' }),
    });
  }

  private async found(tx: EntityManager, id: string): Promise<DistinctionRow> {
    const row = isId(id) ? await distinctionById(tx, id) : null;
    if (!row) throw notFound();
    return row;
  }

  private async page(tx: EntityManager, row: DistinctionRow, move: ManualMove, form: FormState) {
    return view(ProposePage, {
      id: row.id,
      company: row.tradeName,
      expiresOn: row.expiresOn,
      move,
      hearingDays: HEARING_WORKING_DAYS,
      version: row.version,
      people: await this.people.independent(tx, row.companyId),
      form,
    });
  }
}

/** @throws Refused `not-found` */
function moveOf(path: string): ManualMove {
  const move = manualMoves.find((one) => movePaths[one] === path);
  if (!move) throw notFound();
  return move;
}

const pathOf = (proposalId: string) => `/fm4/distintivos/propuestas/${proposalId}`;
