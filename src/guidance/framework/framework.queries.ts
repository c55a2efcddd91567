import type { EntityManager } from 'typeorm';
import { run } from '../../database/index.js';
import { currentEdition, type GuidanceRow, type InsertText, textInsert } from '../editions.queries.js';
import type { FrameworkSection, LegalFigure } from './framework.content.js';
import { SectionEntity } from './section.entity.js';

export type SectionRow = GuidanceRow<Omit<FrameworkSection, 'slug'>>;

/** The legal framework: its chapters in order, and the figures that the law changes. */
export interface Framework {
  readonly sections: readonly SectionRow[];
  readonly figures: readonly LegalFigure[];
}

/** The current edition of the legal framework. */
export async function currentFramework(tx: EntityManager): Promise<Framework> {
  const { id: editionId, details } = await currentEdition(tx, 'framework');
  const sections = await tx.find(SectionEntity, { where: { editionId }, order: { position: 'ASC' } });
  return { sections, figures: (details as { figures?: LegalFigure[] }).figures ?? [] };
}

/** Adds one chapter to an edition. */
export const insertSection: InsertText = (tx, values) =>
  run(tx, `insert into guidance_sections as t ${textInsert}`, values);
