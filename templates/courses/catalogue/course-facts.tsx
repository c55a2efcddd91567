import type { Inline } from '#libs/prose';
import { usePage } from '../../page.js';
import { htmlLanguages, type Language, languageNames } from '../../translations.js';
import { courseLength } from '../length.js';

/** A language of a course; a draft was not reviewed by a native speaker. */
export interface OfferedLanguage {
  language: Language;
  draft: boolean;
}

/** Which course, in which language, and where its learner's pages stand. */
export interface CourseHead {
  slug: string;
  title: string;
  language: Language;
  draft: boolean;
  /** Path without a final slash. */
  at: string;
}

export interface CourseCard extends OfferedLanguage {
  slug: string;
  title: string;
  objective: Inline[];
  audience: string;
  group: string;
  /** A nickname is enough. */
  withoutAccount: boolean;
  languages: OfferedLanguage[];
  hours: number;
  questions: number;
  /** Lessons that are written, and lessons that the course will have. */
  written: number;
  planned: number;
  open: boolean;
}

/** Length, lessons and questions; or how much is written so far. */
export function CourseFacts({
  course,
}: {
  course: Pick<CourseCard, 'open' | 'written' | 'planned' | 'hours' | 'questions'>;
}) {
  const { t } = usePage();
  if (!course.open) return <>{t('courses.facts.preparing', { written: course.written, planned: course.planned })}</>;
  return (
    <>
      {t('courses.facts', {
        length: courseLength(t, course.hours),
        lessons: course.written,
        questions: course.questions,
      })}
    </>
  );
}

/** In which languages the course can be read, and which of them are drafts. */
export function CourseLanguages({ course }: { course: Pick<CourseCard, 'slug' | 'languages' | 'withoutAccount'> }) {
  const { t, rich } = usePage();
  const names = course.languages.flatMap(({ language, draft }, at) => [
    at > 0 ? ' · ' : '',
    <LanguageName
      key={language}
      language={language}
      {...(course.withoutAccount && { at: openAddress(course.slug) })}
    />,
    draft ? ` ${t('courses.languages.draft')}` : '',
  ]);
  return <>{rich('courses.languages', { n: course.languages.length, languages: <>{names}</> })}</>;
}

function LanguageName({ language, at }: { language: Language; at?: string }) {
  const words = { lang: htmlLanguages[language], children: languageNames[language] };
  return at ? <a class="enlace" href={`${at}?lang=${language}`} hreflang={language} {...words} /> : <span {...words} />;
}

/** Where a course without account is taken. */
export const openAddress = (slug: string): string => `/curso-abierto/${slug}`;

/** Says to who reads no Spanish page that what follows is Spanish. */
export function LanguageNote() {
  const { t, locale } = usePage();
  return locale === 'es' ? null : <p class="mt-2 text-tenue">{t('courses.language')}</p>;
}
