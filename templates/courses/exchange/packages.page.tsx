import { DataTable } from '../../components/data-table.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { languageNames } from '../../translations.js';

type CourseLanguage = keyof typeof languageNames;

export interface PackagesPageProps {
  courses: readonly {
    id: string;
    title: string;
    letter: string;
    version: number;
    lessons: number;
    questions: number;
    hours: number;
    languages: readonly CourseLanguage[];
  }[];
}

/** Where the files of courses are fetched. */
export const packagesPath = '/fm4/cursos/paquetes';

/** Every course with the files as which it leaves. */
export function PackagesPage({ courses }: PackagesPageProps) {
  const { t } = usePage();
  return (
    <Fm4Layout title={t('courses-fm4.exchange.title')}>
      <h1>{t('courses-fm4.exchange.title')}</h1>
      <p class="mt-2 max-w-lectura">{t('courses-fm4.exchange.lead')}</p>
      <p class="flex flex-wrap gap-x-6">
        <TextLink href={`${packagesPath}/revisar`} icon="arrow-right">
          {t('courses-fm4.exchange.check')}
        </TextLink>
        <TextLink href="/fm4/cursos/preguntas" icon="arrow-right">
          {t('courses-fm4.questions.title')}
        </TextLink>
      </p>
      <div class="mt-6">
        <DataTable
          caption={t('courses-fm4.exchange.title')}
          rows={courses}
          columns={[
            {
              heading: t('courses-fm4.exchange.course'),
              cell: ({ letter, title, version, lessons, questions }) => (
                <>
                  {letter}. {title}
                  <span class="block text-sm font-normal text-tenue">
                    {t('courses-fm4.exchange.facts', { version, lessons, questions })}
                  </span>
                </>
              ),
            },
            {
              heading: t('courses-fm4.exchange.zip'),
              cell: ({ id }) => (
                <TextLink href={`${packagesPath}/${id}/curso.zip`}>{t('courses-fm4.exchange.zip-link')}</TextLink>
              ),
            },
            { heading: 'SCORM 1.2', cell: (course) => <Languages course={course} file="scorm.zip" /> },
            { heading: 'cmi5', cell: (course) => <Languages course={course} file="cmi5.zip" /> },
            {
              heading: t('courses-fm4.exchange.questions'),
              cell: ({ id }) => (
                <TextLink href={`${packagesPath}/${id}/preguntas.gift.txt`}>{t('courses-fm4.exchange.gift')}</TextLink>
              ),
            },
          ]}
        />
      </div>
      <p class="mt-6 max-w-lectura text-sm text-tenue">{t('courses-fm4.exchange.note')}</p>
    </Fm4Layout>
  );
}

/** A package in each language of the course. */
function Languages({
  course: { id, title, languages },
  file,
}: {
  course: PackagesPageProps['courses'][number];
  file: string;
}) {
  return (
    <ul class="m-0 list-none p-0">
      {languages.map((language) => (
        <li key={language}>
          <a class="enlace" href={`${packagesPath}/${id}/${file}?idioma=${language}`}>
            {languageNames[language]}
            <span class="sr-only">: {title}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
