import { usePage } from '../../page.js';
import type { AuditState } from '../cases/audit-list.page.js';
import { CaseFileDocument } from './case-file-document.js';

export interface IndexEntry {
  /** Path from the index. */
  href: string;
  title: string;
  /** Null: there are no bytes. */
  sha256: string | null;
  /** `changed`: not the bytes that were recorded when they came in. */
  state: 'whole' | 'changed' | 'missing';
}

export interface IndexPart {
  title: string;
  entries: IndexEntry[];
}

interface CaseFileIndexProps {
  companyName: string;
  targetLevel: 'N1' | 'N2' | 'N3';
  state: AuditState;
  auditId: string;
  parts: IndexPart[];
}

/** Compares every file with its sum, wherever the case file was unpacked. */
const CHECK = 'sha256sum -c SHA256SUMS';

/** What is in the file of a case, and how to check it. */
export function CaseFileIndexPage({ companyName, targetLevel, state, auditId, parts }: CaseFileIndexProps) {
  const { t } = usePage();
  const title = t('audits.case-file.title', { company: companyName });
  const faults = parts.flatMap(({ entries }) => entries.filter((entry) => entry.state !== 'whole'));
  return (
    <CaseFileDocument title={title} index={null}>
      <dl>
        <div>
          <dt>{t('audits.list.goal')}</dt>
          <dd>{t(`level.${targetLevel}`)}</dd>
        </div>
        <div>
          <dt>{t('audits.list.state')}</dt>
          <dd>{t(`audits.state.${state}`)}</dd>
        </div>
        <div>
          <dt>{t('audits.case-file.id')}</dt>
          <dd>
            <code>{auditId}</code>
          </dd>
        </div>
      </dl>
      {faults.length > 0 && (
        <p>
          <strong>{t('audits.case-file.faults', { n: faults.length })}</strong>
        </p>
      )}
      {parts.map((part) => (
        <section key={part.title}>
          <h2>{part.title}</h2>
          <ul>
            {part.entries.map((entry) => (
              <li key={entry.href}>
                {entry.sha256 === null ? (
                  entry.title
                ) : (
                  <a href={entry.href.split('/').map(encodeURIComponent).join('/')}>{entry.title}</a>
                )}
                {entry.state !== 'whole' && <strong> {t(`audits.case-file.${entry.state}`)}</strong>}
                {entry.sha256 && (
                  <>
                    <br />
                    <code class="soft">{entry.sha256}</code>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{t('audits.case-file.check')}</h2>
        <p>{t('audits.case-file.check-text')}</p>
        <p>
          <code>{CHECK}</code>
        </p>
        <p>{t('audits.case-file.check-windows')}</p>
      </section>
    </CaseFileDocument>
  );
}
