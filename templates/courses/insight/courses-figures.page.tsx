import { type Column, DataTable } from '../../components/data-table.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { FigureCell, type FigureView, shareOf } from './figure-cell.js';

interface CourseLine {
  slug: string;
  letter: string;
  title: string;
  begun: FigureView;
  completed: FigureView;
}

interface CoursesFiguresProps {
  courses: readonly CourseLine[];
  /** The last day that is counted, `YYYY-MM-DD`. */
  until: string;
  /** Nothing is shown of fewer people. */
  least: number;
}

/** Every course: who began and who completed. */
export function CoursesFiguresPage({ courses, until, least }: CoursesFiguresProps) {
  const { t, date, number } = usePage();
  const columns: Column<CourseLine>[] = [
    {
      heading: t('courses-fm4.figures.course'),
      cell: ({ slug, letter, title }) => (
        <TextLink href={`/fm4/cursos/avance/${slug}`}>{t('courses.company.letters', { letter, title })}</TextLink>
      ),
    },
    { heading: t('courses-fm4.figures.begun'), cell: ({ begun }) => <FigureCell figure={begun} /> },
    { heading: t('courses-fm4.figures.completed'), cell: ({ completed }) => <FigureCell figure={completed} /> },
    {
      heading: t('courses-fm4.figures.rate'),
      cell: ({ begun, completed }) => {
        const share = shareOf(completed, begun);
        return share === null ? '—' : number.percent(100 * share);
      },
    },
  ];
  return (
    <Fm4Layout title={t('courses-fm4.figures.title')}>
      <h1>{t('courses-fm4.figures.title')}</h1>
      <p class="mt-2 max-w-lectura text-tenue">{t('courses-fm4.figures.lead', { day: date.long(until), least })}</p>
      <div class="mt-8 max-w-4xl">
        <DataTable
          caption={t('courses-fm4.figures.title')}
          columns={columns}
          rows={courses}
          rowKey={({ slug }) => slug}
        />
      </div>
    </Fm4Layout>
  );
}
