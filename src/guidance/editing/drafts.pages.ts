import { Controller, Get, Param, Post } from '@nestjs/common';
import { MAX_NOTE_LENGTH } from '#libs/drafts';
import type { FormState } from '#templates/components/form-state';
import { ChangesPage } from '#templates/guidance/editing/changes.page';
import { DraftPage } from '#templates/guidance/editing/draft.page';
import { DraftsPage } from '#templates/guidance/editing/drafts.page';
import { FlowPage } from '#templates/guidance/wizard/flow.page';
import { Database } from '../../database/index.js';
import { actorOf, Allow, emptyForm, notFound, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { flowPage } from '../wizard/flow.views.js';
import { parameterUnits } from '../parameters/parameter.types.js';
import { changesBetween } from './diff.rules.js';
import { fieldLabels } from './draft-fields.rules.js';
import { ProposalForm, PublicationForm, ReturnForm, TextForm } from './draft.forms.js';
import { kindOfWord } from './draft.types.js';
import { draftLine, draftShape } from './draft.views.js';
import { flowLabels } from './flow-fields.rules.js';
import { flowWays } from './flow-changes.views.js';
import { draftsInSight } from './drafts.queries.js';
import { formOf, GuidanceDrafts } from './drafts.service.js';
import { DraftImpact } from './impact.service.js';

const home = '/fm4/contenidos/borradores';
const pathOf = (id: string) => `${home}/${id}`;
const editors = ['content_editor', 'legal_reviewer'] as const;
const deciders = ['legal_reviewer', 'staff_admin'] as const;

/** Texts of the guidance as drafts: written by one person, published by another who sees what changes and what it touches. */
@Controller('fm4/contenidos')
@Allow({ staff: ['content_editor', 'legal_reviewer', 'staff_admin'] })
export class DraftsPages {
  constructor(
    private readonly db: Database,
    private readonly drafts: GuidanceDrafts,
    private readonly impact: DraftImpact,
  ) {}

  @Get('borradores')
  async list(@Viewer() viewer: Viewer) {
    const rows = await this.db.as(actorOf(viewer), draftsInSight);
    return view(DraftsPage, { drafts: rows.map(draftLine) });
  }

  @Post(':kind/:slug/borrador')
  @Allow({ staff: editors })
  async begin(@Viewer() viewer: Viewer, @Param('kind') word: string, @Param('slug') slug: string) {
    const kind = kindOfWord(word);
    if (!kind) throw notFound();
    return redirect(pathOf(await this.drafts.begin(actorOf(viewer), kind, slug)));
  }

  @Get('borradores/:id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.formPage(viewer, id, null);
  }

  @Post('borradores/:id')
  @Allow({ staff: editors })
  save(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(TextForm) form: Submitted<TextForm>) {
    return submit(form, {
      perform: ({ seen = '', ...values }) => this.drafts.edit(actorOf(viewer), id, seen, { ...values }),
      invalid: (state) => this.formPage(viewer, id, state),
      done: () => redirect(`${pathOf(id)}/cambios`, { flash: 'guidance-fm4.flash.saved' }),
    });
  }

  @Get('borradores/:id/cambios')
  changes(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, emptyForm(), null);
  }

  /** What a draft of the questions looks like, once they hold together. */
  @Get('borradores/:id/dibujo')
  async drawing(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const actor = actorOf(viewer);
    const draft = await this.drafts.read(actor, id);
    if (draft.kind !== 'flow') throw notFound();
    const spoken = await this.drafts.wholeFlow(actor, draft);
    const names = await this.impact.situationNames(actor);
    const page = flowPage(
      { flow: spoken.flow, words: spoken.words.es },
      new Map(names.map((one) => [one.slug, one.name])),
    );
    return view(FlowPage, { ...page, draft: { href: `${pathOf(id)}/cambios` } });
  }

  @Post('borradores/:id/proponer')
  @Allow({ staff: editors })
  propose(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ProposalForm) form: Submitted<ProposalForm>) {
    return submit(form, {
      perform: ({ revision, note }) => this.drafts.propose(actorOf(viewer), id, revision, note),
      invalid: (state) => this.page(viewer, id, state, 'propose'),
      done: () => redirect(`${pathOf(id)}/cambios`, { flash: 'guidance-fm4.flash.proposed' }),
    });
  }

  @Post('borradores/:id/publicar')
  @Allow({ staff: deciders })
  publish(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(PublicationForm) form: Submitted<PublicationForm>,
  ) {
    return submit(form, {
      perform: ({ revision }) => this.drafts.publish(actorOf(viewer), id, revision),
      invalid: (state) => this.page(viewer, id, state, 'publish'),
      done: () => redirect(home, { flash: 'guidance-fm4.flash.published' }),
    });
  }

  @Post('borradores/:id/devolver')
  @Allow({ staff: deciders })
  giveBack(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ReturnForm) form: Submitted<ReturnForm>) {
    return submit(form, {
      perform: ({ reason }) => this.drafts.giveBack(actorOf(viewer), id, reason),
      invalid: (state) => this.page(viewer, id, state, 'return'),
      done: () => redirect(home, { flash: 'guidance-fm4.flash.returned' }),
    });
  }

  @Post('borradores/:id/recuperar')
  @Allow({ staff: editors })
  async retract(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.drafts.retract(actorOf(viewer), id);
    return redirect(pathOf(id), { flash: 'guidance-fm4.flash.retracted' });
  }

  @Post('borradores/:id/descartar')
  @Allow({ staff: editors })
  async discard(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.drafts.discard(actorOf(viewer), id);
    return redirect(home, { flash: 'guidance-fm4.flash.discarded' });
  }

  private async formPage(viewer: Viewer, id: string, sent: FormState | null) {
    const actor = actorOf(viewer);
    const draft = await this.drafts.read(actor, id);
    const values = formOf(draft);
    // whoever was overtaken sees what the others wrote, and goes on from there with their own words kept
    const overtaken = sent !== null && sent.values['seen'] !== values.seen;
    const form =
      sent && overtaken ? { ...sent, values: { ...sent.values, seen: values.seen } } : (sent ?? emptyForm(values));
    return view(DraftPage, {
      draft: draftShape(draft, actor),
      form,
      theirs: overtaken ? changesBetween(draft.kind, draft.base, draft.content) : [],
      units: parameterUnits,
      labels: { ...fieldLabels, flow: flowLabels },
      situations: draft.kind === 'flow' ? await this.impact.situationNames(actor) : [],
    });
  }

  private async page(viewer: Viewer, id: string, form: FormState, sent: 'propose' | 'publish' | 'return' | null) {
    const actor = actorOf(viewer);
    const draft = await this.drafts.read(actor, id);
    const { changes, impact } = await this.impact.of(actor, draft);
    return view(ChangesPage, {
      draft: draftShape(draft, actor),
      changes,
      impact: {
        articles: impact.changed.articles.map(({ law, article, upTo }) =>
          upTo ? `${law} ${article} a ${upTo}` : `${law} ${article}`,
        ),
        touched: impact.touched,
        ways: impact.ways,
        papersLost: impact.papersLost,
        companies: impact.companies,
        flow: flowWays(impact.flow, await this.impact.situationNames(actor)),
      },
      form,
      sent,
      maxLength: MAX_NOTE_LENGTH,
    });
  }
}
