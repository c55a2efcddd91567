import { Badge } from '../../components/badge.js';
import { ActionButton, Button } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Form, type FormState } from '../../components/form.js';
import { QrPicture } from '../../components/qr-picture.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

type LinkState = 'open' | 'closed' | 'ended' | 'full';

interface LinkRow {
  id: string;
  course: { letter: string; title: string };
  cap: number;
  joined: number;
  endsOn: string;
  state: LinkState;
}

const here = '/empresa/cursos/enlaces';

interface JoinLinksPageProps {
  links: readonly LinkRow[];
  courses: readonly { slug: string; letter: string; title: string }[];
  today: string;
  /** People whom one link may bring. */
  most: number;
  form: FormState;
}

/** A company's open links, and a form for another one. */
export function JoinLinksPage({ links, courses, today, most, form }: JoinLinksPageProps) {
  const { t, date } = usePage();
  return (
    <CompanyLayout title={t('courses.links.title')}>
      <BackLink href="/empresa/cursos">{t('courses.company.title')}</BackLink>
      <h1>{t('courses.links.title')}</h1>
      <p class="mt-2 mb-6 max-w-lectura">{t('courses.links.intro')}</p>
      {links.length === 0 ? (
        <EmptyState title={t('courses.links.none')}>{t('courses.links.none-text')}</EmptyState>
      ) : (
        <DataTable
          caption={t('courses.links.title')}
          rows={links}
          columns={[
            {
              heading: t('courses.enrolment.course'),
              cell: ({ id, course }) => (
                <TextLink href={`${here}/${id}`}>
                  <span lang="es-MX">{t('courses.company.letters', course)}</span>
                </TextLink>
              ),
            },
            { heading: t('courses.links.people'), cell: ({ joined, cap }) => t('courses.links.of', { joined, cap }) },
            { heading: t('courses.links.ends'), cell: ({ endsOn }) => date.long(endsOn) },
            { heading: t('courses.enrolment.state'), cell: ({ state }) => <LinkBadge state={state} /> },
          ]}
        />
      )}
      <Section id="nuevo" title={t('courses.links.add')} ruled>
        <Form
          form={form}
          action={here}
          labels={{
            course: t('courses.enrolment.course'),
            cap: t('courses.links.cap'),
            endsOn: t('courses.links.ends-on'),
          }}
        >
          <Select
            name="course"
            choices={courses.map((course) => ({ value: course.slug, label: t('courses.company.letters', course) }))}
          />
          <TextField name="cap" type="number" inputmode="numeric" min={1} max={most} size="short" />
          <TextField name="endsOn" type="date" min={today} size="medium" />
          <Button kind="outline">{t('courses.links.add-do')}</Button>
        </Form>
      </Section>
    </CompanyLayout>
  );
}

function LinkBadge({ state }: { state: LinkState }) {
  const { t } = usePage();
  return <Badge kind={state === 'open' ? 'done' : 'waiting'}>{t(`courses.links.state.${state}`)}</Badge>;
}

interface JoinLinkPageProps {
  link: LinkRow;
  address: string;
  qr: { size: number; path: string };
  people: readonly {
    id: string;
    kind: 'member' | 'invited' | 'coded';
    name: string;
    email: string;
    joinedAt: Date;
    enrolmentId: string | null;
  }[];
}

/** One link: its address to pass on, and who came by it. */
export function JoinLinkPage({ link, address, qr, people }: JoinLinkPageProps) {
  const { t, date } = usePage();
  return (
    <CompanyLayout title={t('courses.links.one')}>
      <BackLink href={here}>{t('courses.links.title')}</BackLink>
      <h1>{t('courses.links.one')}</h1>
      <p class="mt-2 text-lg" lang="es-MX">
        {t('courses.company.letters', link.course)}
      </p>
      <p class="mt-2 mb-6 flex flex-wrap gap-3 items-center">
        <LinkBadge state={link.state} />
        <span>
          {t('courses.links.of', { joined: link.joined, cap: link.cap })} ·{' '}
          {t('courses.links.until', { day: date.long(link.endsOn) })}
        </span>
      </p>
      {link.state === 'open' && (
        <div class="mb-8">
          <QrPicture {...qr} label={t('courses.links.qr')} class="w-56" />
          <p class="mt-3">
            <code class="break-all">{address}</code>
          </p>
        </div>
      )}
      {link.state !== 'closed' && (
        <ActionButton kind="outline" action={`${here}/${link.id}/cerrar`}>
          {t('courses.links.close')}
        </ActionButton>
      )}
      <Section id="personas" class="mt-10" title={t('courses.links.came')} heading="mb-3">
        {people.length === 0 ? (
          <p class="text-tenue">{t('courses.links.nobody')}</p>
        ) : (
          <DataTable
            caption={t('courses.links.came')}
            rows={people}
            columns={[
              {
                heading: t('courses.company.person'),
                cell: ({ name, enrolmentId }) =>
                  enrolmentId ? <TextLink href={`/empresa/cursos/${enrolmentId}`}>{name}</TextLink> : name,
              },
              {
                heading: t('courses.enrol.email'),
                cell: ({ email }) => (
                  <span class="break-all">{email === '' ? t('companies.team.by-code') : email}</span>
                ),
              },
              { heading: t('courses.links.when'), cell: ({ joinedAt }) => date.at(joinedAt) },
              {
                heading: t('courses.links.take-out'),
                cell: ({ id, name }) => (
                  <ActionButton small kind="ghost" action={`${here}/${link.id}/personas/${id}/quitar`}>
                    {t('courses.links.remove')} <span class="sr-only">{name}</span>
                  </ActionButton>
                ),
              },
            ]}
          />
        )}
      </Section>
    </CompanyLayout>
  );
}
