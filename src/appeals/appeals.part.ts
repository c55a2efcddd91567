import { AppealsFilePage } from '#templates/appeals/appeals-file.page';
import { type CaseFilePart, caseFilePlaces } from '../audits/index.js';
import { view } from '../web/index.js';
import { resolvedOfCase } from './appeals.queries.js';

/**
 * The appeals of the company that are resolved, in the file of their case. Complaints are not in it: who reads the file may
 * be the person that they are about.
 */
export const appealsPart: CaseFilePart = {
  place: caseFilePlaces.appeals,
  folder: 'apelaciones',
  title: 'appeals-fm4.file.title',
  async *entries(tx, { found }) {
    const appeals = await resolvedOfCase(tx, found.audit.id);
    if (appeals.length === 0) return;
    yield {
      name: 'index.html',
      title: { key: 'appeals-fm4.file.title' },
      page: view(AppealsFilePage, {
        appeals: appeals.map((appeal) => ({
          id: appeal.id,
          level: appeal.level,
          decidedAt: appeal.decidedAt,
          receivedAt: appeal.receivedAt,
          grounds: appeal.grounds,
          outcome: appeal.outcome!,
          answer: appeal.answer ?? '',
          proposer: appeal.proposer ?? '',
          confirmer: appeal.confirmer ?? '',
          resolvedAt: appeal.resolvedAt!,
        })),
      }),
    };
  },
};
