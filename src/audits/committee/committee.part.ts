import { CommitteeFilePage } from '#templates/audits/committee/committee-file.page';
import { view } from '../../web/index.js';
import { type CaseFilePart, caseFilePlaces } from '../case-file/case-file.types.js';
import { namesOf } from '../cases/cases.queries.js';
import { decidedLevel } from '../conditions/conditions.views.js';
import { allVotes, decisionOf } from './committee.queries.js';

/** What the committee voted in each round and decided, with the conditions of the level as they stood. */
export const committeePart: CaseFilePart = {
  place: caseFilePlaces.committee,
  folder: 'comite',
  title: 'audits.committee-file.title',
  async *entries(tx, { found, reader }) {
    const decision = await decisionOf(tx, found.audit.id);
    const votes = await allVotes(tx, found.audit.id);
    // before the decision nobody reads how the others voted who has not voted themselves
    const mayRead = decision !== null || votes.some(({ voterId }) => voterId === reader.userId);
    const shown = mayRead ? votes : votes.filter(({ round }) => round < found.audit.round);
    if (shown.length === 0 && !decision) return;
    const names = await namesOf(
      tx,
      shown.map(({ voterId }) => voterId),
    );
    yield {
      name: 'index.html',
      title: { key: 'audits.committee-file.title' },
      page: view(CommitteeFilePage, {
        votes: shown.map(({ id, round, voterId, choice, reason, votedAt }) => ({
          id,
          round,
          name: names.get(voterId) ?? '',
          choice,
          reason,
          at: votedAt,
        })),
        decision: decision && {
          level: decision.level,
          at: decision.decidedAt,
          companyPercent: decision.companyPercent,
          auditedPercent: decision.auditedPercent,
          reasons: decision.reasons,
          conditions: decidedLevel(decision.requirements)?.conditions ?? [],
        },
      }),
    };
  },
};
