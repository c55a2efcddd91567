import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { PeopleTable, type TeamMember } from './people-table.js';

interface CompanyCoursesPageProps {
  company: { id: string; name: string };
  courses: { letter: string; title: string }[];
  people: TeamMember[];
  certified: number;
  open: number;
  page: number;
  pages: number;
}

/** Everyone of a company and where they are in each course, for FM4. */
export function CompanyCoursesPage(props: CompanyCoursesPageProps) {
  const { company, courses, people, certified, open, page, pages } = props;
  const { t } = usePage();
  const title = t('courses-fm4.title', { company: company.name });
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs
        trail={[
          { href: '/fm4/empresas', label: t('companies-fm4.title') },
          { href: `/fm4/empresas/${company.id}`, label: company.name },
        ]}
        current={t('courses-fm4.courses')}
      />
      <h1 class="mt-3">{title}</h1>
      <p class="mt-2">{t('courses.company.summary', { certified, open })}</p>
      <div class="mt-6">
        {people.length > 0 ? (
          <PeopleTable courses={courses} people={people} linked={false} />
        ) : (
          <EmptyState title={t('courses.company.nobody')} />
        )}
      </div>
      <Pagination page={page} pages={pages} />
      <dl class="mt-8 grid gap-1 text-sm text-tenue">
        {courses.map((course) => (
          <div key={course.letter} class="flex gap-2">
            <dt class="font-bold">{course.letter}</dt>
            <dd class="m-0">{course.title}</dd>
          </div>
        ))}
      </dl>
    </Fm4Layout>
  );
}
