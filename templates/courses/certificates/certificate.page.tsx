import { LinkButton } from '../../components/button.js';
import { PapelPicado } from '../../components/papel-picado.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { courseLength } from '../length.js';

export interface CertificateView {
  /** As people read it: `XXXX-XXXX-XXXX`. */
  code: string;
  name: string;
  courseTitle: string;
  courseSlug: string;
  hours: number;
  issuedAt: Date;
}

/** The learner's own certificate, with the festive edge. */
export function CertificatePage({ certificate }: { certificate: CertificateView }) {
  const { t } = usePage();
  return (
    <LearnLayout title={t('courses.certificate.title')}>
      <BackLink arrow href={`/aprender/${certificate.courseSlug}`}>
        {t('courses.lesson.back')}
      </BackLink>
      <CertificateSheet certificate={certificate} pdf={`/constancias/${certificate.code}/constancia.pdf`} />
      <p class="mt-6 max-w-lectura">
        {t('courses.certificate.public-note')}{' '}
        <TextLink href={`/constancias/${certificate.code}`}>{t('courses.certificate.public')}</TextLink>
      </p>
    </LearnLayout>
  );
}

/** What the certificate says, with the festive edge. @param props.pdf where the document is */
export function CertificateSheet({ certificate, pdf }: { certificate: CertificateView; pdf: string }) {
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
        <LinkButton kind="action" class="mt-3" icon="download" href={pdf}>
          {t('courses.certificate.download')}
        </LinkButton>
      </div>
    </section>
  );
}
