import type { ComponentChildren } from 'preact';
import { Badge } from '../../components/badge.js';
import { usePage } from '../../page.js';

export type FindingGrade = 'critical' | 'major' | 'minor' | 'observation' | 'strength';
export type FindingState = 'noted' | 'open' | 'planned' | 'evidence' | 'closed' | 'withdrawn';

/** A finding. */
export interface FindingShape {
  id: string;
  /** `H-07` */
  code: string;
  itemId: string | null;
  grade: FindingGrade;
  needsAction: boolean;
  requirement: string;
  statement: string;
  state: FindingState;
  recordedBy: string | null;
  recordedAt: Date;
  /** The company reads it. */
  shown: boolean;
  owner: string;
  rootCause: string;
  action: string;
  /** Calendar day. */
  dueOn: string | null;
  evidence: string;
  evidenceAt: Date | null;
  answer: string;
  closedAt: Date | null;
  /** Calendar day on which FM4 looks whether the correction held. */
  checkOn: string | null;
  effective: boolean | null;
  effectNote: string;
  checkedAt: Date | null;
  version: number;
  files: { id: string; name: string; size: number; href: string }[];
}

/** A finding with all that is on record about it, and what its reader may do. */
export function FindingCard({ finding, children }: { finding: FindingShape; children?: ComponentChildren }) {
  const { t, date } = usePage();
  const title = `h-${finding.id}`;
  return (
    <section class="hoja p-5" aria-labelledby={title}>
      <div class="flex flex-wrap gap-2 items-center">
        <h3 id={title} class="text-lg">
          {finding.code}
          {finding.itemId && ` · ${finding.itemId}`}
        </h3>
        <Badge kind={finding.grade === 'critical' || finding.grade === 'major' ? 'critical' : 'current'} plain>
          {t(`findings.grade.${finding.grade}`)}
        </Badge>
        <span class="text-tenue">{t(`findings.state.${finding.state}`)}</span>
      </div>
      <p class="mt-2 mb-0 whitespace-pre-line break-words">{finding.statement}</p>
      <dl class="m-0 mt-3 grid gap-2">
        <Fact label={t('findings.requirement')}>{finding.requirement}</Fact>
        <Fact label={t('findings.owner')}>{finding.owner}</Fact>
        <Fact label={t('findings.root-cause')}>{finding.rootCause}</Fact>
        <Fact label={t('findings.action')}>{finding.action}</Fact>
        <Fact label={t('findings.due')}>{finding.dueOn && date.long(finding.dueOn)}</Fact>
        <Fact label={t('findings.evidence')}>{finding.evidence}</Fact>
        <Fact label={t('findings.files')}>{finding.files.length > 0 && <Files files={finding.files} />}</Fact>
        <Fact label={t('findings.answer')}>{finding.answer}</Fact>
        <Fact label={t('findings.closed')}>{finding.closedAt && date.day(finding.closedAt)}</Fact>
        <Fact label={t('findings.effect')}>{effectOf(finding, t, date)}</Fact>
      </dl>
      {finding.recordedBy && (
        <p class="mt-3 mb-0 text-sm text-tenue">
          {t('findings.recorded', { name: finding.recordedBy, day: date.day(finding.recordedAt) })}
        </p>
      )}
      {children}
    </section>
  );
}

/** Whether a correction held, or when FM4 looks; null before it is closed. */
export function effectOf(
  { checkOn, effective, effectNote }: Pick<FindingShape, 'checkOn' | 'effective' | 'effectNote'>,
  t: ReturnType<typeof usePage>['t'],
  date: ReturnType<typeof usePage>['date'],
): string | null {
  if (effective !== null) return `${t(effective ? 'findings.held' : 'findings.not-held')} ${effectNote}`;
  return checkOn && t('findings.check-on', { day: date.long(checkOn) });
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt class="text-tenue">{label}</dt>
      <dd class="m-0 whitespace-pre-line break-words">{children}</dd>
    </div>
  );
}

function Files({ files }: Pick<FindingShape, 'files'>) {
  const { number } = usePage();
  return (
    <ul class="list-none m-0 p-0">
      {files.map((file) => (
        <li key={file.id}>
          <a class="enlace break-words" href={file.href}>
            {file.name}
          </a>{' '}
          <span class="text-tenue cifra">{number.bytes(file.size)}</span>
        </li>
      ))}
    </ul>
  );
}
