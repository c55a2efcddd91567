import type { Inline } from '#libs/prose';
import { Button } from '../../components/button.js';
import { Form, type FormState } from '../../components/form.js';
import { InlineText } from '../../components/prose.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { CareNotice } from '../catalogue/care-notice.js';
import { CourseFacts, type CourseCard } from '../catalogue/course-facts.js';
import { Outline, type OutlineLesson } from '../catalogue/course.page.js';
import { DraftNote } from '../catalogue/draft-note.js';
import { type FocusedCourse, PageLanguages } from '../learning/course-focus.js';

interface OpenStartProps {
  course: CourseCard & FocusedCourse & { careNotice: Inline[] | null; outline: OutlineLesson[]; attempts: number };
  form: FormState;
  passMark: number;
  /** Characters of a nickname. */
  longest: number;
  /** How long the place is kept. */
  days: number;
}

/** Where a course without an account begins: what it is, in the reader's language, and one field that may stay empty. */
export function OpenStartPage({ course, form, passMark, longest, days }: OpenStartProps) {
  const { t, rich } = usePage();
  const lang = htmlLanguages[course.language];
  return (
    <FocusLayout title={course.title} narrow tools={<PageLanguages languages={course.languages} />}>
      <h1 lang={lang}>{course.title}</h1>
      <p class="mt-3 text-tenue">
        {rich('courses.for', { audience: <span lang={lang}>{course.audience}</span> })}
        <br />
        <CourseFacts course={course} />
      </p>
      <p class="mt-4 text-lg" lang={lang}>
        <InlineText text={course.objective} />
      </p>
      <DraftNote draft={course.draft} />
      <CareNotice text={course.careNotice} language={course.language} />
      <Section id="empezar" class="hoja mt-8 p-6" heading="text-2xl" title={t('courses.open.begin')}>
        <p class="mb-5 mt-2">{t('courses.open.begin-text')}</p>
        <Form form={form} action={course.at} labels={{ nickname: t('courses.open.nickname') }}>
          <TextField
            name="nickname"
            hint={t('courses.open.nickname-hint')}
            size="medium"
            maxLength={longest}
            autocomplete="off"
            optional
          />
          <Button kind="action">{t('courses.open.start')}</Button>
        </Form>
        <p class="mt-4 text-sm text-tenue">{t('courses.open.kept', { days })}</p>
      </Section>
      <p class="mt-6 text-sm text-tenue">{t('courses.how.quiz-text', { mark: passMark, attempts: course.attempts })}</p>
      <Outline lessons={course.outline} language={course.language} />
    </FocusLayout>
  );
}
