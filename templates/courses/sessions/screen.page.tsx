import type { CodeTime } from '#libs/attendance-codes';
import { CodeScreen } from '../../components/code-screen.js';
import { BackLink } from '../../components/text-link.js';
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
  /** How attendance by code stands. */
  taken: CodeTime;
}

/** The code of a session, large, for a screen at the front; it changes twice a minute. */
export function ScreenPage({ groupId, sessionId, topic, startsAt, qr, present, taken }: ScreenPageProps) {
  const { t, date } = usePage();
  return (
    <CompanyLayout title={topic} scripts={['codigo']}>
      <BackLink href={`/empresa/cursos/grupos/${groupId}/sesiones/${sessionId}`}>{topic}</BackLink>
      <h1>{t('courses.screen.title')}</h1>
      <p class="mt-2">
        {topic} · {date.at(startsAt)}
      </p>
      <CodeScreen
        qr={qr}
        closed={taken === 'open' ? null : t(`courses.screen.${taken}`)}
        label={t('courses.screen.code')}
        text={t('courses.screen.text')}
        present={t('courses.screen.present', { n: present })}
        again={{
          href: `/empresa/cursos/grupos/${groupId}/sesiones/${sessionId}/codigo`,
          words: t('courses.screen.next'),
        }}
        offline={t('courses.screen.offline')}
      />
    </CompanyLayout>
  );
}
