import { LinkButton } from '../../components/button.js';
import { Alert } from '../../components/alert.js';
import { Next } from '../../components/next.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';
import type { Freshness, MunicipalityName } from '../directory/directory.shapes.js';
import { FreshnessBadge } from '../directory/freshness.js';

interface LiaisonHomePageProps {
  next:
    | 'no-municipality'
    | 'office'
    | 'confirm'
    | 'overdue'
    | 'commitment'
    | 'course-start'
    | 'course-go-on'
    | 'practice';
  municipality: MunicipalityName | null;
  freshness: Freshness | null;
  confirmedAt: Date | null;
  course: {
    slug: string;
    /** Null: not begun. */
    title: string | null;
    standing: { state: 'open'; read: number; of: number } | { state: 'certified' } | null;
    /** Its code with hyphens. */
    certificate: string | null;
  };
  /** Open ones of the municipality. */
  commitments: number;
  /** The next of them, where its day is near or past. */
  due: { href: string; text: string; dueOn: string } | null;
  /** The next one. */
  meeting: { id: string; title: string; startsAt: Date } | null;
  /** The newest version of the protocol; 0: none. */
  protocol: number;
  practices: number;
}

/** The entrance of a liaison's workspace. */
export function LiaisonHomePage(props: LiaisonHomePageProps) {
  const { t, date } = usePage();
  const { municipality, next, course, due } = props;
  const doors = {
    office: '/enlaces/oficina',
    confirm: '/enlaces/oficina',
    overdue: due?.href ?? '/enlaces/acuerdos',
    commitment: due?.href ?? '/enlaces/acuerdos',
    'course-start': `/cursos/${course.slug}`,
    'course-go-on': `/aprender/${course.slug}`,
    practice: '/enlaces/practicas',
  };
  return (
    <LearnLayout title={t('liaison.home.title')}>
      <h1>{t('liaison.home.title')}</h1>
      {municipality && (
        <p class="mt-2 text-lg" lang="es-MX">
          {municipality.name}
        </p>
      )}
      {next === 'no-municipality' ? (
        <Alert kind="info" class="mt-6">
          {t('liaison.home.no-municipality')}
        </Alert>
      ) : (
        <div class="mt-6">
          <Next
            kicker={t('liaison.home.next')}
            title={t(`liaison.home.next.${next}`)}
            actions={
              <LinkButton kind="action" href={doors[next]} iconAfter="arrow-right">
                {t(`liaison.home.do.${next}`)}
              </LinkButton>
            }
          >
            <p>{t(`liaison.home.why.${next}`, { text: due?.text ?? '', day: due ? date.long(due.dueOn) : '' })}</p>
          </Next>
        </div>
      )}
      <div class="grid gap-8 sm:grid-cols-2 mt-10">
        {municipality && <Office {...props} municipality={municipality} />}
        <Commitments {...props} />
        <Meetings {...props} />
        <Requests />
        {municipality && <Activities />}
        {municipality && <Protocol {...props} />}
        {municipality && <Kit code={municipality.code} />}
        <Course {...props} />
        <Practices {...props} />
      </div>
    </LearnLayout>
  );
}

function Office({ municipality, freshness, confirmedAt }: LiaisonHomePageProps & { municipality: MunicipalityName }) {
  const { t, date } = usePage();
  return (
    <Section id="oficina" heading="text-xl" title={t('nav.liaison.office')}>
      <p class="mt-2">
        {freshness && <FreshnessBadge freshness={freshness} />}{' '}
        {confirmedAt && t('liaison.home.confirmed', { day: date.long(confirmedAt) })}
      </p>
      <p class="mt-2">
        <TextLink href="/enlaces/oficina">{t('liaison.home.office')}</TextLink>
      </p>
      <p class="mt-2">
        <TextLink href={`/municipios/${municipality.code}`}>{t('liaison.home.public')}</TextLink>
      </p>
    </Section>
  );
}

