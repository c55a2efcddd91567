import { usePage } from '../../page.js';
import { CaseFileDocument } from '../case-file/case-file-document.js';
import type { LevelId } from './review-props.js';

interface ReviewFileProps {
  /** A value of null: the item does not apply, or the company did not answer it. */
  items: {
    id: string;
    text: string;
    companyValue: number | null;
    value: number | null;
    reason: string;
    verifiedHow: string;
    finding: string;
    by: string;
    at: Date;
  }[];
  recommendation: { level: LevelId | null; summary: string; at: Date } | null;
}

/** The review, in the file of a case. */
export function ReviewFilePage({ items, recommendation }: ReviewFileProps) {
  const { t, date } = usePage();
  return (
    <CaseFileDocument title={t('audits.review-file.title')}>
      {recommendation && (
        <section>
          <h2>{t('audits.review-file.recommended')}</h2>
          <p>
            {recommendation.level ? t(`level.${recommendation.level}`) : t('audits.list.no-level')} ·{' '}
            {date.at(recommendation.at)}
          </p>
          <p>{recommendation.summary}</p>
        </section>
      )}
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('audits.review-file.practice')}</th>
              <th scope="col" class="num">
                {t('audits.review-file.company')}
              </th>
              <th scope="col" class="num">
                {t('audits.review-file.audit')}
              </th>
              <th scope="col">{t('audits.review-file.why')}</th>
              <th scope="col">{t('audits.review-file.who')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  {item.id} {item.text}
                </th>
                <td class="num">{item.companyValue ?? '—'}</td>
                <td class="num">{item.value ?? t('audits.review-file.not-applicable')}</td>
                <td>{[item.reason, item.verifiedHow, item.finding].filter((text) => text !== '').join('\n')}</td>
                <td>
                  {item.by}
                  <br />
                  <span class="soft">{date.at(item.at)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </CaseFileDocument>
  );
}
