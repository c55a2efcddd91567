import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { FormState } from '#templates/components/form-state';
import { actorOf, redirect, type Redirect, submit, type Submitted, type View, type Viewer } from '../../web/index.js';
import { AuthoringReader, type OpenDraft } from './authoring-reader.js';
import { CourseDrafts, seenOf } from './course-drafts.js';
import type { FieldChange } from './diff.rules.js';
import type { DraftCourse, DraftPart } from './draft.types.js';

export const home = '/fm4/cursos';
export const pathOf = (id: string): string => `${home}/borradores/${id}`;

export const editors = ['content_editor', 'staff_admin'] as const;
export const readers = ['content_editor', 'legal_reviewer', 'staff_admin'] as const;

/** How one part of a draft is saved from its form. */
interface Ways<T> {
  readonly part: DraftPart;
  /** The draft with what was sent. @throws Refused with the field that is wrong */
  change(sent: T, draft: DraftCourse, tx: EntityManager | null): DraftCourse | Promise<DraftCourse>;
  /** What the part says there otherwise than here, for two texts side by side. */
  compare(theirs: DraftCourse, mine: DraftCourse): readonly FieldChange[];
  /** The form again, with what a colleague saved meanwhile. */
  page(open: OpenDraft, state: FormState, theirs: readonly FieldChange[] | null): View;
  /** Where one goes on. */
  readonly next: string;
}

const CHANGED = 'refusal.courses.draft-changed';

/** Saves parts of drafts: nothing that was typed is lost, and nothing that a colleague saved is overwritten unseen. */
@Injectable()
export class PartSaving {
  constructor(
    private readonly reader: AuthoringReader,
    private readonly drafts: CourseDrafts,
  ) {}

  /**
   * Saves what was sent; what is wrong, or what somebody else changed meanwhile, comes back with everything that was typed.
   * Having seen both texts, the person may save again over theirs.
   */
  save<T extends { seen?: string }>(
    viewer: Viewer,
    id: string,
    form: Submitted<T>,
    ways: Ways<T>,
  ): Promise<Redirect | View> {
    const actor = actorOf(viewer);
    return submit<T, DraftCourse>(form, {
      perform: (sent) =>
        this.drafts.edit(actor, id, { part: ways.part, seen: sent.seen ?? '' }, (draft, tx) =>
          ways.change(sent, draft, tx),
        ),
      invalid: async (state) => {
        const open = await this.reader.draft(actor, id);
        if (state.summary?.key !== CHANGED || !form.ok) return ways.page(open, state, null);
        const theirs = open.draft.content;
        const mine = await ways.change(form.value, theirs, null);
        const values = { ...state.values, seen: seenOf(theirs, ways.part) };
        return ways.page(open, { ...state, values }, ways.compare(theirs, mine));
      },
      done: () => redirect(ways.next, { flash: 'courses-fm4.flash.saved' }),
    });
  }
}
