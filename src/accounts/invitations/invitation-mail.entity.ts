import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One mail with an invitation: what the limits count. */
@Entity({ name: 'invitation_mails' })
export class InvitationMailEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  invitationId: string;

  /** Null: from FM4. */
  @Column('uuid', { nullable: true })
  companyId: string | null;

  /** See `mailboxOf`. */
  @Column('text')
  mailbox: string;

  @Column('timestamptz')
  sentAt: Date;
}

/** A mailbox whose owner wants no invitations. */
@Entity({ name: 'invitation_stops' })
export class InvitationStop {
  /** See `mailboxOf`. */
  @PrimaryColumn('text')
  mailbox: string;

  @Column('timestamptz')
  stoppedAt: Date;
}
