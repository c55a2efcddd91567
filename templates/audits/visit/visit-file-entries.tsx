import { usePage } from '../../page.js';
import type { FiledVisit } from './visit-props.js';

/** How many interviews there were, by groups that may be said. */
export function FiledInterviews({ interviews }: { interviews: NonNullable<FiledVisit['interviews']> }) {
  const { t } = usePage();
  const { hr, direction, staff, groups } = interviews;
  const shown = groups.filter(({ n }) => n !== null);
  return (
    <>
      <h3>{t('on-site.interviews')}</h3>
      <p>{t('minutes.interviews', { hr, direction, staff })}</p>
      <ul>
        {shown.map(({ by, value, n }) => (
          <li key={`${by} ${value}`}>
            {t(`visit.group.${by}.${value}` as 'visit.group.sex.woman')}: {n}
          </li>
        ))}
      </ul>
      {shown.length < groups.length && <p class="soft">{t('minutes.hidden')}</p>}
      <p class="soft">{t('visit.file.said')}</p>
    </>
  );
}

/** Personnel files and payrolls looked at. */
export function FiledSamples({ samples }: Pick<FiledVisit, 'samples'>) {
  const { t, date } = usePage();
  return (
    <>
      <h3>{t('on-site.sample')}</h3>
      <ul>
        {samples.map(({ id, files, payrolls, note, by, at }) => (
          <li key={id}>
            {t('on-site.sample-line', { files, payrolls })}
            {note && `. ${note}`} <span class="soft">{t('on-site.by', { name: by, at: date.at(at) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The photos, in the order of their files. */
export function FiledPhotos({ photos }: Pick<FiledVisit, 'photos'>) {
  const { t, date } = usePage();
  return (
    <>
      <h3>{t('on-site.photos')}</h3>
      <ol>
        {photos.map(({ id, itemId, caption, by, at }) => (
          <li key={id}>
            {t('on-site.photo-line', { caption, item: itemId ?? 'none' })}{' '}
            <span class="soft">{t('on-site.by', { name: by, at: date.at(at) })}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
