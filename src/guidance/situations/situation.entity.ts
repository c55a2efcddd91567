import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GuidanceTextEntity } from '../edition.entity.js';
import type { SituationContent } from './situation.types.js';

@Entity('guidance_situations')
export class SituationEntity extends GuidanceTextEntity {
  @Column('jsonb')
  content: SituationContent;
}

/** When people of a company looked a situation up; never which one, which could reveal a person. */
@Entity('guidance_consultations')
export class ConsultationEntity {
  @PrimaryColumn('uuid')
  companyId: string;

  @Column('timestamptz')
  firstAt: Date;

  @Column('timestamptz')
  lastAt: Date;
}
