import { Controller, Get, Param, Post } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import type { FormState } from '#templates/components/form-state';
import { ProposalPage } from '#templates/distinctions/proposals/proposal.page';
import { Database } from '../../database/index.js';
import { actorOf, Allow, emptyForm, notFound, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { Concerns } from '../concerns/concerns.js';
import { distinctionById } from '../distinctions.queries.js';
import { answersOf } from '../hearing/hearing.queries.js';
import { DecidingPeople } from './deciding-people.js';
import { ConfirmForm, DeclineForm } from './proposals.forms.js';
import { proposalById } from './proposals.queries.js';
import { Proposals } from './proposals.service.js';
import { proposalOf } from './proposals.views.js';

/** A proposal and what there is to know before deciding it, for the administration of FM4. */
@Controller('fm4/distintivos/propuestas')
@Allow({ staff: ['staff_admin'] })
export class ProposalPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly people: DecidingPeople,
    private readonly concerns: Concerns,
    private readonly proposals: Proposals,
  ) {}

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, emptyForm());
  }

  @Post(':id/confirmar')
  confirm(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ConfirmForm) form: Submitted<ConfirmForm>) {
    return submit(form, {
      perform: ({ version }) => this.proposals.confirm(actorOf(viewer), id, version),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`/fm4/distintivos/propuestas/${id}`, { flash: 'distinctions-fm4.proposal.confirmed' }),
    });
  }

  @Post(':id/rechazar')
  decline(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(DeclineForm) form: Submitted<DeclineForm>) {
    return submit(form, {
      perform: ({ decisionReason }) => this.proposals.decline(actorOf(viewer), id, decisionReason),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`/fm4/distintivos/propuestas/${id}`, { flash: 'distinctions-fm4.proposal.declined' }),
    });
  }

  @Post(':id/retirar')
  async withdraw(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.proposals.withdraw(actorOf(viewer), id);
    return redirect(`/fm4/distintivos/propuestas/${id}`, { flash: 'distinctions-fm4.proposal.withdrawn' });
  }

  private async page(viewer: Viewer, id: string, form: FormState) {
    const actor = actorOf(viewer);
    return this.db.as(actor, async (tx) => {
      const proposal = isId(id) ? await proposalById(tx, id) : null;
      const row = proposal && (await distinctionById(tx, proposal.distinctionId));
      if (!row) throw notFound();
      const { companyId } = row;
      const facts = {
        answers: await answersOf(tx, row.id),
        concerns: await this.concerns.about(tx, actor, companyId),
        people: await this.people.independent(tx, companyId),
      };
      const reader = {
        userId: viewer.userId,
        tie: await this.people.tieOf(tx, viewer.userId, companyId),
        today: dayOf(this.clock.now()),
      };
      return view(ProposalPage, { ...proposalOf(proposal, row, facts, reader), form });
    });
  }
}
