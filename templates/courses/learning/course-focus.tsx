import type { ComponentProps } from 'preact';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';
import { htmlLanguages, languageNames } from '../../translations.js';
import type { CourseHead, OfferedLanguage } from '../catalogue/course-facts.js';

/** A course whose pages are read in several languages offers them in its bar. */
export type FocusedCourse = CourseHead & { languages?: readonly OfferedLanguage[] };

type CourseFocusProps = Omit<ComponentProps<typeof FocusLayout>, 'back' | 'tools'> & { course: FocusedCourse };

/** One thing at a time of one course, with the way back to it. */
export function CourseFocus({ course, ...rest }: CourseFocusProps) {
  const { t } = usePage();
  return (
    <FocusLayout
      noindex
      back={{ href: course.at, label: t('courses.lesson.back') }}
      tools={course.languages && <PageLanguages languages={course.languages} />}
      {...rest}
    />
  );
}

/** The present page in each language that it exists in. */
export function PageLanguages({ languages }: { languages: readonly OfferedLanguage[] }) {
  const { t, language: present, path, query, here = path + query } = usePage();
  const [address = '/', asked = ''] = here.split('?');
  const linkTo = (language: string) => {
    const search = new URLSearchParams(asked);
    search.set('lang', language);
    return `${address}?${search.toString()}`;
  };
  return (
    <nav class="barra-utiles no-imprimir" aria-label={t('courses.open.languages')}>
      {languages.map(({ language }) => (
        <a
          key={language}
          class={language === present ? 'barra-enlace font-bold underline underline-offset-4' : 'barra-enlace'}
          href={linkTo(language)}
          lang={htmlLanguages[language]}
          hreflang={htmlLanguages[language]}
          aria-current={language === present ? 'true' : undefined}
          data-language={t('language.unsaved')}
        >
          <span class="md:hidden" aria-hidden="true">
            {language.toUpperCase()}
          </span>
          <span class="max-md:sr-only">{languageNames[language]}</span>
        </a>
      ))}
    </nav>
  );
}

/** The `lang` of what the page says amid a text of the course; undefined where both are in one language. */
export function useOwnLang(course: Pick<CourseHead, 'language'>): string | undefined {
  const { language } = usePage();
  return language === course.language ? undefined : htmlLanguages[language];
}
