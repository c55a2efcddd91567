import { Alert } from '../../components/alert.js';
import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { CheckboxGroup } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

interface GroupSessionLine {
  id: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  topic: string;
  cancelled: boolean;
  present: number;
}

interface GroupMemberLine {
  userId: string;
  name: string;
  seated: boolean;
  /** Percent of all planned sessions. */
  share: number;
  reached: boolean;
  lost: boolean;
}

interface GroupPageProps {
  group: { id: string; name: string; courseTitle: string; countsAsLessons: boolean };
  sessions: readonly GroupSessionLine[];
  members: readonly GroupMemberLine[];
  others: readonly { userId: string; name: string }[];
  share: number;
  limits: { name: number };
  /** Of the people to add. */
  adding: FormState;
  form: FormState;
}

/** One group: its sessions, its people and how much each attended. */
export function GroupPage(props: GroupPageProps) {
  const { group, form, limits, share } = props;
  const { t } = usePage();
  const here = `/empresa/cursos/grupos/${group.id}`;
  const labels = Object.fromEntries(
    (['name', 'trainer', 'capacity'] as const).map((name) => [name, t(`courses.group.${name}`)]),
  );
  return (
    <CompanyLayout title={group.name}>
      <BackLink href="/empresa/cursos/grupos">{t('courses.groups.title')}</BackLink>
      <h1>{group.name}</h1>
      <p class="mt-2" lang="es-MX">
        {group.courseTitle}
      </p>
      {group.countsAsLessons && (
        <p class="mt-2 text-tenue max-w-lectura">{t('courses.group.counts-hint', { share })}</p>
      )}
      <Sessions here={here} {...props} />
      <Members here={here} {...props} />
      <Section id="cambiar" class="mt-10" title={t('courses.group.change')}>
        <Form form={form} action={here} labels={labels} class="mt-4">
          <input type="hidden" name="version" value={valueOf(form, 'version')} />
          <TextField name="name" maxLength={limits.name} />
          <TextField name="trainer" maxLength={limits.name} />
          <TextField name="capacity" inputmode="numeric" size="short" />
          <Button kind="outline">{t('action.save')}</Button>
        </Form>
      </Section>
    </CompanyLayout>
  );
}

/** What one does with a session, and its words. */
const ways = [
  ['', 'courses.session.attendance'],
  ['/codigo', 'courses.session.screen'],
  ['/cambiar', 'courses.session.edit'],
] as const;

function Sessions({ sessions, here }: GroupPageProps & { here: string }) {
  const { t, date } = usePage();
  return (
    <Section id="sesiones" class="mt-8" title={t('courses.group.sessions')}>
      {sessions.length > 0 && (
        <div class="mt-4">
          <DataTable
            caption={t('courses.group.sessions')}
            rows={sessions}
            columns={[
              { heading: t('courses.session.topic'), cell: ({ topic }) => topic },
              { heading: t('courses.session.when'), cell: ({ startsAt }) => date.at(startsAt) },
              { heading: t('courses.session.place'), cell: ({ place }) => place },
              {
                heading: t('courses.session.present'),
                cell: ({ cancelled, present }) => (cancelled ? t('courses.session.is-cancelled') : present),
              },
              {
                heading: t('courses.dc3.actions'),
                cell: ({ id, topic, cancelled }) =>
                  cancelled ? (
                    '—'
                  ) : (
                    <div class="flex flex-wrap gap-x-4 gap-y-2 items-center">
                      {ways.map(([way, label]) => (
                        <TextLink key={way} href={`${here}/sesiones/${id}${way}`}>
                          {t(label)} <span class="sr-only">{topic}</span>
                        </TextLink>
                      ))}
                      <ActionButton kind="outline" action={`${here}/sesiones/${id}/cancelar`}>
                        {t('courses.session.cancel')} <span class="sr-only">{topic}</span>
                      </ActionButton>
                    </div>
                  ),
              },
            ]}
          />
        </div>
      )}
      <p class="mt-4 flex flex-wrap gap-4 items-center">
        <LinkButton href={`${here}/sesiones/nueva`} kind="action" icon="plus">
          {t('courses.session.new')}
        </LinkButton>
        {sessions.length > 0 && <TextLink href={`${here}/asistencia.xlsx`}>{t('courses.group.workbook')}</TextLink>}
        {sessions.length > 0 && (
          <TextLink href={`${here}/asistencia.pdf`}>{t('courses.group.attendance-pdf')}</TextLink>
        )}
      </p>
    </Section>
  );
}

function Members({ members, others, share, here, adding }: GroupPageProps & { here: string }) {
  const { t } = usePage();
  const state = ({ seated, share: attended, reached, lost }: GroupMemberLine) => {
    if (!seated) return t('courses.group.waits');
    const text = t('courses.group.attended', { share: attended });
    if (reached) return `${text} ${t('courses.group.reached')}`;
    return lost ? `${text} ${t('courses.group.lost', { share })}` : text;
  };
  return (
    <Section id="personas" class="mt-10" title={t('courses.group.people')}>
      {members.length > 0 ? (
        <div class="mt-4">
          <DataTable
            caption={t('courses.group.people')}
            rows={members}
            rowKey={({ userId }) => userId}
            columns={[
              { heading: t('courses.dc3.who'), cell: ({ name }) => name },
              { heading: t('courses.group.attendance'), cell: state },
              {
                heading: t('courses.dc3.actions'),
                cell: ({ userId, name }) => (
                  <ActionButton kind="outline" action={`${here}/personas/${userId}/quitar`}>
                    {t('courses.group.remove')} <span class="sr-only">{name}</span>
                  </ActionButton>
                ),
              },
            ]}
          />
        </div>
      ) : (
        <p class="mt-3">{t('courses.group.nobody')}</p>
      )}
      {others.length > 0 ? (
        <Form form={adding} action={`${here}/personas`} class="mt-6">
          <CheckboxGroup
            name="people"
            label={t('courses.group.add')}
            hint={t('courses.group.add-hint')}
            choices={others.map(({ userId, name }) => ({ value: userId, label: name }))}
          />
          <Button kind="outline">{t('courses.group.add-button')}</Button>
        </Form>
      ) : (
        <Alert kind="info" class="mt-6">
          {t('courses.group.no-others')}
        </Alert>
      )}
    </Section>
  );
}
