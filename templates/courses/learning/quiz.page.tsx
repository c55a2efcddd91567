import { Button } from '../../components/button.js';
import { ErrorSummary, type FormState } from '../../components/form.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { DraftNote } from '../catalogue/draft-note.js';
import { CourseFocus, type FocusedCourse } from './course-focus.js';
import { QuizField, type QuizQuestion } from './quiz-field.js';

export interface QuizPageProps {
  course: FocusedCourse;
  /** Goes along with the answers, so that sending them twice counts once. */
  attemptId: string;
  passMark: number;
  questions: QuizQuestion[];
  /** Values by question: the answer as it is kept. */
  form: FormState;
  /** When answers were kept last; null: none are. */
  savedAt: Date | null;
  /** Attempts that are left; null for as many as one likes. */
  left: number | null;
}

/** All questions on one page; answers are kept as they are given, and nothing is lost when some are left open. */
export function QuizPage({ course, attemptId, passMark, questions, form, savedAt, left }: QuizPageProps) {
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
      <p class="mt-4">
        {left === null
          ? t('courses.quiz.intro', { n: questions.length, mark: passMark })
          : t('courses.quiz.intro-limited', { n: questions.length, mark: passMark, left })}
      </p>
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
