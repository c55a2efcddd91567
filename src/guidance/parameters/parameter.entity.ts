import { Column, Entity } from 'typeorm';
import { GuidanceTextEntity } from '../edition.entity.js';
import type { ParameterContent } from './parameter.types.js';

/** A figure that the law changes by date. */
@Entity('guidance_parameters')
export class ParameterEntity extends GuidanceTextEntity {
  @Column('jsonb')
  content: ParameterContent;
}
