import { CaseFileDocument } from '../case-file/case-file-document.js';
import { FileFact } from '../case-file/file-fact.js';
import { usePage } from '../../page.js';
import { effectOf, type FindingShape } from './finding-card.js';

/** A finding with its files by name: they lie in a folder of its code. */
export interface FiledFinding extends Omit<FindingShape, 'files'> {
  /** Of its practice; empty when it is about none. */
  itemText: string;
  /** Since when the company reads it. */
  shownAt: Date | null;
  files: string[];
}

/** What the audit found, in the file of a case. */
export function FindingsFilePage({ findings }: { findings: FiledFinding[] }) {
  const { t } = usePage();
  return (
    <CaseFileDocument title={t('findings.file.title')}>
      {findings.map((finding) => (
        <section key={finding.id}>
          <h2>
            {finding.code} · {t(`findings.grade.${finding.grade}`)}
          </h2>
          <dl>
            <Found {...finding} />
            {finding.state !== 'withdrawn' && <Corrected {...finding} />}
          </dl>
        </section>
      ))}
    </CaseFileDocument>
  );
}

function Found(finding: FiledFinding) {
  const { t, date } = usePage();
  const { state, itemId, itemText, shownAt, recordedBy, recordedAt } = finding;
  return (
    <>
      <FileFact label={t('findings.file.state')}>{t(`findings.state.${state}`)}</FileFact>
      <FileFact label={t('findings.item')}>{itemId && `${itemId} ${itemText}`}</FileFact>
      <FileFact label={t('findings.requirement')}>{finding.requirement}</FileFact>
      <FileFact label={t('findings.statement')}>{finding.statement}</FileFact>
      <FileFact label={t('findings.file.recorded')}>
        {[recordedBy, date.at(recordedAt)].filter(Boolean).join(' · ')}
      </FileFact>
      <FileFact label={t('findings.file.shown')}>{shownAt ? date.at(shownAt) : t('findings.file.not-shown')}</FileFact>
      {state === 'withdrawn' && <FileFact label={t('findings.withdraw-why')}>{finding.answer}</FileFact>}
    </>
  );
}

function Corrected(finding: FiledFinding) {
  const { t, date } = usePage();
  return (
    <>
      <FileFact label={t('findings.owner')}>{finding.owner}</FileFact>
      <FileFact label={t('findings.root-cause')}>{finding.rootCause}</FileFact>
      <FileFact label={t('findings.action')}>{finding.action}</FileFact>
      <FileFact label={t('findings.due')}>{finding.dueOn && date.long(finding.dueOn)}</FileFact>
      <FileFact label={t('findings.evidence')}>{finding.evidence}</FileFact>
      <FileFact label={t('findings.file.evidence-at')}>{finding.evidenceAt && date.at(finding.evidenceAt)}</FileFact>
      <FileFact label={t('findings.files')}>{finding.files.join('\n')}</FileFact>
      <FileFact label={t('findings.answer')}>{finding.answer}</FileFact>
      <FileFact label={t('findings.closed')}>{finding.closedAt && date.at(finding.closedAt)}</FileFact>
      <FileFact label={t('findings.effect')}>{effectOf(finding, t, date)}</FileFact>
      <FileFact label={t('findings.file.checked')}>{finding.checkedAt && date.at(finding.checkedAt)}</FileFact>
    </>
  );
}
