/** From findings to what pages show, pure. */
import type { FindingShape } from '#templates/audits/findings/finding-card';
import type { FiledFinding } from '#templates/audits/findings/findings-file.page';
import type { CompanyFindingsProps } from '#templates/audits/findings/company-findings.page';
import type { FindingsPageProps } from '#templates/audits/findings/findings.page';
import type { FormState } from '#templates/components/form-state';
import type { Day } from '#libs/mexico';
import type { Instrument } from '../../assessments/index.js';
import { type AuditActor, may } from '../cases/audit.policy.js';
import type { AuditCase } from '../cases/cases.queries.js';
import type { FindingRow } from './findings.queries.js';
import { findingCode, latestDue, needsAction } from './findings.rules.js';

/** Where FM4 and the company open the files of a finding. */
export const fm4Files = '/fm4/hallazgos/archivos';
export const companyFiles = '/empresa/auditoria/hallazgos/archivos';

/** A finding as every page shows it. @param base where its files are opened */
export function findingShape(finding: FindingRow, base: string): FindingShape {
  const { number, grade, files, companyId: _company, auditId: _audit, shownAt, ...rest } = finding;
  return {
    ...rest,
    code: findingCode(number),
    grade,
    needsAction: needsAction(grade),
    shown: shownAt !== null,
    files: files.map(({ id, name, size }) => ({ id, name, size, href: `${base}/${id}` })),
  };
}

/** A finding as the file of its case shows it: with its files by name, which lie beside it. */
export function filedFinding(finding: FindingRow, instrument: Pick<Instrument, 'items'>): FiledFinding {
  return {
    ...findingShape(finding, ''),
    itemText: instrument.items.find(({ id }) => id === finding.itemId)?.text ?? '',
    shownAt: finding.shownAt,
    files: finding.files.map(({ name }) => name),
  };
}

/** A form that came back, by the finding it belongs to. */
export interface ReturnedForm {
  /** Null: that of a new one. */
  readonly id: string | null;
  readonly kind: 'record' | 'withdraw' | 'judge' | 'check' | 'plan' | 'evidence';
  readonly state: FormState;
}

export interface FindingsSource {
  readonly found: AuditCase;
  readonly companyName: string;
  readonly instrument: Instrument;
  readonly findings: readonly FindingRow[];
}

const fresh = (values: Record<string, string> = {}): FormState => ({ values, errors: {} });
const formOf = (returned: ReturnedForm | null, id: string | null, kind: ReturnedForm['kind'], start: FormState) =>
  returned?.id === id && returned.kind === kind ? returned.state : start;

/** The findings of a case, for FM4. @param item the practice about which a new one would be */
export function findingsPage(
  { found, companyName, instrument, findings }: FindingsSource,
  reader: AuditActor,
  returned: ReturnedForm | null,
  page: { item: string | null; today: Day },
): FindingsPageProps {
  const mayRecord = may(reader, 'review', found);
  const follows = reader.roles.includes('staff_admin') || found.auditorId === reader.userId;
  return {
    auditId: found.audit.id,
    companyName,
    findings: findings.map((finding) => {
      const { id, state, checkedAt, checkOn } = finding;
      const canCheck = state === 'closed' && !checkedAt && checkOn !== null && page.today >= checkOn;
      return {
        ...findingShape(finding, fm4Files),
        asks: follows && state === 'evidence' ? 'judge' : follows && canCheck ? 'check' : null,
        mayWithdraw: mayRecord && finding.shownAt === null,
        forms: {
          judge: formOf(returned, id, 'judge', fresh()),
          check: formOf(returned, id, 'check', fresh()),
          withdraw: formOf(returned, id, 'withdraw', fresh()),
        },
      };
    }),
    items: instrument.items.map(({ id, text }) => ({ id, text })),
    form: formOf(returned, null, 'record', fresh(startOf(instrument, page.item))),
    mayRecord: mayRecord || returned?.kind === 'record',
  };
}

/** A new finding about a practice starts with what the practice asks, which the auditor may word anew. */
function startOf(instrument: Instrument, itemId: string | null): Record<string, string> {
  const item = instrument.items.find(({ id }) => id === itemId);
  if (!item) return {};
  const sources = item.references.length > 0 ? ` (${item.references.join('; ')})` : '';
  return { itemId: item.id, requirement: `${item.text}${sources}` };
}

/** The findings of a company's audit, as it reads and answers them. */
export function companyFindings(
  findings: readonly FindingRow[],
  returned: ReturnedForm | null,
  today: Day,
  limits: CompanyFindingsProps['limits'],
): CompanyFindingsProps {
  return {
    findings: findings.map((finding) => {
      const { id, state, owner, rootCause, action, dueOn, grade } = finding;
      const plan = fresh({ owner, rootCause, action, dueOn: dueOn ?? '' });
      return {
        ...findingShape(finding, companyFiles),
        recordedBy: null,
        latestDue: latestDue(grade, today),
        mayPlan: state === 'open' || state === 'planned',
        mayShow: state === 'planned',
        forms: {
          plan: formOf(returned, id, 'plan', plan),
          evidence: formOf(returned, id, 'evidence', fresh()),
        },
      };
    }),
    limits,
  };
}