function Commitments({ commitments }: LiaisonHomePageProps) {
  const { t } = usePage();
  return (
    <Section id="acuerdos" heading="text-xl" title={t('liaison.agreements')}>
      <p class="mt-2">{t('liaison.home.agreements', { n: commitments })}</p>
      <p class="mt-2">
        <TextLink href="/enlaces/acuerdos">{t('liaison.home.agreements-see')}</TextLink>
      </p>
    </Section>
  );
}

function Meetings({ meeting }: LiaisonHomePageProps) {
  const { t, date } = usePage();
  return (
    <Section id="reuniones" heading="text-xl" title={t('liaison.meetings')}>
      <p class="mt-2">
        {meeting
          ? t('liaison.home.meeting', { title: meeting.title, at: date.at(meeting.startsAt) })
          : t('liaison.home.meetings-none')}
      </p>
      <p class="mt-2">
        <TextLink href="/enlaces/reuniones">{t('liaison.home.meetings-see')}</TextLink>
      </p>
    </Section>
  );
}

function Requests() {
  const { t } = usePage();
  return (
    <Section id="solicitudes" heading="text-xl" title={t('liaison.requests.liaison')}>
      <p class="mt-2">{t('liaison.home.requests')}</p>
      <p class="mt-2">
        <TextLink href="/enlaces/solicitudes">{t('liaison.home.requests-see')}</TextLink>
      </p>
    </Section>
  );
}

function Activities() {
  const { t } = usePage();
  return (
    <Section id="actividades" heading="text-xl" title={t('shared-logs.title')}>
      <p class="mt-2">{t('liaison.home.activities')}</p>
      <p class="mt-2">
        <TextLink href="/enlaces/bitacora">{t('liaison.home.activities-see')}</TextLink>
      </p>
    </Section>
  );
}

function Protocol({ protocol }: LiaisonHomePageProps) {
  const { t } = usePage();
  return (
    <Section id="protocolo" heading="text-xl" title={t('liaison.protocol')}>
      <p class="mt-2">{t('liaison.home.protocol', { n: protocol })}</p>
      <p class="mt-2">
        <TextLink href="/enlaces/protocolo">{t('liaison.home.protocol-see')}</TextLink>
      </p>
    </Section>
  );
}

function Kit({ code }: { code: string }) {
  const { t } = usePage();
  return (
    <Section id="kit" heading="text-xl" title={t('liaison.kit')}>
      <p class="mt-2">{t('liaison.home.kit')}</p>
      <p class="mt-2">
        <TextLink href={`/kit/${code}`}>{t('liaison.home.kit-see')}</TextLink>
      </p>
    </Section>
  );
}

function Course({ course: { slug, standing, certificate } }: LiaisonHomePageProps) {
  const { t } = usePage();
  return (
    <Section id="curso" heading="text-xl" title={t('liaison.home.course')}>
      <p class="mt-2">
        {standing === null && t('liaison.home.course-none')}
        {standing?.state === 'open' && t('liaison.home.course-open', { read: standing.read, of: standing.of })}
        {standing?.state === 'certified' && t('liaison.home.course-done')}
      </p>
      <p class="mt-2">
        {certificate ? (
          <TextLink href={`/aprender/${slug}/constancia`}>{t('liaison.home.certificate')}</TextLink>
        ) : (
          <TextLink href={standing ? `/aprender/${slug}` : `/cursos/${slug}`}>{t('liaison.home.course-see')}</TextLink>
        )}
      </p>
    </Section>
  );
}

function Practices({ practices }: LiaisonHomePageProps) {
  const { t } = usePage();
  return (
    <Section id="practicas" heading="text-xl" title={t('nav.practices')}>
      <p class="mt-2">{t('liaison.home.practices', { n: practices })}</p>
      <p class="mt-2">
        <TextLink href="/enlaces/practicas">{t('liaison.home.practices-see')}</TextLink>
      </p>
    </Section>
  );
}
