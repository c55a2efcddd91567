import { Badge } from '../../components/badge.js';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/text-link.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';
import { courseLength } from '../length.js';
import type { CertificateStateName } from './certificate-state.js';

export interface MyCertificate {
  code: string;
  slug: string;
  title: string;
  issuedAt: Date;
  hours: number;
  state: CertificateStateName;
  expiresOn: string | null;
}

/** The newest of a course has a page of its own; an earlier one is seen as anyone sees it. */
const addressOf = ({ state, slug, code }: MyCertificate) =>
  state === 'renewed' ? `/constancias/${code}` : `/aprender/${slug}/constancia`;

/** Every certificate of the learner. */
export function MyCertificates({ certificates }: { certificates: MyCertificate[] }) {
  const { t, date } = usePage();
  return (
    <LearnLayout title={t('courses.mine.certificates')}>
      <h1>{t('courses.mine.certificates')}</h1>
      {certificates.length === 0 ? (
        <div class="mt-8">
          <EmptyState
            title={t('courses.mine.certificates-empty')}
            action={{ kind: 'primary', href: '/aprender', label: t('courses.mine.title') }}
          >
            {t('courses.mine.certificates-empty-text')}
          </EmptyState>
        </div>
      ) : (
        <ul class="mt-6 list-none border-b border-linea p-0">
          {certificates.map((certificate) => (
            <li key={certificate.code} class="border-t border-linea py-5">
              <h2 class="text-xl" lang="es-MX">
                <TextLink href={addressOf(certificate)}>{certificate.title}</TextLink>
              </h2>
              {certificate.state !== 'valid' && (
                <p class="mt-1">
                  <Badge kind={certificate.state === 'withdrawn' ? 'missing' : 'waiting'}>
                    {t(`courses.certificate.state.${certificate.state}`)}
                  </Badge>
                </p>
              )}
              <p class="mt-1 text-sm text-tenue">
                {date.long(certificate.issuedAt)} · {courseLength(t, certificate.hours)} ·{' '}
                <span class="codigo">{certificate.code}</span>
                {certificate.expiresOn &&
                  certificate.state === 'valid' &&
                  ` · ${t('courses.certificate.counts-until', { day: date.long(certificate.expiresOn) })}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </LearnLayout>
  );
}
