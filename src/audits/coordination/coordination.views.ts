/** From a case and the auditors to the pages on which it is assigned and taken, pure. */
import { sectorOf } from '#libs/mexico';
import type { AssignmentProps, Candidate } from '#templates/audits/coordination/assignment.page';
import type { AuditorRow } from '#templates/audits/coordination/auditors.page';
import type { TakeProps } from '#templates/audits/coordination/take.page';
import type { AuditActor } from '../cases/audit.policy.js';
import { may } from '../cases/audit.policy.js';
import { termOf } from '../cases/term.views.js';
import { competenceRefusal, inHandBut } from '../competence/competence.rules.js';
import { impartialityStatements, impartialityWording } from '../independence/impartiality.rules.js';
import { tieAgainst } from '../independence/independence.rules.js';
import type { AssignmentSource, TakeSource } from './assignment-reader.js';
import type { AuditorAtWork } from './competences.service.js';

/** A line of the list of auditors. */
export function auditorRow({ userId, name, competence, load }: AuditorAtWork): AuditorRow {
  return {
    id: userId,
    name,
    ...load,
    capacity: competence?.capacity ?? null,
    levels: competence ? [...competence.levels] : null,
    sectors: competence?.sectors?.map((code) => sectorOf(code)?.name ?? code) ?? null,
    isFull: inHandBut(load, false) >= (competence?.capacity ?? Number.POSITIVE_INFINITY),
  };
}

/** The page on which a case is assigned, without its forms. */
export function assignmentPage(source: AssignmentSource, reader: AuditActor): Omit<AssignmentProps, 'forms'> {
  const { found, names, offers, pauses, now } = source;
  const { audit } = found;
  const name = (userId: string) => names.get(userId) ?? '';
  const open = offers.find(({ state }) => state === 'open') ?? null;
  const isPaused = pauses.some(({ kind, toAt }) => kind === 'agreed' && toAt === null);
  const mayPause = may(reader, 'pause', found);
  return {
    auditId: audit.id,
    companyName: source.companyName,
    targetLevel: audit.targetLevel,
    sector: sectorOf(source.sectorCode)?.name ?? '',
    state: audit.state,
    auditorName: audit.auditorId && name(audit.auditorId),
    dueOn: audit.dueOn,
    offer: open && {
      name: name(open.auditorId),
      at: open.offeredAt,
      note: open.note,
      isReaders: open.auditorId === reader.userId,
    },
    offers: offers
      .filter((offer) => offer !== open)
      .map((offer) => ({
        id: offer.id,
        name: name(offer.auditorId),
        by: name(offer.offeredBy),
        at: offer.offeredAt,
        state: offer.state,
        closedAt: offer.closedAt,
        reason: offer.reason,
      })),
    statements: source.statements.map(({ userId, statedAt, statements }) => ({
      id: `${userId} ${statedAt.toISOString()}`,
      name: name(userId),
      at: statedAt,
      statements: [...statements],
    })),
    ...candidates(source, open?.auditorId ?? null),
    mayAssign: may(reader, 'assign', found),
    term: termOf(audit, pauses, now),
    mayPause: mayPause && !isPaused,
    mayResume: mayPause && isPaused,
    mayTakeFile: may(reader, 'read-case', found),
  };
}

function candidates(
  { found, sectorCode, auditors }: AssignmentSource,
  offeredTo: string | null,
): { fit: Candidate[]; unfit: { userId: string; name: string; why: string }[] } {
  const { audit } = found;
  const [fit, unfit]: [Candidate[], { userId: string; name: string; why: string }[]] = [[], []];
  for (const { userId, name, competence, load } of auditors) {
    const inHand = inHandBut(load, userId === offeredTo);
    const wanted = { targetLevel: audit.targetLevel, sectorCode };
    const why =
      userId === audit.auditorId
        ? 'has-it'
        : (tieAgainst('audit', userId, found.ties) ?? competenceRefusal(competence, wanted, inHand));
    if (why) unfit.push({ userId, name, why });
    else fit.push({ userId, name, inHand, late: load.late, capacity: competence?.capacity ?? null });
  }
  return { fit: fit.toSorted((a, b) => a.inHand - b.inHand), unfit };
}

/** The page on which a case is taken, without its forms. */
export function takePage({ found, companyName, offer }: TakeSource): Omit<TakeProps, 'forms'> {
  const { id, targetLevel, dueOn, itemCount } = found.audit;
  return {
    auditId: id,
    companyName,
    targetLevel,
    takeBy: dueOn,
    itemCount,
    statements: impartialityStatements.map((value) => ({ value, label: impartialityWording[value] })),
    offer: offer && { note: offer.note, at: offer.offeredAt },
  };
}
