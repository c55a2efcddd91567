import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { afterDraftMove, type DraftMove, fingerprint, isMoveDone } from '#libs/drafts';
import { isId, newId } from '#libs/ids';
import { Accounts } from '../../accounts/index.js';
import { type ActName, Database, hasRole, oneAtATime, type PersonActor, recordAct } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import { editionOfDraft } from '../editions.queries.js';
import { refuse } from '../guidance.refusals.js';
import { clearFlags, isFlagged } from '../review-flags.queries.js';
import { dayOf, nextReviewAfter } from '../review.rules.js';
import { GuidanceWords } from '../situations/guidance-words.js';
import type { SituationContent } from '../situations/situation.types.js';
import { presentText } from '../texts.queries.js';
import { editionAfter, editionIn, spokenFlow } from '../wizard/flow-text.rules.js';
import { allows, faultIn, pathsOf } from '../wizard/flow.rules.js';
import type { FlowText, SpokenFlow } from '../wizard/flow.types.js';
import { Flows } from '../wizard/flows.service.js';
import { isSame } from './diff.rules.js';
import { contentFrom, fieldsOf } from './draft-fields.rules.js';
import { GuidanceDraftChangeEntity, GuidanceDraftEntity } from './draft.entity.js';
import { draftRefusal, may } from './draft.policy.js';
import { titleOf } from './draft-text.rules.js';
import { type DraftContent, type DraftKind, kindWords } from './draft.types.js';
import { situationsAsked } from './situations-asked.js';
import { authorsOf, draftById, type DraftRow, lockDraft, openDraftOf } from './drafts.queries.js';
import { FieldFault, type FieldValues } from './field-fault.rules.js';
import { answersAlike } from './flow-changes.rules.js';
import { insertText } from './insert-text.js';
import { EDITION } from './review-due.reminders.js';

/** Which text of a draft a person saw who changes it. */
export const seenOf = (content: DraftContent): string => fingerprint(JSON.stringify(content));

/** What the form of a draft begins with: its fields, and which text is seen. */
export const formOf = ({
  kind,
  content,
}: Pick<DraftRow, 'kind' | 'content'>): Record<string, string> & { seen: string } => ({
  ...fieldsOf(kind, content),
  seen: seenOf(content),
});

