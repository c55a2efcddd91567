import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AuditCasePage, type AuditCaseProps } from '#templates/audits/review/audit-case.page';
import { AuditListPage, type AuditTab, auditTabs } from '#templates/audits/cases/audit-list.page';
import { ConflictPage } from '#templates/audits/declarations/conflict.page';
import { ReviewPage } from '#templates/audits/review/review.page';
import type { FormState } from '#templates/components/form-state';
import {
  Allow,
  CurrentViewer,
  emptyForm,
  type FormInput,
  notFound,
  redirect,
  submit,
  Submitted,
  view,
  type View,
  type Viewer,
} from '../../web/index.js';
import { Advisories } from '../declarations/advisories.service.js';
import { AdvisoryForm, ClarifyForm, CloseForm, ConflictForm, ReviewForm } from './review.forms.js';
import { may } from '../cases/audit.policy.js';
import { personOf } from '../cases/audit-cases.js';
import { AuditReader } from './review-reader.js';
import { Audits } from './reviews.service.js';
import { casePage } from './case.views.js';
import { Committee } from '../committee/committee.service.js';
import { listPage, pageNumber, statesOf } from '../cases/list.views.js';
import { reviewHref, reviewPage } from './review.views.js';

type Forms = AuditCaseProps['forms'] & { advisory: FormState };

const base = (id: string): string => `/fm4/auditorias/${id}`;

/** Audits in the workspace of FM4: the list, the case, the review of each item. */
@Controller('fm4/auditorias')
@Allow({ staff: ['auditor', 'staff_admin'] })
export class AuditsPages {
  constructor(
    private readonly audits: Audits,
    private readonly committee: Committee,
    private readonly advisories: Advisories,
    private readonly reader: AuditReader,
  ) {}

  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query('ver') asked?: string, @Query('pagina') page?: string) {
    const tab: AuditTab = auditTabs.find((own) => own === asked) ?? 'por-tomar';
    const number = pageNumber(page);
    const found = await this.reader.list(personOf(viewer), statesOf[tab], number);
    return view(AuditListPage, listPage(found, viewer, tab, number));
  }

  @Get(':id')
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  show(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    return this.casePage(viewer, id, {});
  }

  @Post(':id/tomar')
  async take(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    await this.audits.take(personOf(viewer), id);
    return redirect(base(id), { flash: 'flash.audits.taken' });
  }

  @Post(':id/soltar')
  async release(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    await this.audits.release(personOf(viewer), id);
    return redirect('/fm4/auditorias', { flash: 'flash.audits.released' });
  }

  @Post(':id/reabrir')
  async reopen(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    await this.audits.reopen(personOf(viewer), id);
    return redirect(base(id), { flash: 'flash.audits.reopened' });
  }

  @Post(':id/cerrar')
  close(@CurrentViewer() viewer: Viewer, @Param('id') id: string, @Submitted(CloseForm) form: FormInput<CloseForm>) {
    return submit(form, {
      perform: ({ summary, openSelectionSeen, hiresSeen }) =>
        this.audits.close(personOf(viewer), id, {
          summary,
          openSelectionSeen: openSelectionSeen === 'si',
          hiresSeen: hiresSeen === 'si',
        }),
      invalid: (close) => this.casePage(viewer, id, { close }),
      done: () => redirect(base(id), { flash: 'flash.audits.closed' }),
    });
  }

  @Post(':id/aclaracion')
  clarify(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(ClarifyForm) form: FormInput<ClarifyForm>,
  ) {
    return submit(form, {
      perform: ({ question }) => this.audits.clarify(personOf(viewer), id, question),
      invalid: (clarify) => this.casePage(viewer, id, { clarify }),
      done: () => redirect(base(id), { flash: 'flash.audits.returned' }),
    });
  }

  @Post(':id/asesorias')
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  advise(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(AdvisoryForm) form: FormInput<AdvisoryForm>,
  ) {
    return submit(form, {
      perform: (value) => this.advisories.record(personOf(viewer), id, value),
      invalid: (advisory) => this.casePage(viewer, id, { advisory }),
      done: () => redirect(`${base(id)}#independencia`, { flash: 'flash.audits.advisory' }),
    });
  }

  @Get(':id/conflicto')
  async askConflict(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    return this.conflictPage(viewer, id, emptyForm());
  }

  @Post(':id/conflicto')
  declareConflict(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(ConflictForm) form: FormInput<ConflictForm>,
  ) {
    return submit(form, {
      perform: ({ reason }) => this.committee.declareConflict(personOf(viewer), id, reason),
      invalid: (state) => this.conflictPage(viewer, id, state),
      done: () => redirect('/fm4/auditorias', { flash: 'flash.audits.conflict' }),
    });
  }

  @Get(':id/practicas/:itemId')
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  item(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Query('archivo') file?: string,
  ) {
    return this.reviewPage(viewer, id, itemId, { fileId: file ?? null, form: null });
  }

  @Post(':id/practicas/:itemId')
  review(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Submitted(ReviewForm) form: FormInput<ReviewForm>,
  ) {
    return submit(form, {
      perform: (value) => this.audits.review(personOf(viewer), id, itemId, value),
      invalid: (state) => this.reviewPage(viewer, id, itemId, { fileId: null, form: state }),
      done: (next) =>
        next ? redirect(reviewHref(id, next)) : redirect(`${base(id)}#cerrar`, { flash: 'flash.audits.all-reviewed' }),
    });
  }

  private async casePage(viewer: Viewer, id: string, forms: Partial<Forms>): Promise<View> {
    const { source, ties } = await this.reader.withTies(personOf(viewer), id);
    const summary = source.found.recommendation?.summary;
    return view(
      AuditCasePage,
      casePage(source, ties, viewer, {
        close: emptyForm(summary ? { summary } : {}),
        clarify: emptyForm(),
        advisory: emptyForm(),
        ...forms,
      }),
    );
  }

  private async conflictPage(viewer: Viewer, id: string, form: FormState): Promise<View> {
    const known = await this.reader.forConflict(personOf(viewer), id);
    return view(ConflictPage, { ...known, action: `${base(id)}/conflicto`, cancel: base(id), form });
  }

  private async reviewPage(
    viewer: Viewer,
    id: string,
    itemId: string,
    page: { fileId: string | null; form: FormState | null },
  ): Promise<View> {
    const source = await this.reader.source(personOf(viewer), id, 'read-review');
    const editable = may(viewer, 'review', source.found);
    const stale = page.form?.summary?.key === 'refusal.audits.stale';
    const props = reviewPage(source, itemId, { ...page, editable, stale });
    if (!props) throw notFound();
    return view(ReviewPage, props);
  }
}
