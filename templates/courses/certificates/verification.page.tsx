import type { ComponentChildren } from 'preact';
import { Button } from '../../components/button.js';
import { Fact } from '../../components/fact.js';
import { freshForm } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { StateBanner } from '../../components/state-banner.js';
import { TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { courseLength } from '../length.js';
import type { CertificateView } from './certificate.page.js';

/** `withoutAccount`: its bearer wrote the name, and there is no account behind it. */
type PublicView = CertificateView & { withoutAccount: boolean };

/** A certificate that exists: whose, which course, when. */
export function CertificatePublicPage({ certificate, passMark }: { certificate: PublicView; passMark: number }) {
  const { t, date, now, issuer } = usePage();
  const course = certificate.courseTitle;
  return (
    <PublicLayout title={t('courses.verify.title')} noindex>
      <StateBanner state="active" seal={t('courses.verify.seal')} labelledBy="resultado">
        <h1 id="resultado">{t('courses.verify.yes')}</h1>
        <p class="display text-xl">{certificate.name}</p>
        <p>{t('courses.verify.course', { course, date: date.long(certificate.issuedAt) })}</p>
        <p class="text-sm">{t('courses.verify.checked', { when: date.at(now) })}</p>
      </StateBanner>
      <div class="mt-12 grid gap-12 lg:grid-cols-[1.5fr_1fr] lg:gap-16">
        <Section id="datos" heading="mb-4" title={t('courses.verify.data')}>
          <dl class="ficha border-b border-linea">
            <Datum name={t('courses.certificate.name')}>{certificate.name}</Datum>
            <Datum name={t('courses.certificate.course')}>
              <span lang="es-MX">{course}</span>
            </Datum>
            <Datum name={t('courses.certificate.hours')}>{courseLength(t, certificate.hours)}</Datum>
            <Datum name={t('courses.certificate.date')}>{date.long(certificate.issuedAt)}</Datum>
            <Datum name={t('courses.certificate.code')}>
              <span class="codigo">{certificate.code}</span>
            </Datum>
            <Datum name={t('courses.certificate.issuer')}>{issuer.name}</Datum>
          </dl>
        </Section>
        <div class="grid content-start gap-10">
          <Section id="significa" heading="text-xl" title={t('courses.verify.meaning')}>
            <p class="mt-2">{t('courses.verify.meaning-text', { mark: passMark })}</p>
            {certificate.withoutAccount ? (
              <p class="mt-3">{t('courses.verify.name-as-written')}</p>
            ) : (
              <p class="mt-3">
                <TextLink href={`/cursos/${certificate.courseSlug}`}>{t('courses.verify.about')}</TextLink>
              </p>
            )}
          </Section>
          <Section id="cuenta" heading="text-xl" title={t('courses.verify.own')}>
            <p class="mt-2">{t('courses.verify.own-text')}</p>
          </Section>
        </div>
      </div>
    </PublicLayout>
  );
}

function Datum({ name, children }: { name: string; children: ComponentChildren }) {
  return <Fact label={name}>{children}</Fact>;
}

/** The form for a code that was read from paper. */
export function CertificateLookup() {
  const { t } = usePage();
  return (
    <PublicLayout title={t('courses.verify.title')}>
      <div class="max-w-lectura py-4">
        <h1>{t('courses.verify.title')}</h1>
        <p class="mb-6 mt-4">{t('courses.verify.intro')}</p>
        <CodeForm typed="" />
      </div>
    </PublicLayout>
  );
}

/** A code without a certificate: likely typing errors, without suspicion. */
export function CertificateMissing({ reason, typed }: { reason: MissingReason; typed: string }) {
  const { t, rich } = usePage();
  return (
    <PublicLayout title={t('courses.verify.missing-title')} noindex>
      <div class="max-w-lectura py-4">
        <h1>{t('courses.verify.missing-title')}</h1>
        {reason !== 'unknown' && <p class="mt-4 text-lg">{t(`courses.verify.missing-${reason}`)}</p>}
        <p class="mb-6 mt-4">{t('courses.verify.missing')}</p>
        <CodeForm typed={typed} />
        <p class="mt-8 text-sm text-tenue">{rich('courses.verify.help')}</p>
      </div>
    </PublicLayout>
  );
}

export type MissingReason = 'length' | 'alphabet' | 'check' | 'unknown';

// A GET form: looking changes nothing, and the answer has an address that can be shared.
function CodeForm({ typed }: { typed: string }) {
  const { t } = usePage();
  return (
    <form method="get" action="/constancias">
      <TextField
        form={freshForm({ codigo: typed })}
        name="codigo"
        label={t('courses.verify.field')}
        hint={t('courses.verify.hint')}
        code
        size="medium"
        maxLength={40}
        autocomplete="off"
      />
      <Button kind="action">{t('courses.verify.button')}</Button>
    </form>
  );
}
