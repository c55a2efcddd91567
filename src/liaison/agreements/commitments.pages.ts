import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { CommitmentPage } from '#templates/liaison/agreements/commitment.page';
import { actorOf, Allow, emptyForm, notFound, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { ProofForm, ReasonForm } from './agreement.forms.js';
import { agreementLimits } from './agreement.rules.js';
import { commitmentLine } from './agreement.views.js';
import { Agreements } from './agreements.service.js';

/** A commitment on a page of its own: the same for FM4 and for liaisons. */
abstract class CommitmentPages {
  protected abstract readonly home: string;
  protected abstract readonly place: 'fm4' | 'liaison';

  constructor(
    @Inject(Agreements) protected readonly agreements: Agreements,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  show(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('commitment') commitment: string) {
    return this.page(viewer, id, commitment, {});
  }

  @Post('cerrar')
  close(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('commitment') commitment: string,
    @Submitted(ProofForm) form: Submitted<ProofForm>,
  ) {
    return submit(form, {
      perform: (value) => this.agreements.close(actorOf(viewer), commitment, value),
      invalid: (proof) => this.page(viewer, id, commitment, { proof }),
      done: () => redirect(`${this.home}/${id}`, { flash: 'flash.liaison.closed' }),
    });
  }

  protected async page(viewer: Viewer, id: string, commitment: string, forms: { proof?: FormState; drop?: FormState }) {
    const { agreement, commitments } = await this.agreements.read(actorOf(viewer), id);
    const found = commitments.find((one) => one.id === commitment);
    if (!found) throw notFound();
    const line = commitmentLine(found, dayOf(this.clock.now()));
    const open = line.state === 'open' || line.state === 'overdue';
    const isFm4 = this.place === 'fm4';
    return view(CommitmentPage, {
      place: this.place,
      home: this.home,
      agreement,
      commitment: line,
      limits: agreementLimits,
      proof: open && (isFm4 || found.side === 'ally') ? (forms.proof ?? emptyForm()) : null,
      drop: open && isFm4 ? (forms.drop ?? emptyForm()) : null,
    });
  }
}

/** A commitment in FM4's workspace, which may take it back too. */
@Controller('fm4/acuerdos/:id/compromisos/:commitment')
@Allow({ staff: ['staff_admin'] })
export class StaffCommitmentPages extends CommitmentPages {
  protected readonly home = '/fm4/acuerdos';
  protected readonly place = 'fm4';

  @Post('retirar')
  drop(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('commitment') commitment: string,
    @Submitted(ReasonForm) form: Submitted<ReasonForm>,
  ) {
    return submit(form, {
      perform: ({ reason }) => this.agreements.drop(actorOf(viewer), commitment, reason),
      invalid: (drop) => this.page(viewer, id, commitment, { drop }),
      done: () => redirect(`${this.home}/${id}`, { flash: 'flash.liaison.dropped' }),
    });
  }
}

/** A commitment in the workspace of a liaison. */
@Controller('enlaces/acuerdos/:id/compromisos/:commitment')
@Allow({ staff: ['partner'] })
export class OwnCommitmentPages extends CommitmentPages {
  protected readonly home = '/enlaces/acuerdos';
  protected readonly place = 'liaison';
}
