import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { actorOf, conflict, notFound, type Viewer } from '../../web/index.js';
import { nextReviewAfter } from '../review.rules.js';
import { Guidance } from '../situations/situations.service.js';
import { reviewedText, type ReviewedKind, type ReviewedText, reviewedTexts, writeReview } from './review.queries.js';

/** Keeps the guidance true: who confirmed which text, and when that is due again. */
@Injectable()
export class Reviews {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly guidance: Guidance,
  ) {}

  all(actor: Actor): Promise<ReviewedText[]> {
    return this.db.as(actor, reviewedTexts);
  }

  /** @throws Refused 404 */
  async one(actor: Actor, kind: ReviewedKind, slug: string): Promise<ReviewedText> {
    const text = await this.db.as(actor, (tx) => reviewedText(tx, kind, slug));
    if (!text) throw notFound();
    return text;
  }

  /**
   * The reviewer has compared the text with its sources: it counts for six months from today, under their name.
   * @param seenOn the date of the review that the reviewer saw
   * @throws Refused 404, or 409 when somebody else confirmed it meanwhile
   */
  async confirm(viewer: Viewer, kind: ReviewedKind, slug: string, seenOn: string): Promise<void> {
    const today = this.guidance.today;
    const actor = actorOf(viewer);
    await this.db.as(actor, async (tx) => {
      if (!(await reviewedText(tx, kind, slug))) throw notFound();
      const review = { reviewedOn: today, nextReviewOn: nextReviewAfter(today), reviewedBy: viewer.name };
      if (!(await writeReview(tx, kind, slug, { ...review, seenOn }))) throw conflict();
      await recordAct(tx, actor, {
        at: this.clock.now(),
        act: 'guidance.reviewed',
        subject: { type: `guidance/${kind}`, id: slug },
        details: { previousReview: seenOn, nextReview: review.nextReviewOn },
      });
    });
  }
}
