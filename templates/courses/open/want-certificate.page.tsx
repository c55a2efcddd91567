import { FormButtons } from '../../components/form-buttons.js';
import { Form, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { CourseFocus, type FocusedCourse } from '../learning/course-focus.js';

interface WantCertificateProps {
  course: FocusedCourse;
  /** The course as the certificate calls it, in Spanish and in the language of the page. */
  certified: { title: string; spoken: string };
  form: FormState;
  /** How long it can be verified. */
  years: number;
}

/** Offers a certificate to who passed without an account: what it says and what is kept, before anything is asked. */
export function WantCertificatePage({ course, certified, form, years }: WantCertificateProps) {
  const { t, rich } = usePage();
  return (
    <CourseFocus course={course} title={t('courses.open.want-certificate')} narrow>
      <h1>{t('courses.open.want-title')}</h1>
      <p class="mt-4 text-lg">{t('courses.open.want-lead')}</p>
      <ul class="mt-4 grid list-disc gap-2 pl-5">
        <li>{rich('courses.open.want-says', { course: <span lang={htmlLanguages.es}>{certified.title}</span> })}</li>
        <li>{t('courses.open.want-not')}</li>
        <li>{t('courses.open.want-kept', { years })}</li>
        <li>{t('courses.open.want-who')}</li>
      </ul>
      <div class="mt-8">
        <Form form={form} action={`${course.at}/constancia`} labels={{ name: t('courses.open.name') }}>
          <TextField name="name" hint={t('courses.open.name-hint')} maxLength={120} autocomplete="name" />
          <FormButtons
            send={t('courses.open.give')}
            kind="action"
            cancel={course.at}
            cancelLabel={t('courses.open.without')}
          />
        </Form>
      </div>
    </CourseFocus>
  );
}
