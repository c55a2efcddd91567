import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { formatCode } from '#libs/codes';
import { afterCommit } from '../../database/index.js';
import { Webhooks } from '../../webhooks/index.js';
import type { DistinctionEventKind } from '../distinction.rules.js';
import { distinctionById } from '../distinctions.queries.js';
import { PublicDistinctions } from '../public/public-distinctions.js';
import { webhookTypeOf } from './history.rules.js';

/** Publishes events of distinctions: to the company's webhooks, and to this process's cache of public reads. */
@Injectable()
export class DistinctionEvents {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly published: PublicDistinctions,
  ) {}

  async publish(tx: EntityManager, id: string, kind: DistinctionEventKind, at: Date): Promise<void> {
    const row = await distinctionById(tx, id);
    if (!row) return;
    const { companyId, level, awardedOn, expiresOn } = row;
    const code = formatCode(row.code);
    await this.webhooks.announce(tx, {
      companyId,
      type: webhookTypeOf(kind),
      about: `distinction ${id} ${kind} ${at.getTime()}`,
      data: { distinctionId: id, code, level, awardedOn, expiresOn },
      path: `/verificar/${code}`,
    });
    // Other processes hear it from PostgreSQL; this one must know before its answer is out.
    afterCommit(tx, () => this.published.forget());
  }
}
