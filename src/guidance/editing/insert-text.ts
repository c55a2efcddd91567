import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { insertContent } from '../contents.queries.js';
import type { InsertText, NewText } from '../editions.queries.js';
import { sectionText } from '../framework/framework.loader.js';
import { insertSection } from '../framework/framework.queries.js';
import { parameterText } from '../parameters/parameters.loader.js';
import { insertParameter } from '../parameters/parameters.queries.js';
import type { ParameterContent } from '../parameters/parameter.types.js';
import type { Review } from '../review.rules.js';
import { situationText } from '../situations/situations.loader.js';
import type { SituationContent } from '../situations/situation.types.js';
import { insertSituation } from '../situations/situations.queries.js';
import type { SectionContent } from './draft.types.js';
import type { DraftRow } from './drafts.queries.js';

/** Puts the text of a draft into its edition, with the words by which it is found. */
export async function insertText(
  tx: EntityManager,
  draft: DraftRow,
  { editionId, position, review }: { editionId: string; position: number; review: Review },
): Promise<void> {
  const [insert, text] = textOf(draft, review.nextReviewOn);
  const { first, second, third } = text.words;
  const { reviewedOn, nextReviewOn, reviewedBy } = review;
  const content = JSON.stringify(text.content);
  const own = [newId(), editionId, draft.slug, position, content, first, second, third];
  await insert(tx, [...own, reviewedOn, text.nextReviewOn ?? nextReviewOn, reviewedBy, draft.id]);
}

function textOf({ kind, slug, content }: DraftRow, nextReviewOn: string): [InsertText, NewText] {
  switch (kind) {
    case 'situations':
      return [insertSituation, situationText(slug, content as SituationContent)];
    case 'framework':
      return [insertSection, sectionText(slug, content as SectionContent)];
    case 'parameters':
      return [insertParameter, parameterText(slug, content as ParameterContent, nextReviewOn)];
    case 'flow':
      return [insertContent, { slug, content, words: { first: '', second: '', third: '' } }];
  }
}
