import { DataTable, type Column } from '../../components/data-table.js';
import { usePage } from '../../page.js';
import { EnrolmentBadge, useEnrolmentLabel, type EnrolmentBadgeProps } from '../enrolling/enrolment-badge.js';

export interface TeamMember {
  id: string;
  name: string;
  /** Has not accepted the invitation yet. */
  invited: boolean;
  /** One per course of the table, in its order; null when not enrolled. */
  enrolments: (TeamEnrolment | null)[];
  lastActivityAt: Date | null;
}

export interface TeamEnrolment extends EnrolmentBadgeProps {
  id: string;
}

/** Members and people invited, with their enrolment in each course. */
export function PeopleTable({
  courses,
  people,
  linked = true,
}: {
  courses: readonly { letter: string }[];
  people: TeamMember[];
  /** Each enrolment leads to its page in the company's workspace. */
  linked?: boolean;
}) {
  const { t, date } = usePage();
  const columns: Column<TeamMember>[] = [
    {
      heading: t('courses.company.person'),
      cell: (person) => (
        <>
          {person.name}
          {person.invited && <span class="block text-sm font-normal text-tenue">{t('courses.company.invited')}</span>}
        </>
      ),
    },
    ...courses.map(({ letter }, at) => ({
      heading: t('courses.company.course', { letter }),
      cell: (person: TeamMember) => (
        <Cell enrolment={person.enrolments[at] ?? null} name={person.name} letter={letter} linked={linked} />
      ),
    })),
    {
      heading: t('courses.company.activity'),
      cell: ({ lastActivityAt }) => (lastActivityAt ? date.relative(lastActivityAt) : t('courses.company.no-activity')),
    },
  ];
  return <DataTable caption={t('courses.company.table')} columns={columns} rows={people} />;
}

function Cell({
  enrolment,
  name,
  letter,
  linked,
}: {
  enrolment: TeamEnrolment | null;
  name: string;
  letter: string;
  linked: boolean;
}) {
  const { t } = usePage();
  if (!enrolment) return <span class="text-sm text-tenue">{t('courses.state.none')}</span>;
  if (!linked) return <EnrolmentBadge {...enrolment} />;
  return <CellLink enrolment={enrolment} name={name} letter={letter} />;
}

function CellLink({ enrolment, name, letter }: { enrolment: TeamEnrolment; name: string; letter: string }) {
  const { t } = usePage();
  const state = useEnrolmentLabel(enrolment);
  return (
    <a
      class="inline-flex min-h-8 items-center"
      href={`/empresa/cursos/${enrolment.id}`}
      aria-label={t('courses.company.link', { state, name, letter })}
    >
      <EnrolmentBadge {...enrolment} />
    </a>
  );
}
