import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ReviewPage } from '#templates/audits/review/review.page';
import type { FormState } from '#templates/components/form-state';
import { actorOf, Allow, notFound, redirect, submit, Submitted, view, type View, Viewer } from '../../web/index.js';
import { may } from '../cases/audit.policy.js';
import { CasePage } from './case-page.js';
import { ClarifyForm, CloseForm, ReviewForm } from './review.forms.js';
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
  clarify(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ClarifyForm) form: Submitted<ClarifyForm>) {
    return submit(form, {
      perform: ({ question }) => this.reviews.clarify(actorOf(viewer), id, question),
      invalid: (clarify) => this.page.show(viewer, id, { clarify }),
      done: () => redirect(base(id), { flash: 'flash.audits.returned' }),
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

  private async reviewPage(
    viewer: Viewer,
    id: string,
    itemId: string,
    page: { fileId: string | null; form: FormState | null },
  ): Promise<View> {
    const source = await this.reader.source(actorOf(viewer), id);
    const props = reviewPage(source, itemId, { ...page, editable: may(viewer, 'review', source.found) });
    if (!props) throw notFound();
    return view(ReviewPage, props);
  }
}
