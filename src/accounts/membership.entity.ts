import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../database/index.js';

/** A role of a person in a company, or in FM4. */
@Entity({ name: 'memberships' })
export class Membership {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  /** Null: in FM4, or as its partner. */
  @Column('uuid', { nullable: true })
  companyId: string | null;

  @Column('text')
  role: Role;

  @Column('timestamptz')
  createdAt: Date;
}
