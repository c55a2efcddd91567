import { Button } from '../../components/button.js';
import { described, FieldNotes } from '../../components/field.js';
import { ErrorSummary, fieldId, valueOf, type FormState } from '../../components/form.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { DraftNote } from '../catalogue/draft-note.js';
import { CourseFocus, type FocusedCourse } from './course-focus.js';

export interface QuizQuestion {
  id: string;
  number: number;
  text: string;
  /** In the order of this attempt. */
  options: { id: string; text: string }[];
}

export interface QuizPageProps {
  course: FocusedCourse;
  /** Goes along with the answers, so that sending them twice counts once. */
  attemptId: string;
  passMark: number;
  questions: QuizQuestion[];
  /** Values by question: the option chosen. */
  form: FormState;
  /** When answers were kept last; null: none are. */
  savedAt: Date | null;
}

/** All questions on one page; answers are kept as they are given, and nothing is lost when some are left open. */
export function QuizPage({ course, attemptId, passMark, questions, form, savedAt }: QuizPageProps) {
  const { t } = usePage();
  const labels = Object.fromEntries(
    questions.map((question) => [question.id, t('courses.quiz.number', { n: question.number })]),
  );
  const lang = htmlLanguages[course.language];
  return (
    <CourseFocus
      course={course}
      title={t('courses.quiz.title')}
      narrow
      status={t('courses.quiz.title')}
      scripts={['quiz']}
    >
      <ErrorSummary form={form} labels={labels} />
      <p class="text-sm text-tenue" lang={lang}>
        {course.title}
      </p>
      <h1 class="mt-1">{t('courses.quiz.title')}</h1>
      <p class="mt-4">{t('courses.quiz.intro', { n: questions.length, mark: passMark })}</p>
      <p>{t('courses.quiz.kept')}</p>
      <DraftNote draft={course.draft} />
      <form id="cuestionario" class="mt-8" method="post" action={`${course.at}/cuestionario`} novalidate>
        <input type="hidden" name="attempt" value={attemptId} />
        {questions.map((question) => (
          <QuizField key={question.id} question={question} form={form} lang={lang} />
        ))}
        <div class="flex flex-wrap items-center gap-3">
          <Button kind="action" class="max-sm:w-full" name="action" value="send">
            {t('courses.quiz.send')}
          </Button>
          <Button kind="outline" class="max-sm:w-full" name="action" value="keep">
            {t('courses.quiz.keep')}
          </Button>
        </div>
        <SavedNote savedAt={savedAt} />
      </form>
    </CourseFocus>
  );
}

/** When the answers were kept; the script says it anew at every answer. */
function SavedNote({ savedAt }: Pick<QuizPageProps, 'savedAt'>) {
  const { t, date } = usePage();
  return (
    <p
      id="guardado"
      role="status"
      class="mt-4 min-h-6 text-sm text-tenue"
      data-saving={t('courses.quiz.saving')}
      data-offline={t('courses.quiz.offline')}
      data-failed={t('courses.quiz.not-saved')}
    >
      {savedAt && t('courses.quiz.saved', { when: date.at(savedAt) })}
    </p>
  );
}

function QuizField({ question, form, lang }: { question: QuizQuestion; form: FormState; lang: string }) {
  const { t } = usePage();
  const { error, control } = described({ form, name: question.id });
  const chosen = valueOf(form, question.id);
  return (
    <fieldset class={error ? 'campo campo-mal mb-10' : 'campo mb-10'} aria-describedby={control['aria-describedby']}>
      <legend class="mb-3">
        <span class="block text-sm text-tenue">{t('courses.quiz.number', { n: question.number })}</span>
        <span class="text-lg font-bold leading-snug" lang={lang}>
          {question.text}
        </span>
      </legend>
      <FieldNotes form={form} name={question.id} />
      <div class="grid gap-2" lang={lang}>
        {question.options.map((option, at) => (
          <label class="ancla grid-cols-[auto_1fr]" key={option.id}>
            <input
              class="radio radio-primary"
              type="radio"
              id={at === 0 ? fieldId(question.id) : undefined}
              name={question.id}
              value={option.id}
              checked={chosen === option.id}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
