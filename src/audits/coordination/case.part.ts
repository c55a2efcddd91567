import type { EntityManager } from 'typeorm';
import { CaseRecordPage } from '#templates/audits/coordination/case-record.page';
import { view } from '../../web/index.js';
import { type CaseFilePart, caseFilePlaces, type CaseFileSubject } from '../case-file/case-file.types.js';
import { movesOf, namesOf } from '../cases/cases.queries.js';
import { offersOf } from '../competence/competence.queries.js';
import { statementsOfImpartiality } from '../independence/independence.queries.js';
import { pausesOf } from '../term/term.queries.js';
import { pausedDays } from '../term/term.rules.js';

/** The life of a case: its moves, its pauses, to whom it was offered, and what was stated of impartiality. */
export const casePart: CaseFilePart = {
  place: caseFilePlaces.case,
  folder: 'caso',
  title: 'audits.record.title',
  async *entries(tx, subject) {
    const record = await recordOf(tx, subject);
    yield { name: 'index.html', title: { key: 'audits.record.title' }, page: view(CaseRecordPage, record) };
    yield {
      name: 'caso.json',
      title: { key: 'audits.record.data' },
      bytes: `${JSON.stringify({ case: subject.found.audit, ...record }, null, 2)}\n`,
    };
  },
};

async function recordOf(tx: EntityManager, { found: { audit }, now }: CaseFileSubject) {
  const moves = await movesOf(tx, audit.id);
  const pauses = await pausesOf(tx, audit.id);
  const offers = await offersOf(tx, audit.id);
  const statements = await statementsOfImpartiality(tx, audit.id);
  const people = [
    ...moves.flatMap(({ movedBy }) => movedBy ?? []),
    ...offers.flatMap(({ auditorId, offeredBy }) => [auditorId, offeredBy]),
    ...statements.map(({ userId }) => userId),
  ];
  const names = await namesOf(tx, people);
  const name = (userId: string) => names.get(userId) ?? null;
  return {
    submittedAt: audit.submittedAt,
    moves: moves.map(({ move, movedAt, movedBy }) => ({ move, at: movedAt, by: movedBy && name(movedBy) })),
    pauses: pauses.map((pause) => ({
      kind: pause.kind,
      reason: pause.reason,
      from: pause.fromAt,
      to: pause.toAt,
      days: pausedDays([pause], audit.submittedAt, now),
    })),
    offers: offers.map((offer) => ({
      name: name(offer.auditorId) ?? '',
      by: name(offer.offeredBy) ?? '',
      at: offer.offeredAt,
      state: offer.state,
      closedAt: offer.closedAt,
      reason: offer.reason,
    })),
    statements: statements.map(({ userId, statedAt, statements: stated }) => ({
      name: name(userId) ?? '',
      at: statedAt,
      statements: stated,
    })),
  };
}
