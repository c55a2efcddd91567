import { CaseFileDocument } from '../case-file/case-file-document.js';
import { FileFact } from '../case-file/file-fact.js';
import { usePage } from '../../page.js';
import { VisitTime } from './visit-details.js';
import { FiledInterviews, FiledPhotos, FiledSamples } from './visit-file-entries.js';
import type { FiledVisit } from './visit-props.js';

/** Every visit of a case: arranged, held, put into minutes. */
export function VisitFilePage({ visits }: { visits: FiledVisit[] }) {
  const { t } = usePage();
  return (
    <CaseFileDocument title={t('visit.file.title')}>
      {visits.map((visit, at) => (
        <section key={visit.id}>
          <h2>{t('visit.file.visit', { n: at + 1 })}</h2>
          <Arranged visit={visit} />
          {visit.minutes && <Signed minutes={visit.minutes} />}
          {visit.checklist.length > 0 && <Checklist items={visit.checklist} />}
          {visit.interviews && <FiledInterviews interviews={visit.interviews} />}
          {visit.samples.length > 0 && <FiledSamples samples={visit.samples} />}
          {visit.photos.length > 0 && <FiledPhotos photos={visit.photos} />}
        </section>
      ))}
    </CaseFileDocument>
  );
}

function Arranged({ visit }: { visit: FiledVisit }) {
  const { t } = usePage();
  return (
    <dl>
      <FileFact label={t('visit.file.state')}>{t(`visit.state.${visit.state}`)}</FileFact>
      <FileFact label={t('visit.when')}>
        <VisitTime visit={visit} />
      </FileFact>
      <FileFact label={t('visit.place')}>
        {visit.place} · {t('visit.sites', { n: visit.sites })}
      </FileFact>
      <FileFact label={t('visit.auditors')}>{visit.auditors.join(', ')}</FileFact>
      <FileFact label={t('visit.agenda')}>{visit.agenda.join('\n')}</FileFact>
      <FileFact label={t('visit.cancel-reason')}>{visit.cancelledReason}</FileFact>
    </dl>
  );
}

function Signed({ minutes }: { minutes: NonNullable<FiledVisit['minutes']> }) {
  const { t, date } = usePage();
  const { startedAt, endedAt, present, remarks, sha256, signatures } = minutes;
  return (
    <>
      <h3>{t('minutes.title')}</h3>
      <dl>
        <FileFact label={t('visit.file.held')}>
          <VisitTime visit={{ startsAt: startedAt, endsAt: endedAt }} />
        </FileFact>
        <FileFact label={t('visit.present')}>{present}</FileFact>
        <FileFact label={t('minutes.remarks')}>{remarks}</FileFact>
        {signatures.map(({ side, name, post, remarks: says, signedAt }) => (
          <FileFact key={`${side} ${name}`} label={t(`minutes.for.${side}`)}>
            {name}, {post} · {date.at(signedAt)}
            {says && `\n${t('minutes.says', { text: says })}`}
          </FileFact>
        ))}
      </dl>
      <p>
        <code class="soft">{t('minutes.hash', { hash: sha256 })}</code>
      </p>
    </>
  );
}

function Checklist({ items }: { items: FiledVisit['checklist'] }) {
  const { t, date } = usePage();
  return (
    <>
      <h3>{t('minutes.items')}</h3>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('minutes.item')}</th>
              <th scope="col">{t('minutes.result')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, text, seen }) => (
              <tr key={id}>
                <th scope="row">
                  {id} {text}
                </th>
                <td>
                  {seen.length === 0 && t('visit.result.none')}
                  {seen.map(({ result, note, by, at }) => (
                    <div key={by}>
                      {[t(`visit.result.${result}`), note].filter((one) => one !== '').join('\n')}{' '}
                      <span class="soft">{t('on-site.by', { name: by, at: date.at(at) })}</span>
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
