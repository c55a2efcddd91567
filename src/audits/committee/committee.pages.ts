import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { pageNumber } from '#libs/paging';
import { CommitteeCasePage } from '#templates/audits/committee/committee-case.page';
import { CommitteeListPage } from '#templates/audits/committee/committee-list.page';
import type { FormState } from '#templates/components/form-state';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, type View, Viewer } from '../../web/index.js';
import { CaseLists } from '../cases/case-lists.js';
import { statesOf } from '../cases/list.views.js';
import { VoteAnewForm, VoteForm } from './committee.forms.js';
import { committeeList } from './committee-list.views.js';
import { CommitteeReader } from './committee-reader.js';
import type { Outcome } from './committee.rules.js';
import { Committee } from './committee.service.js';
import { committeePage } from './committee.views.js';

const base = (id: string): string => `/fm4/comite/${id}`;

/** The committee: its cases and the vote. */
@Controller('fm4/comite')
export class CommitteePages {
  constructor(
    private readonly committee: Committee,
    private readonly lists: CaseLists,
    private readonly reader: CommitteeReader,
  ) {}

  @Get()
  @Allow({ staff: ['committee', 'staff_admin'] })
  async list(@Viewer() viewer: Viewer, @Query('ver') asked?: string, @Query('pagina') page?: string) {
    const decided = asked === 'decididas';
    const number = pageNumber(page);
    const found = await this.lists.list(actorOf(viewer), statesOf[decided ? 'decididas' : 'en-comite'], number);
    return view(CommitteeListPage, committeeList(found, viewer, decided, number));
  }

  @Get(':id')
  @Allow({ staff: ['committee', 'auditor', 'staff_admin'] })
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.casePage(viewer, id, emptyForm());
  }

  @Post(':id/voto')
  @Allow({ staff: ['committee'] })
  vote(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(VoteForm) form: Submitted<VoteForm>) {
    return submit(form, {
      perform: (value) => this.committee.vote(actorOf(viewer), id, { ...value }),
      invalid: (state) => this.casePage(viewer, id, state),
      done: (outcome) =>
        redirect(outcome.kind === 'returned' || outcome.kind === 'level-closed' ? '/fm4/comite' : base(id), {
          flash: flashOf(outcome),
        }),
    });
  }

  @Post(':id/voto/retirar')
  @Allow({ staff: ['committee'] })
  async withdraw(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.committee.withdraw(actorOf(viewer), id);
    return redirect(base(id), { flash: 'flash.audits.vote-withdrawn' });
  }

  @Post(':id/otra-ronda')
  @Allow({ staff: ['committee', 'staff_admin'] })
  voteAnew(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(VoteAnewForm) form: Submitted<VoteAnewForm>) {
    return submit(form, {
      perform: ({ ballot }) => this.committee.voteAnew(actorOf(viewer), id, ballot),
      invalid: (state) => this.casePage(viewer, id, state),
      done: () => redirect(base(id), { flash: 'flash.audits.voted-anew' }),
    });
  }

  private async casePage(viewer: Viewer, id: string, form: FormState): Promise<View> {
    const { source, material } = await this.reader.read(actorOf(viewer), id);
    return view(CommitteeCasePage, committeePage(source, material, viewer, form));
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
    case 'level-closed':
      return 'flash.audits.level-closed';
  }
}
