import { Button } from '../../components/button.js';
import { type FormState, valueOf } from '../../components/form.js';
import { type TextKey, usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { CourseFocus, type FocusedCourse } from '../learning/course-focus.js';

interface SurveyPageProps {
  course: FocusedCourse;
  phase: 'before' | 'after';
  /** Ids, in the order in which this person reads them. */
  statements: readonly string[];
  form: FormState;
  /** Where the person goes on. */
  next: string;
}

const scale = ['1', '2', '3', '4', '5'] as const;

/** Ten statements to agree with or not; each may be left open, and all of it skipped. */
export function SurveyPage({ course, phase, statements, form }: SurveyPageProps) {
  const { t } = usePage();
  return (
    <CourseFocus course={course} title={t('courses.survey.title')} narrow status={t('courses.survey.title')}>
      <p class="text-sm text-tenue" lang={htmlLanguages[course.language]}>
        {course.title}
      </p>
      <h1 class="mt-1">{t(`courses.survey.heading-${phase}`)}</h1>
      <p class="mt-4">{t(`courses.survey.intro-${phase}`)}</p>
      <p>{t('courses.survey.privacy')}</p>
      <form class="mt-8" method="post" action={`${course.at}/encuesta`}>
        <input type="hidden" name="phase" value={phase} />
        {statements.map((id, at) => (
          <Statement key={id} id={id} number={at + 1} chosen={valueOf(form, id)} />
        ))}
        <div class="flex flex-wrap gap-3">
          <Button kind="action" class="max-sm:w-full" name="action" value="send">
            {t('courses.survey.send')}
          </Button>
          <Button kind="outline" class="max-sm:w-full" name="action" value="skip">
            {t(`courses.survey.skip-${phase}`)}
          </Button>
        </div>
      </form>
    </CourseFocus>
  );
}

function Statement({ id, number, chosen }: { id: string; number: number; chosen: string }) {
  const { t } = usePage();
  return (
    <fieldset class="campo mb-10">
      <legend class="mb-3">
        <span class="block text-sm text-tenue">{t('courses.survey.number', { n: number })}</span>
        <span class="text-lg font-bold leading-snug">{t(`courses.survey.${id}` as TextKey)}</span>
      </legend>
      <div class="grid gap-2">
        {[...scale, ''].map((value) => (
          <label class="ancla grid-cols-[auto_1fr]" key={value}>
            <input class="radio radio-primary" type="radio" name={id} value={value} checked={chosen === value} />
            <span>{t(value === '' ? 'courses.survey.rather-not' : (`courses.survey.scale-${value}` as TextKey))}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
