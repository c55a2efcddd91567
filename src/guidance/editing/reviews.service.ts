import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { actorOf, conflict, notFound, type Viewer, Refused } from '../../web/index.js';
import { clearFlags, isFlagged } from '../review-flags.queries.js';
import { CONFIRMED_AT_ONCE, dayOf, nextReviewAfter, noticeUntil } from '../review.rules.js';
import {
  reviewedText,
  type ReviewedKind,
  type ReviewedText,
  reviewedTexts,
  updateReview,
  textsToReview,
} from './review.queries.js';

/** Reviews of the guidance: who confirmed which text, and when that is due again. */
@Injectable()
export class Reviews {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The day it is where the guidance applies, `YYYY-MM-DD`. */
  get today(): string {
    return dayOf(this.clock.now());
  }

  all(actor: Actor): Promise<ReviewedText[]> {
    return this.db.as(actor, reviewedTexts);
  }

  /** @throws Refused `not-found` */
  async one(actor: Actor, kind: ReviewedKind, slug: string): Promise<ReviewedText> {
    const text = await this.db.as(actor, (tx) => reviewedText(tx, kind, slug));
    if (!text) throw notFound();
    return text;
  }

  /** Texts that wait for a reviewer, with their words: those due first come first. */
  async waiting(actor: Actor): Promise<{ texts: ReviewedText[]; count: number }> {
    return this.db.as(actor, async (tx) => {
      const due = await textsToReview(tx, noticeUntil(this.today), CONFIRMED_AT_ONCE);
      const texts: ReviewedText[] = [];
      for (const { kind, slug } of due) {
        const text = await reviewedText(tx, kind, slug);
        if (text) texts.push(text);
      }
      return { texts, count: due[0]?.count ?? 0 };
    });
  }

  /**
   * As `confirm`, for several texts. Those that another reviewer confirmed meanwhile, or that are gone, stay as they are.
   * @returns how many were confirmed, and how many not
   */
  async confirmAll(
    viewer: Viewer,
    texts: readonly { kind: ReviewedKind; slug: string; seenOn: string }[],
  ): Promise<{ confirmed: number; missed: number }> {
    let missed = 0;
    for (const { kind, slug, seenOn } of texts) {
      try {
        await this.confirm(viewer, kind, slug, seenOn);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        missed += 1;
      }
    }
    return { confirmed: texts.length - missed, missed };
  }

  /**
   * The reviewer has compared the text with its sources: the review counts from today, under their name.
   * @param seenOn the date of the review that the reviewer saw
   * @throws Refused `not-found`, or `conflict` when another reviewer confirmed it meanwhile
   */
  async confirm(viewer: Viewer, kind: ReviewedKind, slug: string, seenOn: string): Promise<void> {
    const today = this.today;
    const actor = actorOf(viewer);
    await this.db.change(actor, { what: 'guidance.confirm-review', subject: `${kind}/${slug}` }, async (tx) => {
      if (!(await reviewedText(tx, kind, slug))) throw notFound();
      const review = { reviewedOn: today, nextReviewOn: nextReviewAfter(today), reviewedBy: viewer.name };
      if (!(await updateReview(tx, kind, slug, { ...review, seenOn, at: this.clock.now() }))) throw conflict();
      if (isFlagged(kind)) await clearFlags(tx, kind, slug, this.clock.now());
      await recordAct(tx, actor, {
        at: this.clock.now(),
        act: 'guidance.reviewed',
        subject: { type: `guidance/${kind}`, id: slug },
        details: { previousReview: seenOn, nextReview: review.nextReviewOn },
      });
    });
  }
}
