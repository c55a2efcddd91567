import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { DeliveryState, DisableReason, Topic } from './webhook.rules.js';

/** A receiver: a company's own system. */
@Entity('webhooks')
export class WebhookEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('companies')
  @Column('uuid')
  companyId: string;

  @Column('text')
  url: string;

  @Column('text', { array: true })
  topics: Topic[];

  /** Encrypted; read by the sender only. */
  @Column('text', { select: false })
  secret: string;

  /** Encrypted; signs too until `previousUntil`. */
  @Column('text', { nullable: true, select: false })
  previousSecret: string | null;

  @Column('timestamptz', { nullable: true })
  previousUntil: Date | null;

  @Column('text')
  state: 'active' | 'disabled';

  @Column('text', { nullable: true })
  disabledBecause: DisableReason | null;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;

  /** When it last accepted a message. */
  @Column('timestamptz', { nullable: true })
  lastSuccessAt: Date | null;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}

/** A message to a receiver. */
@Entity('webhook_deliveries')
export class WebhookDeliveryEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => WebhookEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  webhookId: string;

  @Column('uuid')
  companyId: string;

  @Column('text')
  type: string;

  /** Unique per receiver: the same fact is sent once. */
  @Column('text')
  about: string;

  /** JSON, with a path of this site in place of its address. */
  @Column('text')
  body: string;

  @Column('text')
  state: DeliveryState;

  @Column('integer', { default: 0 })
  attempts: number;

  /** When the next attempt is due. */
  @Column('timestamptz')
  tryAt: Date;

  @Column('timestamptz', { nullable: true })
  claimedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  deliveredAt: Date | null;

  @Column('integer', { nullable: true })
  responseStatus: number | null;

  @Column('text', { nullable: true })
  responseBody: string | null;

  /** `disabled` when given up with its receiver. */
  @Column('text', { nullable: true })
  lastError: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