/** Texts of the guidance that are being written: of each text one at a time, by FM4, and published by a second person. */
@Injectable()
export class GuidanceDrafts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly words: GuidanceWords,
    private readonly flows: Flows,
    private readonly reminders: Reminders,
  ) {}

  /**
   * Begins a draft from what a text says. While one is open, that one goes on.
   * @returns its id
   * @throws Refused `not-found`, `forbidden`
   */
  begin(person: PersonActor, kind: DraftKind, slug: string): Promise<string> {
    return this.change(person, 'edit', 'begin', async (tx) => {
      await oneAtATime(tx, 'guidance.drafts');
      const open = await openDraftOf(tx, kind, slug);
      if (open) return open.id;
      const content = await this.present(tx, kind, slug);
      if (!content) throw notFound();
      const id = newId();
      const changedAt = this.clock.now();
      const draft = { id, kind, slug, base: content, content, note: '', state: 'draft', revision: 1, changedAt };
      await tx.insert(GuidanceDraftEntity, draft as object);
      await tx.insert(GuidanceDraftChangeEntity, { draftId: id, revision: 1, changedBy: person.userId, changedAt });
      return id;
    });
  }

  /**
   * Changes what a draft says.
   * @param seen which text the person saw, see `seenOf`
   * @throws Refused `not-found`, `forbidden`, `guidance.draft-over`, `guidance.draft-changed`; with its field (422)
   *   `guidance.draft-field`, `guidance.draft-block`, `guidance.parameter-…` for a figure without validity
   */
  async edit(person: PersonActor, id: string, seen: string, values: FieldValues): Promise<void> {
    await this.change(person, 'edit', 'edit', async (tx) => {
      const draft = await this.locked(tx, id);
      this.requireMove(draft, 'edit');
      const content = readFields(draft, values);
      // the same change a second time is no conflict
      if (isSame(content, draft.content)) return id;
      if (seenOf(draft.content) !== seen) throw refuse('guidance.draft-changed', { status: 409 });
      const changedAt = this.clock.now();
      const revision = draft.revision + 1;
      await tx.update(GuidanceDraftEntity, { id }, { content, revision, changedAt } as object);
      await tx.insert(GuidanceDraftChangeEntity, { draftId: id, revision, changedBy: person.userId, changedAt });
      return id;
    });
  }

  /**
   * Hands the draft to a second person.
   * @param note what is new and why
   * @throws Refused `not-found`, `forbidden`, `guidance.draft-over`, `guidance.draft-empty`, `guidance.draft-behind` when
   *   the text was published anew meanwhile, `guidance.draft-flow` when questions of the wizard would lead to a verdict that
   *   the situation contradicts, `guidance.flow-…` when the questions do not hold together, `conflict` when it is not the revision that was seen
   */
  async propose(person: PersonActor, id: string, revision: number, note: string): Promise<void> {
    await this.move(person, id, 'propose', 'guidance.draft-proposed', async (tx, draft) => {
      if (draft.revision !== revision) throw conflict();
      await this.requirePublishable(tx, draft);
      return { note, proposedBy: person.userId, proposedAt: this.clock.now(), returnedReason: null };
    });
  }

  /** Its authors take it back, to go on writing. @throws Refused `not-found`, `forbidden`, `guidance.draft-over` */
  async retract(person: PersonActor, id: string): Promise<void> {
    await this.move(person, id, 'retract', 'guidance.draft-retracted', () => Promise.resolve({}));
  }

  /** A second person gives it back. @throws Refused as `retract`, `guidance.own-draft` */
  async giveBack(person: PersonActor, id: string, reason: string): Promise<void> {
    await this.move(person, id, 'return', 'guidance.draft-returned', () => Promise.resolve({ returnedReason: reason }));
  }

  /** Ends it unpublished; it is kept. @throws Refused as `retract` */
  async discard(person: PersonActor, id: string): Promise<void> {
    await this.move(person, id, 'discard', 'guidance.draft-discarded', () => Promise.resolve(this.decided(person)));
  }

  /**
   * A second person publishes what they have read: another edition is in force, and the text counts as reviewed by them.
   * @param revision the one whose changes were read
   * @throws Refused as `propose`, `guidance.own-draft`
   */
  async publish(person: PersonActor, id: string, revision: number): Promise<void> {
    await this.move(person, id, 'publish', 'guidance.draft-published', async (tx, draft) => {
      // two drafts at once make two editions, one after the other
      await oneAtATime(tx, 'guidance.load');
      if (draft.revision !== revision) throw conflict();
      await this.requirePublishable(tx, draft);
      return this.decided(person);
    });
  }

  private decided(person: PersonActor) {
    return { decidedBy: person.userId, decidedAt: this.clock.now() };
  }

  /** Moves a draft on; repeated by the same person, it changes nothing. */
  private async move(
    person: PersonActor,
    id: string,
    move: DraftMove,
    act: ActName,
    work: (tx: EntityManager, draft: DraftRow) => Promise<Partial<GuidanceDraftEntity>>,
  ): Promise<void> {
    await this.change(person, move, move, async (tx) => {
      const draft = await this.locked(tx, id);
      if (isMoveDone(draft, move, person.userId)) return id;
      const refusal = draftRefusal(person, move, await authorsOf(tx, id));
      if (refusal) throw refuse(refusal, { status: 403 });
      const state = this.requireMove(draft, move);
      const changed = await work(tx, draft);
      await tx.update(GuidanceDraftEntity, { id }, { ...changed, state } as object);
      if (state === 'published') await this.enforce(tx, person, draft);
      const details = {
        text: titleOf(draft.content),
        revision: draft.revision,
        ...(changed.note ? { note: changed.note } : {}),
        ...(changed.returnedReason ? { reason: changed.returnedReason } : {}),
      };
      await recordAct(tx, person, { at: this.clock.now(), act, subject: { type: 'guidance-draft', id }, details });
      return id;
    });
  }

  /** Makes the edition in which the draft's text is in force. */
  private async enforce(tx: EntityManager, person: PersonActor, draft: DraftRow): Promise<void> {
    const today = dayOf(this.clock.now());
    const named = draft.kind === 'flow' ? await this.flowVersion(tx, draft, today) : null;
    const edition = await editionOfDraft(tx, draft, this.clock.now(), named);
    const lawyer = hasRole(person, 'legal_reviewer') ? await this.accounts.personOf(tx, person.userId) : null;
    const review = { reviewedOn: today, nextReviewOn: nextReviewAfter(today), reviewedBy: lawyer?.name ?? null };
    const kind = kindWords[draft.kind];
    if (isFlagged(kind)) await clearFlags(tx, kind, draft.slug, this.clock.now());
    await insertText(tx, draft, { editionId: edition.id, position: edition.position, review });
    await this.reminders.refresh(tx, EDITION, edition.id);
  }

  private async requirePublishable(tx: EntityManager, draft: DraftRow): Promise<void> {
    const present = await this.present(tx, draft.kind, draft.slug);
    if (!present || !isSame(present, draft.base)) throw refuse('guidance.draft-behind', { status: 409 });
    if (isSame(draft.base, draft.content)) throw refuse('guidance.draft-empty', { status: 409 });
    if (draft.kind === 'flow') await requireWhole(tx, draft.content as FlowText);
    if (draft.kind !== 'situations') return;
    const { verdict } = draft.content as SituationContent;
    const ways = pathsOf((await this.flows.at(tx)).flow).filter(({ outcome }) => outcome.situation === draft.slug);
    const against = ways.filter(({ outcome }) => !allows(verdict, outcome.verdict));
    if (against.length > 0) throw refuse('guidance.draft-flow', { status: 409, params: { n: against.length } });
  }

  /** The questions of a draft as they are read. @throws Refused `guidance.flow-…` where they do not hold together */
  wholeFlow(person: PersonActor, { content }: Pick<DraftRow, 'content'>): Promise<SpokenFlow> {
    return this.db.as(person, (tx) => requireWhole(tx, content as FlowText));
  }

  /** Words alone keep the addresses of answers; where an answer leads elsewhere, the addresses are of another edition. */
  private async flowVersion(tx: EntityManager, draft: DraftRow, today: string) {
    if (answersAlike(draft.base as FlowText, draft.content as FlowText)) return null;
    const known = await this.flows.known(tx);
    return (before: string) => editionAfter(editionIn(before), today, known);
  }

  /** What the text says now, with its English where that comes with the product. */
  private async present(tx: EntityManager, kind: DraftKind, slug: string): Promise<DraftContent | null> {
    const text = await presentText(tx, kind, slug);
    const content = text?.content as DraftContent | undefined;
    if (!content || kind !== 'situations') return content ?? null;
    const english = (content as SituationContent).english ?? (await this.words.beside(tx, 'en')).english(slug);
    return english ? { ...(content as SituationContent), english } : content;
  }

  private requireMove(draft: DraftRow, move: DraftMove) {
    const state = afterDraftMove(draft.state, move);
    if (!state) throw refuse('guidance.draft-over', { status: 409 });
    return state;
  }

  private async locked(tx: EntityManager, id: string): Promise<DraftRow> {
    const draft = isId(id) ? await lockDraft(tx, id) : null;
    if (!draft) throw notFound();
    return draft;
  }

  private change(
    person: PersonActor,
    move: DraftMove,
    what: string,
    work: (tx: EntityManager) => Promise<string>,
  ): Promise<string> {
    return this.db.change<string>(person, { what: `guidance.draft.${what}`, subject: (id) => id }, (tx) => {
      if (!may(person, move)) throw refuse('forbidden', { status: 403 });
      return work(tx);
    });
  }

  /** Looks a draft up. @throws Refused `not-found`, `forbidden` */
  async read(person: PersonActor, id: string): Promise<DraftRow & { readonly authors: readonly string[] }> {
    if (!may(person, 'see')) throw refuse('forbidden', { status: 403 });
    return this.db.as(person, async (tx) => {
      const draft = isId(id) ? await draftById(tx, id) : null;
      if (!draft) throw notFound();
      return { ...draft, authors: await authorsOf(tx, id) };
    });
  }
}

/** @throws Refused with the field that is no text of the guidance */
function readFields(draft: DraftRow, values: FieldValues): DraftContent {
  try {
    return contentFrom(draft.kind, draft.content, values);
  } catch (error) {
    if (!(error instanceof FieldFault)) throw error;
    const { field, kind, params } = error;
    const code =
      kind === 'required'
        ? 'guidance.draft-field'
        : kind === 'block' || kind === 'code' || kind === 'double'
          ? (`guidance.draft-${kind}` as const)
          : (`guidance.parameter-${kind}` as const);
    throw refuse(code, { status: 422, field, params });
  }
}

/** @throws Refused `guidance.flow-…` with the step at which the questions do not hold together */
async function requireWhole(tx: EntityManager, text: FlowText): Promise<SpokenFlow> {
  const spoken = spokenFlow(text, '');
  const fault = faultIn(spoken, await situationsAsked(tx));
  if (fault) throw refuse(`guidance.flow-${fault.kind}`, { status: 409, params: fault.params });
  return spoken;
}
