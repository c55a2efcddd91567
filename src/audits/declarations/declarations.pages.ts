import { Controller, Get, Param, Post } from '@nestjs/common';
import { ConflictPage } from '#templates/audits/declarations/conflict.page';
import type { FormState } from '#templates/components/form-state';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, type View, Viewer } from '../../web/index.js';
import { CasePage } from '../review/case-page.js';
import { Advisories } from './advisories.service.js';
import { Conflicts } from './conflicts.service.js';
import { AdvisoryForm, ConflictForm } from './declarations.forms.js';

/** The page from which a conflict is declared, and where its form leads. */
interface Place {
  readonly base: string;
  readonly cancel: string;
  readonly after: string;
}

const fromAudit = (id: string): Place => ({
  base: `/fm4/auditorias/${id}`,
  cancel: `/fm4/auditorias/${id}`,
  after: '/fm4/auditorias',
});
const fromCommittee = (id: string): Place => ({
  base: `/fm4/comite/${id}`,
  cancel: '/fm4/comite',
  after: '/fm4/comite',
});

/** Advisories and conflicts of interest, as they are declared. */
@Controller('fm4')
@Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
export class DeclarationsPages {
  constructor(
    private readonly advisories: Advisories,
    private readonly conflicts: Conflicts,
    private readonly page: CasePage,
  ) {}

  @Post('auditorias/:id/asesorias')
  advise(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(AdvisoryForm) form: Submitted<AdvisoryForm>) {
    return submit(form, {
      perform: (value) => this.advisories.record(actorOf(viewer), id, value),
      invalid: (advisory) => this.page.show(viewer, id, { advisory }),
      done: () => redirect(`/fm4/auditorias/${id}#independencia`, { flash: 'flash.audits.advisory' }),
    });
  }

  @Get('auditorias/:id/conflicto')
  @Allow({ staff: ['auditor', 'staff_admin'] })
  askAuditor(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.conflictPage(viewer, id, fromAudit(id), emptyForm());
  }

  @Post('auditorias/:id/conflicto')
  @Allow({ staff: ['auditor', 'staff_admin'] })
  declareAsAuditor(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(ConflictForm) form: Submitted<ConflictForm>,
  ) {
    return this.declare(viewer, id, fromAudit(id), form);
  }

  @Get('comite/:id/conflicto')
  @Allow({ staff: ['committee', 'auditor'] })
  askCommittee(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.conflictPage(viewer, id, fromCommittee(id), emptyForm());
  }

  @Post('comite/:id/conflicto')
  @Allow({ staff: ['committee', 'auditor'] })
  declareAsCommittee(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(ConflictForm) form: Submitted<ConflictForm>,
  ) {
    return this.declare(viewer, id, fromCommittee(id), form);
  }

  private declare(viewer: Viewer, id: string, place: Place, form: Submitted<ConflictForm>) {
    return submit(form, {
      perform: ({ reason }) => this.conflicts.declare(actorOf(viewer), id, reason),
      invalid: (state) => this.conflictPage(viewer, id, place, state),
      done: () => redirect(place.after, { flash: 'flash.audits.conflict' }),
    });
  }

  private async conflictPage(viewer: Viewer, id: string, place: Place, form: FormState): Promise<View> {
    const known = await this.conflicts.before(actorOf(viewer), id);
    return view(ConflictPage, { ...known, action: `${place.base}/conflicto`, cancel: place.cancel, form });
  }
}
