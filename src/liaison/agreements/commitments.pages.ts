import { Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form-state';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { CommitmentPage } from '#templates/liaison/agreements/commitment.page';
import type { PersonActor } from '../../database/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  notFound,
  redirect,
  type Redirect,
  refusalOf,
  refusedState,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { ProofForm, ReasonForm } from './agreement.forms.js';
import { agreementLimits } from './agreement.rules.js';
import { commitmentLine } from './agreement.views.js';
import { Agreements } from './agreements.service.js';
import type { CommitmentRow } from './commitment.queries.js';
import { Commitments } from './commitments.service.js';
import { ProofFiles } from './proof-files.js';

interface CommitmentForms {
  readonly proof?: FormState;
  readonly file?: FormState;
  readonly drop?: FormState;
}

/** A commitment on a page of its own, under the agreement or meeting that it is of. */
export abstract class CommitmentPages {
  /** The address under which those agreements or meetings stand. */
  protected abstract readonly home: string;
  protected abstract readonly place: 'fm4' | 'liaison';

  @Inject(Commitments) protected readonly commitments: Commitments;
  @Inject(Clock) private readonly clock: Clock;
  @Inject(ProofFiles) private readonly files: ProofFiles;

  /** What the commitments under an address are of. @throws Refused `not-found` */
  protected abstract origin(
    person: PersonActor,
    id: string,
  ): Promise<{ title: string; commitments: readonly CommitmentRow[] }>;

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
      perform: (value) => this.commitments.close(actorOf(viewer), commitment, value),
      invalid: (proof) => this.page(viewer, id, commitment, { proof }),
      done: () => redirect(`${this.home}/${id}`, { flash: 'flash.liaison.closed' }),
    });
  }

  @Post('archivos')
  upload(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('commitment') commitment: string,
    @Req() request: FastifyRequest,
  ): Promise<View | Redirect> {
    return this.files.read(request, async ({ fields, files }) => {
      try {
        await this.files.add(actorOf(viewer), commitment, files);
        return redirect(`${this.home}/${id}/compromisos/${commitment}#archivos`, {
          flash: 'flash.liaison.proof-added',
        });
      } catch (error) {
        const refused = refusalOf(error);
        // a commitment that was closed meanwhile has no form any more
        const hasForm = refused && refused.code !== 'liaison.commitment-closed' && ![403, 404].includes(refused.status);
        if (!hasForm) throw error;
        const page = await this.page(viewer, id, commitment, { file: refusedState(fields, refused) });
        return view(page.component, page.props, { status: refused.status });
      }
    });
  }

  @Get('archivos/:file')
  async download(@Viewer() viewer: Viewer, @Param('commitment') commitment: string, @Param('file') fileId: string) {
    const { name, contentType, bytes } = await this.files.open(actorOf(viewer), commitment, fileId);
    return file(bytes, { contentType, name });
  }

  protected async page(viewer: Viewer, id: string, commitment: string, forms: CommitmentForms): Promise<View> {
    const { title, commitments } = await this.origin(actorOf(viewer), id);
    const found = commitments.find((one) => one.id === commitment);
    if (!found) throw notFound();
    const line = commitmentLine(found, dayOf(this.clock.now()));
    const open = line.state === 'open' || line.state === 'overdue';
    const isFm4 = this.place === 'fm4';
    const mayClose = open && (isFm4 || found.side === 'ally');
    return view(CommitmentPage, {
      place: this.place,
      home: this.home,
      origin: { id, title },
      commitment: line,
      limits: agreementLimits,
      files: await this.files.of(actorOf(viewer), commitment),
      proof: mayClose ? (forms.proof ?? emptyForm()) : null,
      file: mayClose ? (forms.file ?? emptyForm()) : null,
      drop: open && isFm4 ? (forms.drop ?? emptyForm()) : null,
    });
  }
}

/** A commitment in FM4's workspace, which may take it back too. */
export abstract class DroppableCommitmentPages extends CommitmentPages {
  protected readonly place = 'fm4';

  @Post('retirar')
  drop(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('commitment') commitment: string,
    @Submitted(ReasonForm) form: Submitted<ReasonForm>,
  ) {
    return submit(form, {
      perform: ({ reason }) => this.commitments.drop(actorOf(viewer), commitment, reason),
      invalid: (drop) => this.page(viewer, id, commitment, { drop }),
      done: () => redirect(`${this.home}/${id}`, { flash: 'flash.liaison.dropped' }),
    });
  }
}

/** A commitment of an agreement, in FM4's workspace. */
@Controller('fm4/acuerdos/:id/compromisos/:commitment')
@Allow({ staff: ['staff_admin'] })
export class StaffCommitmentPages extends DroppableCommitmentPages {
  protected readonly home = '/fm4/acuerdos';

  constructor(private readonly agreements: Agreements) {
    super();
  }

  protected origin(person: PersonActor, id: string) {
    return ofAgreement(this.agreements, person, id);
  }
}

/** A commitment of an agreement, in the workspace of a liaison. */
@Controller('enlaces/acuerdos/:id/compromisos/:commitment')
@Allow({ staff: ['partner'] })
export class OwnCommitmentPages extends CommitmentPages {
  protected readonly home = '/enlaces/acuerdos';
  protected readonly place = 'liaison';

  constructor(private readonly agreements: Agreements) {
    super();
  }

  protected origin(person: PersonActor, id: string) {
    return ofAgreement(this.agreements, person, id);
  }
}

async function ofAgreement(agreements: Agreements, person: PersonActor, id: string) {
  const { agreement, commitments } = await agreements.read(person, id);
  return { title: agreement.title, commitments };
}
