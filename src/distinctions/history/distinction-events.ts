import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { formatCode } from '#libs/codes';
import { afterCommit } from '../../database/index.js';
import { Webhooks } from '../../webhooks/index.js';
import type { DistinctionEventKind } from '../distinction.rules.js';
import { distinctionById } from '../distinctions.queries.js';
import { PublicDistinctions } from '../public/public-distinctions.js';

/** Who else learns that something happened to a distinction: the company's own system, and what is kept in memory. */
@Injectable()
export class DistinctionNews {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly published: PublicDistinctions,
  ) {}

  async tell(tx: EntityManager, id: string, kind: DistinctionEventKind, at: Date): Promise<void> {
    const row = await distinctionById(tx, id);
    if (!row) return;
    const { companyId, level, awardedOn, expiresOn } = row;
    const code = formatCode(row.code);
    await this.webhooks.announce(tx, {
      companyId,
      type: typeOf(kind),
      about: `distinction ${id} ${kind} ${at.getTime()}`,
      data: { distinctionId: id, code, level, awardedOn, expiresOn },
      path: `/verificar/${code}`,
    });
    // The other processes hear it from PostgreSQL; this one knows it before the answer is out.
    afterCommit(tx, () => this.published.forget());
  }
}

/** Three reasons for which names change are one kind of news. */
function typeOf(kind: DistinctionEventKind) {
  if (kind === 'awarded') return 'distinction.issued';
  if (kind === 'corrected' || kind === 'renamed' || kind === 'merged') return 'distinction.renamed';
  if (kind === 'followed-up') return 'distinction.followed_up';
  return `distinction.${kind}` as const;
}
