import { LinkButton } from '../../components/button.js';
import { linkTo } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { CertificateSheet, type CertificateView } from '../certificates/certificate.page.js';
import { CourseFocus, type FocusedCourse } from '../learning/course-focus.js';

interface OpenCertificateProps {
  course: FocusedCourse;
  certificate: CertificateView;
  /** How long it can be verified. */
  years: number;
}

/** The certificate of somebody without an account. */
export function OpenCertificatePage({ course, certificate, years }: OpenCertificateProps) {
  const { t, rich } = usePage();
  const address = `/constancias/${certificate.code}`;
  return (
    <CourseFocus course={course} title={t('courses.certificate.title')} narrow>
      <CertificateSheet certificate={certificate} pdf={`${course.at}/constancia.pdf`} />
      <p class="mt-6">{rich('courses.open.certificate-public', { a: linkTo(address) })}</p>
      <p class="mt-3 text-tenue">{t('courses.open.kept-certified', { years })}</p>
      <p class="mt-5">
        <LinkButton kind="danger" href={`${course.at}/borrar`}>
          {t('courses.open.erase')}
        </LinkButton>
      </p>
    </CourseFocus>
  );
}
