/** From visits to the pages of both sides, pure. */
import type {
  CompanyVisitProps,
  EarlierVisit,
  KnownMinutes,
  VisitPageProps,
  VisitShape,
} from '#templates/audits/visit/visit-props';
import type { FormState } from '#templates/components/form-state';
import { dayOf } from '#libs/mexico';
import type { AuditActor } from '../cases/audit.policy.js';
import { differing, lastObservations, ofKind, sampleCounts } from './entry.rules.js';
import { mayVisit, signsFor } from './visit.policy.js';
import { agendaPoints, answerBy, isOpenVisit } from './visit.rules.js';
import type { KnownVisit, VisitMaterialOfCase, VisitsOfCompany } from './visit-reader.js';

/** Where the PDF of a visit's minutes is, for each side. */
const pdfOf = {
  fm4: (auditId: string) => `/fm4/auditorias/${auditId}/visita/acta`,
  company: '/empresa/auditoria/visita/acta',
};

/** Hours of a day in Mexico, `HH:MM`. */
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/Mexico_City', hour: '2-digit', minute: '2-digit' });
const hours = (instant: Date): string => clock.format(instant);

/** A visit as both sides read it. @param auditors their names, the auditor of the case first */
export function visitShape({ visit }: Pick<KnownVisit, 'visit'>, auditors: readonly string[]): VisitShape {
  const { id, state, startsAt, endsAt, place, sites, agenda, message, cancelledReason, version } = visit;
  return {
    id,
    state,
    startsAt,
    endsAt,
    place,
    sites,
    agenda: agendaPoints(agenda),
    auditors: [...auditors],
    message,
    cancelledReason,
    version,
  };
}

/** The minutes of a visit, if they are drawn up. @param pdf address of the folder in which its PDF is */
export function knownMinutes({ visit, minutes, signatures }: KnownVisit, pdf: string): KnownMinutes | null {
  if (!minutes) return null;
  const { content, contentSha256, sealedAt } = minutes;
  const signed = new Set(signatures.map(({ userId }) => userId));
  return {
    content,
    contentSha256,
    signatures: signatures.map(({ side, name, post, method, strokes, remarks, signedAt }) => ({
      side,
      name,
      post,
      method,
      strokes,
      remarks,
      signedAt,
    })),
    missing: {
      auditors: content.auditors.filter(({ userId }) => !signed.has(userId)).map(({ name }) => name),
      company: !signatures.some(({ side }) => side === 'company'),
    },
    sealed: sealedAt !== null,
    pdf: `${pdf}/${visit.id}/acta.pdf`,
  };
}

/** Names of who goes, the auditor of the case first. */
export function auditorsOf(
  { visit }: Pick<KnownVisit, 'visit'>,
  lead: string | null,
  names: ReadonlyMap<string, string>,
): string[] {
  const second = visit.secondAuditor === lead ? null : visit.secondAuditor;
  return [lead, second].flatMap((id) => (id === null ? [] : [names.get(id) ?? '']));
}

const earlierOf = (
  earlier: readonly KnownVisit[],
  pdf: string,
  auditors: (known: KnownVisit) => string[],
): EarlierVisit[] =>
  earlier.map((known) => ({ visit: visitShape(known, auditors(known)), minutes: knownMinutes(known, pdf) }));

/** Forms that came back; the others begin with what is known. */
export type VisitForms = Partial<VisitPageProps['forms']>;

