import type { CodeTime } from '#libs/attendance-codes';
import { CodeScreen } from '../../components/code-screen.js';
import { BackLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { type AgreementPlace, Place } from '../agreements/place.js';

interface MeetingScreenPageProps {
  place: AgreementPlace;
  home: string;
  id: string;
  title: string;
  startsAt: Date;
  /** The code: modules along a side, and the dark ones as one path. */
  qr: { size: number; path: string };
  present: number;
  /** How attendance by code stands. */
  taken: CodeTime;
}

/** The code of a meeting, large, for a screen at the front; it changes twice a minute. */
export function MeetingScreenPage({ place, home, id, title, startsAt, qr, present, taken }: MeetingScreenPageProps) {
  const { t, date } = usePage();
  return (
    <Place place={place} title={title} scripts={['codigo']}>
      <BackLink href={`${home}/${id}`}>{title}</BackLink>
      <h1>{t('liaison.code.title')}</h1>
      <p class="mt-2">{date.at(startsAt)}</p>
      <CodeScreen
        qr={qr}
        closed={taken === 'open' ? null : t(`liaison.code.${taken}`)}
        label={t('liaison.code.label')}
        text={t('liaison.code.text')}
        present={t('liaison.code.present', { n: present })}
        again={{ href: `${home}/${id}/codigo`, words: t('liaison.code.next') }}
        offline={t('liaison.code.offline')}
      />
    </Place>
  );
}
