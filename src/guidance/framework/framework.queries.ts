import type { EntityManager } from 'typeorm';
import { run } from '../../database/index.js';
import { currentEdition, type GuidanceRow, type InsertText, textInsert } from '../editions.queries.js';
import type { FrameworkSection } from './framework.content.js';
import { SectionEntity } from './section.entity.js';

export type SectionRow = GuidanceRow<Omit<FrameworkSection, 'slug'>>;

/** The legal framework: its chapters in order. */
export interface Framework {
  readonly sections: readonly SectionRow[];
}

/** The current edition of the legal framework. */
export async function currentFramework(tx: EntityManager): Promise<Framework> {
  const { id: editionId } = await currentEdition(tx, 'framework');
  const sections = await tx.find(SectionEntity, { where: { editionId }, order: { position: 'ASC' } });
  return { sections };
}

/** Adds one chapter to an edition. */
export const insertSection: InsertText = (tx, values) =>
  run(tx, `insert into guidance_sections as t ${textInsert}`, values);
