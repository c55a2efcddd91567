import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link of a company by which anybody who has it joins one of its courses, up to a number of people and a day. */
@Entity('join_links')
export class JoinLink {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') companyId: string;
  @Column('uuid') courseId: string;
  /** In the address; without hyphens. */
  @Column('text') code: string;
  @Column('integer') cap: number;
  /** The last day, `YYYY-MM-DD`. */
  @Column('date') endsOn: string;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('uuid') madeBy: string;
  @Column('timestamptz') madeAt: Date;
}

/** Somebody who came by such a link. */
@Entity('join_link_people')
export class JoinLinkPerson {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') linkId: string;
  @Column('uuid') companyId: string;
  /** Of the form that was sent: sent twice it is one person. */
  @Column('uuid') key: string;
  /** Was of the team; was invited by mail; has no address and got a code. */
  @Column('text') kind: 'member' | 'invited' | 'coded';
  @Column('uuid', { nullable: true }) userId: string | null;
  @Column('uuid', { nullable: true }) invitationId: string | null;
  @Column('timestamptz') joinedAt: Date;
  /** When the company took them out again. */
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}
