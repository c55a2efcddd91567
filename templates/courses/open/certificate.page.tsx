import { LinkButton } from '../../components/button.js';
import type { FormState } from '../../components/form.js';
import { usePage } from '../../page.js';
import { CertificateNotice } from '../certificates/certificate-state.js';
import { CertificateSheet, Credential, type OwnCertificateView } from '../certificates/certificate.page.js';
import { ShownChoices } from '../certificates/shown-choices.js';
import { CourseFocus, type FocusedCourse } from '../learning/course-focus.js';

interface OpenCertificateProps {
  course: FocusedCourse;
  certificate: OwnCertificateView;
  /** What the public page shows. */
  form: FormState;
  /** How long it can be verified. */
  years: number;
}

/** The certificate of somebody without an account. */
export function OpenCertificatePage({ course, certificate, form, years }: OpenCertificateProps) {
  const { t } = usePage();
  const withdrawn = certificate.state === 'withdrawn';
  return (
    <CourseFocus course={course} title={t('courses.certificate.title')} narrow>
      <CertificateNotice {...certificate} />
      <CertificateSheet certificate={certificate} pdf={withdrawn ? null : `${course.at}/constancia.pdf`} />
      <ShownChoices
        code={certificate.code}
        names={{ whole: certificate.name, initials: certificate.initials }}
        company={null}
        score={certificate.score}
        action={`${course.at}/constancia/visible`}
        form={form}
      />
      {!withdrawn && <Credential at={`${course.at}/credencial`} />}
      <p class="mt-10 text-tenue">{t('courses.open.kept-certified', { years })}</p>
      <p class="mt-5">
        <LinkButton kind="danger" href={`${course.at}/borrar`}>
          {t('courses.open.erase')}
        </LinkButton>
      </p>
    </CourseFocus>
  );
}
