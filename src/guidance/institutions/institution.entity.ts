import { Column, Entity } from 'typeorm';
import { GuidanceTextEntity } from '../edition.entity.js';
import type { InstitutionContent } from './institution.content.js';

@Entity('guidance_institutions')
export class InstitutionEntity extends GuidanceTextEntity {
  @Column('jsonb')
  content: InstitutionContent;
}
