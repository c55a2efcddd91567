import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommitteeCasePage } from '#templates/audits/committee/committee-case.page';
import { CommitteeListPage } from '#templates/audits/committee/committee-list.page';
import { ConflictPage } from '#templates/audits/declarations/conflict.page';
import type { FormState } from '#templates/components/form-state';
import {
  Allow,
  CurrentViewer,
  emptyForm,
  type FormInput,
  redirect,
  submit,
  Submitted,
  view,
  type View,
  type Viewer,
} from '../../web/index.js';
import { ConflictForm, VoteForm } from '../review/review.forms.js';
import { personOf } from '../cases/audit-cases.js';
import { AuditReader } from '../review/review-reader.js';
import { committeePage } from '../review/case.views.js';
import type { Outcome } from './committee.rules.js';
import { Committee } from './committee.service.js';
import { committeeList, pageNumber, statesOf } from '../cases/list.views.js';

const base = (id: string): string => `/fm4/comite/${id}`;

/** The committee: its cases, the vote, stepping back. */
@Controller('fm4/comite')
export class CommitteePages {
  constructor(
    private readonly committee: Committee,
    private readonly reader: AuditReader,
  ) {}

  @Get()
  @Allow({ staff: ['committee', 'staff_admin'] })
  async list(@CurrentViewer() viewer: Viewer, @Query('ver') asked?: string, @Query('pagina') page?: string) {
    const decided = asked === 'decididas';
    const number = pageNumber(page);
    const found = await this.reader.list(personOf(viewer), statesOf[decided ? 'decididas' : 'en-comite'], number);
    return view(CommitteeListPage, committeeList(found, viewer, decided, number));
  }

  @Get(':id')
  @Allow({ staff: ['committee', 'auditor', 'staff_admin'] })
  show(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    return this.casePage(viewer, id, emptyForm());
  }

  @Post(':id/voto')
  @Allow({ staff: ['committee'] })
  vote(@CurrentViewer() viewer: Viewer, @Param('id') id: string, @Submitted(VoteForm) form: FormInput<VoteForm>) {
    return submit(form, {
      perform: ({ choice, reason }) => this.committee.vote(personOf(viewer), id, { choice, reason }),
      invalid: (state) => this.casePage(viewer, id, state),
      done: (outcome) => redirect(outcome.kind === 'returned' ? '/fm4/comite' : base(id), { flash: flashOf(outcome) }),
    });
  }

  @Get(':id/conflicto')
  @Allow({ staff: ['committee', 'auditor'] })
  askConflict(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    return this.conflictPage(viewer, id, emptyForm());
  }

  @Post(':id/conflicto')
  @Allow({ staff: ['committee', 'auditor'] })
  declareConflict(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(ConflictForm) form: FormInput<ConflictForm>,
  ) {
    return submit(form, {
      perform: ({ reason }) => this.committee.declareConflict(personOf(viewer), id, reason),
      invalid: (state) => this.conflictPage(viewer, id, state),
      done: () => redirect('/fm4/comite', { flash: 'flash.audits.conflict' }),
    });
  }

  private async casePage(viewer: Viewer, id: string, form: FormState): Promise<View> {
    const { source, material } = await this.reader.forCommittee(personOf(viewer), id);
    return view(CommitteeCasePage, committeePage(source, material, viewer, form));
  }

  private async conflictPage(viewer: Viewer, id: string, form: FormState): Promise<View> {
    const known = await this.reader.forConflict(personOf(viewer), id);
    return view(ConflictPage, { ...known, action: `${base(id)}/conflicto`, cancel: '/fm4/comite', form });
  }
}

function flashOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'open':
      return outcome.disagreement ? 'flash.audits.voted-disagreement' : 'flash.audits.voted';
    case 'decided':
      return 'flash.audits.decided';
    case 'returned':
      return 'flash.audits.sent-back';
  }
}
