import type { EntityManager } from 'typeorm';
import { rows, run } from '../../database/index.js';
import { currentEdition, type GuidanceRow, type InsertText, textInsert } from '../editions.queries.js';
import type { Flagged } from '../review.rules.js';
import { reviewFlags } from '../review-flags.queries.js';
import type { FrameworkSection } from './framework.content.js';
import { SectionEntity } from './section.entity.js';

export type SectionRow = GuidanceRow<Omit<FrameworkSection, 'slug'>> & Flagged;

/** The legal framework: its chapters in order. */
export interface Framework {
  /** The edition, where it is the one in force. */
  readonly edition?: string;
  readonly sections: readonly SectionRow[];
}

/** The current edition of the legal framework. */
export async function currentFramework(tx: EntityManager): Promise<Framework> {
  const { id: editionId } = await currentEdition(tx, 'framework');
  const sections = await tx.find(SectionEntity, { where: { editionId }, order: { position: 'ASC' } });
  const flags = await reviewFlags(tx, 'marco-legal');
  return { edition: editionId, sections: sections.map((row) => ({ ...row, flags: flags.get(row.slug) ?? [] })) };
}

/** Adds one chapter to an edition. */
export const insertSection: InsertText = (tx, values) =>
  run(tx, `insert into guidance_sections as t ${textInsert}`, values);

/** The form under which the search knows each of these words, in lower case without accents; null for small words. */
export async function lexemesOf(tx: EntityManager, words: readonly string[]): Promise<Map<string, string | null>> {
  const found = await rows<{ word: string; lexeme: string | null }>(
    tx,
    'select word, search_lexeme(word) as lexeme from unnest($1::text[]) word',
    [words],
  );
  return new Map(found.map(({ word, lexeme }) => [word, lexeme]));
}
