import { usePage } from '../../page.js';
import { CaseFileDocument } from '../case-file/case-file-document.js';
import { ConditionList } from '../conditions/condition-list.js';
import type { ConditionShape } from '../conditions/conditions.shapes.js';
import type { LevelId } from '../review/review-props.js';

interface CommitteeFileProps {
  votes: {
    id: string;
    round: number;
    name: string;
    choice: LevelId | 'none' | 'return';
    reason: string;
    at: Date;
  }[];
  decision: {
    level: LevelId | null;
    at: Date;
    companyPercent: number;
    auditedPercent: number;
    reasons: string[];
    /** Of the level applied for. */
    conditions: ConditionShape[];
  } | null;
}

/** What the committee voted and decided, in the file of a case. */
export function CommitteeFilePage({ votes, decision }: CommitteeFileProps) {
  const { t, date, number } = usePage();
  return (
    <CaseFileDocument title={t('audits.committee-file.title')}>
      {decision && (
        <section>
          <h2>{t('audits.committee-file.decision')}</h2>
          <p>
            {decision.level ? t(`level.${decision.level}`) : t('audits.list.no-level')} · {date.at(decision.at)}
          </p>
          <p>
            {t('audits.committee-file.percents', {
              company: number.percent(decision.companyPercent),
              audited: number.percent(decision.auditedPercent),
            })}
          </p>
          <ul>
            {decision.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          {decision.conditions.length > 0 && (
            <>
              <h2>{t('audits.committee-file.conditions')}</h2>
              <ConditionList conditions={decision.conditions} saysWho />
            </>
          )}
        </section>
      )}
      <h2>{t('audits.committee-file.votes')}</h2>
      <div class="wide">
        <table>
          <tbody>
            {votes.map((vote) => (
              <tr key={vote.id}>
                <td>{t('audits.committee-file.round', { n: vote.round })}</td>
                <th scope="row">{vote.name}</th>
                <td>
                  {vote.choice === 'none' || vote.choice === 'return'
                    ? t(`audits.committee-file.${vote.choice}`)
                    : t(`level.${vote.choice}`)}
                </td>
                <td>{vote.reason}</td>
                <td class="soft">{date.at(vote.at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </CaseFileDocument>
  );
}
