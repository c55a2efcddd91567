import { Alert } from '../../components/alert.js';
import { QrPicture } from '../../components/qr-picture.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

interface ScreenPageProps {
  groupId: string;
  sessionId: string;
  topic: string;
  startsAt: Date;
  /** Where the code leads. */
  address: string;
  /** The code: modules along a side, and the dark ones as one path. */
  qr: { size: number; path: string };
  present: number;
}

/** The code of a session, large, for a screen at the front; it changes twice a minute. */
export function ScreenPage({ groupId, sessionId, topic, startsAt, qr, present }: ScreenPageProps) {
  const { t, date } = usePage();
  return (
    <CompanyLayout title={topic} scripts={['codigo']}>
      <BackLink href={`/empresa/cursos/grupos/${groupId}/sesiones/${sessionId}`}>{topic}</BackLink>
      <h1>{t('courses.screen.title')}</h1>
      <p class="mt-2">
        {topic} · {date.at(startsAt)}
      </p>
      <QrPicture {...qr} id="codigo" label={t('courses.screen.code')} class="mt-6 w-full max-w-lectura" />
      <p class="mt-4 max-w-lectura">{t('courses.screen.text')}</p>
      <p id="presentes" class="mt-2 text-lg" role="status">
        {t('courses.screen.present', { n: present })}
      </p>
      <p id="codigo-a-mano" class="mt-4">
        <TextLink href={`/empresa/cursos/grupos/${groupId}/sesiones/${sessionId}/codigo`}>
          {t('courses.screen.next')}
        </TextLink>
      </p>
      <div id="codigo-sin-red" class="mt-4" hidden>
        <Alert kind="warning">{t('courses.screen.offline')}</Alert>
      </div>
    </CompanyLayout>
  );
}
