import { ActionButton, LinkButton } from '../../components/button.js';
import type { FormState } from '../../components/form.js';
import { PapelPicado } from '../../components/papel-picado.js';
import { Section } from '../../components/section.js';
import { BackLink } from '../../components/text-link.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { courseLength } from '../length.js';
import { CertificateNotice, type CertificateStateProps } from './certificate-state.js';
import { ShownChoices } from './shown-choices.js';

export interface CertificateView {
  /** As people read it: `XXXX-XXXX-XXXX`. */
  code: string;
  name: string;
  courseTitle: string;
  courseSlug: string;
  hours: number;
  issuedAt: Date;
}

/** The same for its holder. */
export interface OwnCertificateView extends CertificateView, CertificateStateProps {
  initials: string;
  company: string | null;
  score: number;
  /** Code of the one that it renews. */
  renews: string | null;
  /** Its course may be taken again. */
  renewable: boolean;
}

type SheetView = CertificateView & Pick<OwnCertificateView, 'expiresOn' | 'renews'>;

interface CertificatePageProps {
  certificate: OwnCertificateView;
  /** What the public page shows. */
  form: FormState;
}

/** The learner's own certificate: the paper, what the public page shows, the digital credential, renewing it. */
export function CertificatePage({ certificate, form }: CertificatePageProps) {
  const { t } = usePage();
  const { code, courseSlug, state } = certificate;
  return (
    <LearnLayout title={t('courses.certificate.title')}>
      <BackLink arrow href={`/aprender/${courseSlug}`}>
        {t('courses.lesson.back')}
      </BackLink>
      <CertificateNotice {...certificate} />
      <CertificateSheet certificate={certificate} pdf={pdfOf(certificate)} />
      {certificate.renewable && <Renew {...certificate} />}
      <ShownChoices
        code={code}
        names={{ whole: certificate.name, initials: certificate.initials }}
        company={certificate.company}
        score={certificate.score}
        action={`/aprender/${courseSlug}/constancia`}
        form={form}
      />
      {state !== 'withdrawn' && <Credential at={`/constancias/${code}/credencial`} />}
    </LearnLayout>
  );
}

/** A withdrawn certificate has no document any more. */
const pdfOf = ({ state, code }: OwnCertificateView) =>
  state === 'withdrawn' ? null : `/constancias/${code}/constancia.pdf`;

function Renew({ courseSlug, state, expiresOn }: OwnCertificateView) {
  const { t, date } = usePage();
  return (
    <Section id="renovar" class="hoja mt-10 max-w-2xl p-6" heading="text-2xl" title={t('courses.renew.title')}>
      <p class="mt-2">
        {state === 'valid' && expiresOn
          ? t('courses.renew.soon', { day: date.long(expiresOn) })
          : t('courses.renew.over')}
      </p>
      <ActionButton class="mt-4" kind="action" action={`/aprender/${courseSlug}/renovar`}>
        {t('courses.renew.button')}
      </ActionButton>
    </Section>
  );
}

/** The same certificate for digital wallets. @param props.at its address without the ending */
export function Credential({ at }: { at: string }) {
  const { t } = usePage();
  return (
    <Section id="credencial" ruled title={t('courses.credential.title')}>
      <p class="max-w-lectura">{t('courses.credential.text')}</p>
      <p class="mt-4 flex flex-wrap gap-3">
        <LinkButton kind="outline" icon="download" href={`${at}.json`}>
          {t('courses.credential.json')}
        </LinkButton>
        <LinkButton kind="ghost" icon="download" href={`${at}.jwt`}>
          {t('courses.credential.jwt')}
        </LinkButton>
      </p>
    </Section>
  );
}

/** What the certificate says, with the festive edge. @param props.pdf where the document is; null: there is none any more */
export function CertificateSheet({ certificate, pdf }: { certificate: SheetView; pdf: string | null }) {
  const { t, date } = usePage();
  return (
    <section class="hoja overflow-hidden text-center" aria-labelledby="constancia">
      <PapelPicado />
      <div class="grid justify-items-center gap-3 p-8 sm:p-12">
        <p class="m-0">{t('courses.certificate.earned')}</p>
        <h1 id="constancia" lang={htmlLanguages.es}>
          {certificate.courseTitle}
        </h1>
        <p class="display m-0 text-2xl">{certificate.name}</p>
        <p class="m-0 text-tenue">
          {date.long(certificate.issuedAt)} · {courseLength(t, certificate.hours)}
        </p>
        <p class="codigo m-0 text-lg">{certificate.code}</p>
        {certificate.expiresOn && (
          <p class="m-0 text-tenue">
            {t('courses.certificate.counts-until', { day: date.long(certificate.expiresOn) })}
          </p>
        )}
        {certificate.renews && (
          <p class="m-0 text-tenue">{t('courses.certificate.renews', { code: certificate.renews })}</p>
        )}
        {pdf && (
          <LinkButton kind="action" class="mt-3" icon="download" href={pdf}>
            {t('courses.certificate.download')}
          </LinkButton>
        )}
      </div>
    </section>
  );
}
