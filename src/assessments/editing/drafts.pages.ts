import { Controller, Get, Param, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { ChangesPage } from '#templates/assessments/editing/changes.page';
import { DraftPage } from '#templates/assessments/editing/draft.page';
import { SizesPage } from '#templates/assessments/editing/sizes.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { MAX_NOTE_LENGTH } from './draft.rules.js';
import { ProposalForm, PublicationForm, ReturnForm } from './editing.forms.js';
import { EditingReader } from './editing-reader.js';
import { contentsView, historyView, levelFigures, sizeTable } from './editing.views.js';
import { InstrumentDrafts } from './instrument-drafts.js';

const home = '/fm4/instrumento';
const pathOf = (id: string) => `${home}/borradores/${id}`;
const editors = ['content_editor', 'staff_admin'] as const;
const deciders = ['legal_reviewer', 'staff_admin'] as const;

/** A version that is being written: what it says, what it changes, and its way to being published by a second person. */
@Controller('fm4/instrumento/borradores/:id')
@Allow({ staff: ['content_editor', 'legal_reviewer', 'staff_admin'] })
export class DraftsPages {
  constructor(
    private readonly reader: EditingReader,
    private readonly drafts: InstrumentDrafts,
  ) {}

  @Get()
  async show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const actor = actorOf(viewer);
    const { draft, diff, shown } = await this.reader.draft(actor, id);
    const changed = new Set([...diff.items, ...diff.levels].map((one) => one.id));
    return view(DraftPage, {
      draft: shown,
      contents: contentsView(draft.definition, changed),
      levels: levelFigures(draft.definition).map((level) => ({ ...level, changed: changed.has(level.id) })),
      history: historyView(await this.reader.history(actor, id)),
    });
  }

  @Get('tamanos')
  async sizes(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { draft, shown } = await this.reader.draft(actorOf(viewer), id);
    return view(SizesPage, { draft: shown, sizes: sizeTable(draft.definition) });
  }

  @Get('cambios')
  changes(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, emptyForm(), null);
  }

  @Post('proponer')
  @Allow({ staff: editors })
  propose(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ProposalForm) form: Submitted<ProposalForm>) {
    return submit(form, {
      perform: ({ revision, note }) => this.drafts.propose(actorOf(viewer), id, revision, note),
      invalid: (state) => this.page(viewer, id, state, 'propose'),
      done: () => redirect(`${pathOf(id)}/cambios`, { flash: 'assessments-fm4.flash.proposed' }),
    });
  }

  @Post('publicar')
  @Allow({ staff: deciders })
  publish(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(PublicationForm) form: Submitted<PublicationForm>,
  ) {
    return submit(form, {
      perform: ({ revision }) => this.drafts.publish(actorOf(viewer), id, revision),
      invalid: (state) => this.page(viewer, id, state, 'publish'),
      done: () => redirect(home, { flash: 'assessments-fm4.flash.published' }),
    });
  }

  @Post('devolver')
  @Allow({ staff: deciders })
  giveBack(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ReturnForm) form: Submitted<ReturnForm>) {
    return submit(form, {
      perform: ({ reason }) => this.drafts.giveBack(actorOf(viewer), id, reason),
      invalid: (state) => this.page(viewer, id, state, 'return'),
      done: () => redirect(home, { flash: 'assessments-fm4.flash.returned' }),
    });
  }

  @Post('recuperar')
  @Allow({ staff: editors })
  async retract(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.drafts.retract(actorOf(viewer), id);
    return redirect(pathOf(id), { flash: 'assessments-fm4.flash.retracted' });
  }

  @Post('descartar')
  @Allow({ staff: editors })
  async discard(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.drafts.discard(actorOf(viewer), id);
    return redirect(home, { flash: 'assessments-fm4.flash.discarded' });
  }

  private async page(viewer: Viewer, id: string, form: FormState, sent: 'propose' | 'publish' | 'return' | null) {
    const { diff, shown } = await this.reader.draft(actorOf(viewer), id);
    return view(ChangesPage, { draft: shown, diff, form, sent, maxLength: MAX_NOTE_LENGTH });
  }
}
