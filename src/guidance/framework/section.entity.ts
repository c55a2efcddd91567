import { Column, Entity } from 'typeorm';
import { GuidanceTextEntity } from '../edition.entity.js';
import type { FrameworkSection } from './framework.content.js';

/** A chapter of the legal framework. */
@Entity('guidance_sections')
export class SectionEntity extends GuidanceTextEntity {
  @Column('jsonb')
  content: Omit<FrameworkSection, 'slug'>;
}
