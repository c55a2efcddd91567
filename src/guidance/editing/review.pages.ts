import { Controller, Get, Param, Post } from '@nestjs/common';
import { Contents } from '#templates/guidance/editing/contents.page';
import { ReviewPage } from '#templates/guidance/editing/review.page';
import { actorOf, Allow, emptyForm, notFound, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { hasRole } from '../../database/index.js';
import { kindOfWord } from './draft.types.js';
import { ReviewForm } from './review.forms.js';
import { type ReviewedKind, reviewedKinds } from './review.queries.js';
import { Reviews } from './reviews.service.js';
import { contentsRow, reviewPage } from './review.views.js';

/** The texts of the guidance and their reviews. */
@Controller('fm4/contenidos')
@Allow({ staff: ['content_editor', 'legal_reviewer', 'staff_admin'] })
export class ReviewPages {
  constructor(private readonly reviews: Reviews) {}

  @Get()
  async list(@Viewer() viewer: Viewer) {
    const texts = await this.reviews.all(actorOf(viewer));
    return view(Contents, { rows: texts.map((text) => contentsRow(text, this.reviews.today)) });
  }

  @Get(':kind/:slug')
  async one(@Param('kind') kind: string, @Param('slug') slug: string, @Viewer() viewer: Viewer) {
    return this.page(viewer, kindOf(kind), slug, emptyForm());
  }

  @Post(':kind/:slug')
  @Allow({ staff: ['legal_reviewer'] })
  confirm(
    @Param('kind') kind: string,
    @Param('slug') slug: string,
    @Viewer() viewer: Viewer,
    @Submitted(ReviewForm) form: Submitted<ReviewForm>,
  ) {
    return submit(form, {
      perform: (value) => this.reviews.confirm(viewer, kindOf(kind), slug, value.seenOn),
      invalid: (state) => this.page(viewer, kindOf(kind), slug, state),
      done: () => redirect('/fm4/contenidos', { flash: 'guidance-fm4.confirmed' }),
    });
  }

  private async page(viewer: Viewer, kind: ReviewedKind, slug: string, form: ReturnType<typeof emptyForm>) {
    const text = await this.reviews.one(actorOf(viewer), kind, slug);
    const mayConfirm = hasRole(viewer, 'legal_reviewer');
    const mayEdit = kindOfWord(kind) !== null && hasRole(viewer, 'content_editor', 'legal_reviewer');
    return view(ReviewPage, { ...reviewPage(text, this.reviews.today), form, mayConfirm, mayEdit });
  }
}

function kindOf(text: string): ReviewedKind {
  const kind = reviewedKinds.find((one) => one === text);
  if (!kind) throw notFound();
  return kind;
}
