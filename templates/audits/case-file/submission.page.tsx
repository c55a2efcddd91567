import { usePage } from '../../page.js';
import { CaseFileDocument } from './case-file-document.js';

export interface SubmissionFileProps {
  /** Of the instrument. */
  version: string;
  /** Null: the company has it back. */
  declared: { name: string; post: string | null; at: Date } | null;
  /** Of what was signed. */
  sha256: string | null;
  /** What was declared with it. */
  statements: readonly string[];
  dimensions: {
    id: string;
    name: string;
    items: { id: string; text: string; value: number | null; note: string; files: string[] }[];
  }[];
}

/** The name of the standard (FIPS 180-4), the same in every language. */
const DIGEST = 'SHA-256';

/** What the company answered, in the file of a case. */
export function SubmissionFilePage({ version, declared, sha256, statements, dimensions }: SubmissionFileProps) {
  const { t, date } = usePage();
  return (
    <CaseFileDocument title={t('audits.case-file.submission')}>
      <dl>
        <div>
          <dt>{t('audits.case-file.instrument')}</dt>
          <dd>{version}</dd>
        </div>
        {declared && (
          <div>
            <dt>{t('audits.case-file.declared')}</dt>
            <dd>
              {[declared.name, declared.post].filter(Boolean).join(', ')} · {date.at(declared.at)}
            </dd>
          </div>
        )}
        {sha256 && (
          <div>
            <dt>{DIGEST}</dt>
            <dd>
              <code>{sha256}</code>
            </dd>
          </div>
        )}
      </dl>
      {declared && (
        <ul>
          {statements.map((statement) => (
            <li key={statement}>{statement}</li>
          ))}
        </ul>
      )}
      {dimensions.map((dimension) => (
        <section key={dimension.id}>
          <h2>
            {dimension.id} {dimension.name}
          </h2>
          <div class="wide">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('audits.case-file.practice')}</th>
                  <th scope="col" class="num">
                    {t('audits.case-file.value')}
                  </th>
                  <th scope="col">{t('audits.case-file.note')}</th>
                  <th scope="col">{t('audits.case-file.evidence')}</th>
                </tr>
              </thead>
              <tbody>
                {dimension.items.map((item) => (
                  <tr key={item.id}>
                    <th scope="row">
                      {item.id} {item.text}
                    </th>
                    <td class="num">{item.value ?? '—'}</td>
                    <td>{item.note}</td>
                    <td>{item.files.join(', ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </CaseFileDocument>
  );
}
