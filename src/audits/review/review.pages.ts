import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { AgreePage } from '#templates/audits/review/agree.page';
import { ReviewPage } from '#templates/audits/review/review.page';
import type { FormState } from '#templates/components/form-state';
import {
  actorOf,
  Allow,
  emptyForm,
  notFound,
  redirect,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { may } from '../cases/audit.policy.js';
import { QuestionForm, SendForm } from '../clarifications/clarifications.forms.js';
import { Clarifications } from '../clarifications/clarifications.service.js';
import { fm4Files, threadShape } from '../clarifications/clarifications.views.js';
import { CasePage } from './case-page.js';
import { agreePage } from './agree.views.js';
import { AgreeForm, CloseForm, ReviewForm } from './review.forms.js';
import { ReviewReader } from './review-reader.js';
import { reviewHref, reviewPage } from './review.views.js';
import { Reviews } from './reviews.service.js';

const base = (id: string): string => `/fm4/auditorias/${id}`;

/** A case in the workspace of FM4, and the review of each item. */
@Controller('fm4/auditorias')
@Allow({ staff: ['auditor', 'staff_admin'] })
export class ReviewPages {
  constructor(
    private readonly reviews: Reviews,
    private readonly reader: ReviewReader,
    private readonly page: CasePage,
    private readonly clarifications: Clarifications,
    private readonly clock: Clock,
  ) {}

  @Get(':id')
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page.show(viewer, id);
  }

  @Post(':id/reabrir')
  async reopen(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.reviews.reopen(actorOf(viewer), id);
    return redirect(base(id), { flash: 'flash.audits.reopened' });
  }

  @Post(':id/cerrar')
  close(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(CloseForm) form: Submitted<CloseForm>) {
    return submit(form, {
      perform: ({ summary, openSelectionSeen, hiresSeen }) =>
        this.reviews.close(actorOf(viewer), id, {
          summary,
          openSelectionSeen: openSelectionSeen === 'si',
          hiresSeen: hiresSeen === 'si',
        }),
      invalid: (close) => this.page.show(viewer, id, { close }),
      done: () => redirect(base(id), { flash: 'flash.audits.closed' }),
    });
  }

  @Post(':id/aclaracion')
  clarify(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(SendForm) form: Submitted<SendForm>) {
    return submit(form, {
      perform: ({ question = '', term }) => this.clarifications.send(actorOf(viewer), id, { note: question, term }),
      invalid: (clarify) => this.page.show(viewer, id, { clarify }),
      done: () => redirect(base(id), { flash: 'flash.audits.returned' }),
    });
  }

  @Get(':id/coincidir')
  askToAgree(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.agreePage(viewer, id, null);
  }

  @Post(':id/coincidir')
  agree(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(AgreeForm) form: Submitted<AgreeForm>) {
    return submit(form, {
      perform: (chosen) => this.reviews.agree(actorOf(viewer), id, chosen),
      invalid: (state) => this.agreePage(viewer, id, state),
      done: (n) => redirect(base(id), { flash: 'flash.audits.agreed', params: { n } }),
    });
  }

  @Get(':id/practicas/:itemId')
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  item(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Query('archivo') file?: string,
  ) {
    return this.reviewPage(viewer, id, itemId, { fileId: file ?? null, form: null });
  }

  @Post(':id/practicas/:itemId')
  review(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Submitted(ReviewForm) form: Submitted<ReviewForm>,
  ) {
    return submit(form, {
      perform: (value) => this.reviews.review(actorOf(viewer), id, itemId, value),
      invalid: (state) => this.reviewPage(viewer, id, itemId, { fileId: null, form: state }),
      done: (next) =>
        next ? redirect(reviewHref(id, next)) : redirect(`${base(id)}#cerrar`, { flash: 'flash.audits.all-reviewed' }),
    });
  }

  @Post(':id/practicas/:itemId/aclaracion')
  ask(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Submitted(QuestionForm) form: Submitted<QuestionForm>,
  ) {
    return submit(form, {
      perform: ({ question }) => this.clarifications.prepare(actorOf(viewer), id, itemId, question),
      invalid: (question) => this.reviewPage(viewer, id, itemId, { fileId: null, form: null, question }),
      done: () => redirect(`${reviewHref(id, itemId)}#aclaracion`, { flash: 'flash.audits.question-prepared' }),
    });
  }

  @Post(':id/practicas/:itemId/aclaracion/quitar')
  async dropQuestion(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('itemId') itemId: string) {
    await this.clarifications.drop(actorOf(viewer), id, itemId);
    return redirect(`${reviewHref(id, itemId)}#aclaracion`, { flash: 'flash.audits.question-dropped' });
  }

  private async reviewPage(
    viewer: Viewer,
    id: string,
    itemId: string,
    page: { fileId: string | null; form: FormState | null; question?: FormState },
  ): Promise<View> {
    const { source, threads } = await this.reader.withThreads(actorOf(viewer), id, itemId);
    const editable = may(viewer, 'review', source.found);
    const asking = {
      threads: threads.map((thread) => threadShape(thread, source.submission, fm4Files)),
      form: page.question ?? emptyForm(),
    };
    const props = reviewPage(source, itemId, { ...page, editable, today: dayOf(this.clock.now()), asking });
    if (!props) throw notFound();
    return view(ReviewPage, props);
  }

  private async agreePage(viewer: Viewer, id: string, form: FormState | null): Promise<View> {
    const source = await this.reader.source(actorOf(viewer), id);
    if (!form && !may(viewer, 'review', source.found)) throw notFound();
    return view(AgreePage, agreePage(source, form, dayOf(this.clock.now())));
  }
}
