import { CaseFileDocument } from '../case-file/case-file-document.js';
import { usePage } from '../../page.js';

interface AgreementFileProps {
  second: string;
  doneAt: Date;
  items: { id: string; text: string; first: number | null; firstBy: string; second: number | null; note: string }[];
}

/** The second reading, in the file of a case. */
export function AgreementFilePage({ second, doneAt, items }: AgreementFileProps) {
  const { t, date } = usePage();
  const value = (one: number | null) => one ?? t('audits.agreement.not-applicable');
  return (
    <CaseFileDocument title={t('audits.agreement.reading')}>
      <p>{t('audits.agreement.file-text', { name: second, when: date.at(doneAt) })}</p>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('audits.agreement.practice')}</th>
              <th scope="col">{t('audits.agreement.first')}</th>
              <th scope="col">{t('audits.agreement.second')}</th>
              <th scope="col">{t('audits.agreement.note')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  {item.id} {item.text}
                </th>
                <td>
                  {value(item.first)} <span class="soft">{item.firstBy}</span>
                </td>
                <td>{value(item.second)}</td>
                <td>{item.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </CaseFileDocument>
  );
}
