import { Injectable } from '@nestjs/common';
import type { Actor } from '../../database/index.js';
import { refuse } from '../assessments.refusals.js';
import { Comments } from '../teamwork/comments.service.js';
import { commentOf } from './comment-form.js';

/** What a button of a practice did beside saving the answer: where it was on the page, and what is said of it. */
interface Done {
  readonly place: 'conversacion';
  readonly flash: string;
}

/** What people say to each other beside a practice, by the buttons of its form. */
@Injectable()
export class PracticeExtras {
  constructor(private readonly comments: Comments) {}

  /**
   * Does what the button asks for; null when it was none of these. What was typed for colleagues is kept whatever button was
   * pressed.
   * @throws Refused `assessments.comment-empty`; as `Comments`
   */
  async act(
    actor: Actor,
    companyId: string,
    itemId: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<Done | null> {
    const { action, uncomment } = fields;
    if (uncomment) {
      await this.comments.remove(actor, companyId, uncomment);
      return { place: 'conversacion', flash: 'assessments.flash.comment-removed' };
    }
    const comment = commentOf(fields);
    if (comment) await this.comments.add(actor, companyId, itemId, comment);
    if (action !== 'comment') return null;
    if (!comment) throw refuse('assessments.comment-empty', { status: 422, field: 'comment' });
    return { place: 'conversacion', flash: 'assessments.flash.commented' };
  }
}