/** The page of FM4. @param fresh the forms as they begin */
export function visitPage(
  material: VisitMaterialOfCase,
  reader: AuditActor,
  forms: VisitForms,
  agenda: string,
  fresh: (values: FormState['values']) => FormState,
): VisitPageProps {
  const { found, companyName, current, earlier, entries, items, quotas, names, auditors } = material;
  const visit = current?.visit ?? null;
  const open = visit && isOpenVisit(visit.state) ? visit : null;
  const mayArrange = mayVisit(reader, 'arrange', found, visit);
  const begun = entries.length > 0;
  const pdf = pdfOf.fm4(found.audit.id);
  const auditorNames = (known: KnownVisit) => auditorsOf(known, found.auditorId, names);
  const movable = !open || (open.state !== 'minuted' && !begun);
  const auditorsToSign = current?.minutes?.content.auditors ?? [];
  const signs = current !== null && signsFor(reader, current.visit, auditorsToSign) === 'fm4';
  const hasSigned = current?.signatures.some(({ userId }) => userId === reader.userId) ?? false;
  const seen = new Set(lastObservations(entries).map(({ itemId }) => itemId));
  return {
    auditId: found.audit.id,
    companyName,
    target: found.audit.targetLevel,
    visit: current && visitShape(current, auditorNames(current)),
    minutes: current && knownMinutes(current, pdf),
    earlier: earlierOf(earlier, pdf, auditorNames),
    auditorsNeeded: quotas.auditors,
    auditors: [...auditors],
    progress: open && {
      seen: items.filter(({ id }) => seen.has(id)).length,
      items: items.length,
      interviews: ofKind(entries, 'interview').length,
      ...sampleCounts(entries),
      photos: ofKind(entries, 'photo').length,
    },
    differing: differing(entries),
    may: {
      propose: mayArrange && movable,
      accept: mayArrange && open?.state === 'countered',
      cancel: mayArrange && open !== null && movable,
      work: mayVisit(reader, 'work', found, open),
      drawUp: mayArrange && open?.state === 'agreed' && begun,
      reopen: mayArrange && open?.state === 'minuted' && current?.signatures.length === 0,
      sign: open?.state === 'minuted' && signs && !hasSigned,
    },
    forms: {
      propose: forms.propose ?? fresh(proposed(open, agenda)),
      cancel: forms.cancel ?? fresh({}),
      drawUp:
        forms.drawUp ??
        fresh(open ? { started: hours(open.startsAt), ended: hours(open.endsAt), secondPresent: 'si' } : {}),
      sign: forms.sign ?? fresh({ name: names.get(reader.userId) ?? '', method: 'typed' }),
    },
  };
}

/** A proposal begins with the visit that there is. */
function proposed(visit: KnownVisit['visit'] | null, agenda: string): FormState['values'] {
  if (!visit) return { from: '10:00', to: '15:00', sites: '1', agenda };
  const { startsAt, endsAt, place, sites, secondAuditor } = visit;
  return {
    day: dayOf(startsAt),
    from: hours(startsAt),
    to: hours(endsAt),
    place,
    sites: String(sites),
    secondAuditor: secondAuditor ?? '',
    agenda: visit.agenda,
  };
}

/** The page of the company. */
export function companyVisitPage(
  known: VisitsOfCompany | null,
  reader: AuditActor,
  forms: Partial<CompanyVisitProps['forms']>,
  fresh: (values: FormState['values']) => FormState,
): CompanyVisitProps {
  const current = known?.current ?? null;
  const visit = current?.visit ?? null;
  const names = (one: KnownVisit) => auditorsOf(one, known?.lead ?? null, known?.auditors ?? new Map());
  const signs = visit !== null && signsFor(reader, visit, []) === 'company';
  const isOpen = known?.visitable === true && visit !== null;
  const missing = !(current?.signatures.some(({ side }) => side === 'company') ?? false);
  return {
    visit: current && visitShape(current, names(current)),
    minutes: current && knownMinutes(current, pdfOf.company),
    earlier: earlierOf(known?.earlier ?? [], pdfOf.company, names),
    answerBy: visit?.state === 'proposed' ? answerBy(visit) : null,
    may: {
      answer: isOpen && visit.state === 'proposed' && known !== null && visit.startsAt > known.now,
      counter: isOpen && ['proposed', 'countered', 'agreed'].includes(visit.state),
      sign: visit?.state === 'minuted' && signs && missing,
    },
    forms: {
      counter:
        forms.counter ??
        fresh(visit ? { day: dayOf(visit.startsAt), from: hours(visit.startsAt), to: hours(visit.endsAt) } : {}),
      sign: forms.sign ?? fresh({ method: 'typed' }),
    },
  };
}
