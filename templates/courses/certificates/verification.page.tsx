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
import type { CertificateStateProps } from './certificate-state.js';
import type { CertificateView } from './certificate.page.js';

/** As much of it as its holder shows. `withoutAccount`: its bearer wrote the name, and there is no account behind it. */
interface PublicView extends Omit<CertificateView, 'name'>, CertificateStateProps {
  /** Null: its holder shows none. */
  name: string | null;
  shownName: 'whole' | 'initials' | 'none';
  companyName: string | null;
  score: number | null;
  /** Code of the one that it renews. */
  renews: string | null;
  withoutAccount: boolean;
}

const banners = { valid: 'active', expired: 'expired', renewed: 'superseded', withdrawn: 'revoked' } as const;

/** A certificate that exists: what it is today, which course, when, and what its holder shows. */
export function CertificatePublicPage({ certificate, passMark }: { certificate: PublicView; passMark: number }) {
  const { t, date, now } = usePage();
  const { state, name, courseTitle: course } = certificate;
  return (
    <PublicLayout title={t('courses.verify.title')} noindex>
      <StateBanner state={banners[state]} seal={t(`courses.certificate.state.${state}`)} labelledBy="resultado">
        <h1 id="resultado">{t(`courses.verify.is-${state}`)}</h1>
        {name && <p class="display text-xl">{name}</p>}
        <p>{t('courses.verify.course', { course, date: date.long(certificate.issuedAt) })}</p>
        <Turn {...certificate} />
        <p class="text-sm">{t('courses.verify.checked', { when: date.at(now) })}</p>
      </StateBanner>
      <div class="mt-12 grid gap-12 lg:grid-cols-[1.5fr_1fr] lg:gap-16">
        <Data {...certificate} />
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
            <p class="mt-3">
              <TextLink href="/verificar">{t('courses.verify.file')}</TextLink>
            </p>
          </Section>
        </div>
      </div>
    </PublicLayout>
  );
}

/** Why it no longer counts, and what took its place. */
function Turn({ state, expiresOn, withdrawnAt, withdrawnReason, renewedBy }: PublicView) {
  const { t, rich, date } = usePage();
  if (state === 'withdrawn' && withdrawnAt)
    return (
      <p>
        {t('courses.certificate.withdrawn', { day: date.long(withdrawnAt) })} {withdrawnReason}
      </p>
    );
  if (state === 'renewed' && renewedBy)
    return (
      <p>
        {rich('courses.certificate.renewed-by', {
          code: renewedBy,
          a: (words) => (
            <a class="font-semibold underline" href={`/constancias/${renewedBy}`}>
              {words}
            </a>
          ),
        })}
      </p>
    );
  if (!expiresOn) return null;
  const key = state === 'expired' ? 'courses.certificate.ended' : 'courses.certificate.counts-until';
  return <p>{t(key, { day: date.long(expiresOn) })}</p>;
}

function Data(certificate: PublicView) {
  const { t, date, issuer } = usePage();
  const { name, shownName, companyName, score, expiresOn, renews } = certificate;
  return (
    <Section id="datos" heading="mb-4" title={t('courses.verify.data')}>
      <dl class="ficha border-b border-linea">
        {name && (
          <Datum name={t('courses.certificate.name')}>
            {name}
            {shownName === 'initials' && <span class="block text-sm">{t('courses.verify.initials')}</span>}
          </Datum>
        )}
        {companyName && <Datum name={t('courses.certificate.company')}>{companyName}</Datum>}
        <Datum name={t('courses.certificate.course')}>
          <span lang="es-MX">{certificate.courseTitle}</span>
        </Datum>
        <Datum name={t('courses.certificate.hours')}>{courseLength(t, certificate.hours)}</Datum>
        <Datum name={t('courses.certificate.date')}>{date.long(certificate.issuedAt)}</Datum>
        {expiresOn && <Datum name={t('courses.certificate.until')}>{date.long(expiresOn)}</Datum>}
        {score !== null && (
          <Datum name={t('courses.certificate.score')}>{t('courses.certificate.score-of', { score })}</Datum>
        )}
        <Datum name={t('courses.certificate.code')}>
          <span class="codigo">{certificate.code}</span>
        </Datum>
        {renews && (
          <Datum name={t('courses.certificate.earlier')}>
            <TextLink class="codigo" href={`/constancias/${renews}`}>
              {renews}
            </TextLink>
          </Datum>
        )}
        <Datum name={t('courses.certificate.issuer')}>{issuer.name}</Datum>
      </dl>
      <p class="mt-4 max-w-lectura text-sm text-tenue">{t('courses.verify.chosen')}</p>
    </Section>
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
