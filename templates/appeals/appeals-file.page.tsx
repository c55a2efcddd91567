import { CaseFileDocument } from '../audits/case-file/case-file-document.js';
import { usePage } from '../page.js';
import type { AppealOutcome } from './outcome.js';

interface AppealsFileProps {
  appeals: {
    id: string;
    /** Of the decision that it is about. */
    level: 'N1' | 'N2' | 'N3' | null;
    decidedAt: Date;
    receivedAt: Date;
    grounds: string;
    outcome: AppealOutcome;
    answer: string;
    proposer: string;
    confirmer: string;
    resolvedAt: Date;
  }[];
}

/** What the company appealed and how it was resolved, in the file of a case. */
export function AppealsFilePage({ appeals }: AppealsFileProps) {
  const { t, date } = usePage();
  return (
    <CaseFileDocument title={t('appeals-fm4.file.title')}>
      {appeals.map((appeal) => (
        <section key={appeal.id}>
          <h2>{date.long(appeal.receivedAt)}</h2>
          <dl>
            <div>
              <dt>{t('appeals-fm4.decision')}</dt>
              <dd>
                {appeal.level ? t(`level.${appeal.level}`) : t('audits.list.no-level')} · {date.at(appeal.decidedAt)}
              </dd>
            </div>
            <div>
              <dt>{t('appeals-fm4.file.grounds')}</dt>
              <dd>{appeal.grounds}</dd>
            </div>
            <div>
              <dt>{t('appeals-fm4.file.outcome')}</dt>
              <dd>
                {t(`appeals.outcome.${appeal.outcome}`)} · {date.at(appeal.resolvedAt)}
              </dd>
            </div>
            <div>
              <dt>{t('appeals-fm4.file.answer')}</dt>
              <dd>{appeal.answer}</dd>
            </div>
            <div>
              <dt>{t('appeals-fm4.proposer')}</dt>
              <dd>{appeal.proposer}</dd>
            </div>
            <div>
              <dt>{t('appeals-fm4.confirmer')}</dt>
              <dd>{appeal.confirmer}</dd>
            </div>
          </dl>
        </section>
      ))}
    </CaseFileDocument>
  );
}
