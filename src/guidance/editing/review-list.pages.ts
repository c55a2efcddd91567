import { Controller, Get, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { ReviewListPage } from '#templates/guidance/editing/review-list.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { type ReviewedKind, reviewedKinds } from './review.queries.js';
import { ReviewListForm } from './review.forms.js';
import { contentsRow } from './review.views.js';
import { reviewedFields } from './reviewed-fields.views.js';
import { Reviews } from './reviews.service.js';

const path = '/fm4/contenidos/por-confirmar';

/** The texts that wait for a lawyer, several on one page with their words, to be confirmed together. */
@Controller('fm4/contenidos/por-confirmar')
@Allow({ staff: ['legal_reviewer'] })
export class ReviewListPages {
  constructor(private readonly reviews: Reviews) {}

  @Get()
  list(@Viewer() viewer: Viewer) {
    return this.page(viewer, emptyForm());
  }

  @Post()
  confirm(@Viewer() viewer: Viewer, @Submitted(ReviewListForm) form: Submitted<ReviewListForm>) {
    return submit(form, {
      perform: ({ compared }) => this.reviews.confirmAll(viewer, compared.flatMap(chosen)),
      invalid: (state) => this.page(viewer, state),
      done: ({ confirmed: n, missed }) =>
        redirect(path, {
          flash: 'guidance-fm4.confirmed-all',
          params: { n, missed },
          kind: missed > 0 ? 'info' : 'success',
        }),
    });
  }

  private async page(viewer: Viewer, form: FormState) {
    const { texts, count } = await this.reviews.waiting(actorOf(viewer));
    const rows = texts.map((text) => ({
      ...contentsRow(text, this.reviews.today),
      fields: reviewedFields(text),
    }));
    return view(ReviewListPage, { rows, count, form });
  }
}

/** A text that was ticked; nothing for a kind that there is not. */
function chosen(value: string): { kind: ReviewedKind; slug: string; seenOn: string }[] {
  const [kind, slug = '', seenOn = ''] = value.split('/');
  const known = reviewedKinds.find((one) => one === kind);
  return known ? [{ kind: known, slug, seenOn }] : [];
}
