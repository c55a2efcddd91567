import { Badge } from '../../components/badge.js';
import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage, type TextKey } from '../../page.js';

const givenRoles = ['auditor', 'committee', 'content_editor', 'legal_reviewer', 'staff_admin', 'protection'] as const;

interface StaffPerson {
  userId: string;
  name: string;
  email: string;
  roles: readonly string[];
}

interface StaffInvitation {
  id: string;
  name: string;
  email: string;
  role: string;
  sentAt: Date;
  expiresAt: Date;
  open: boolean;
}

interface StaffPageProps {
  form: FormState;
  people: readonly StaffPerson[];
  invitations: readonly StaffInvitation[];
}

/** The people of FM4: their roles, those who are invited, and inviting one more. */
export function StaffPage({ form, people, invitations }: StaffPageProps) {
  const { t } = usePage();
  return (
    <Fm4Layout title={t('accounts.staff')}>
      <h1 class="mb-3">{t('accounts.staff')}</h1>
      <div class="grid gap-10 lg:grid-cols-[1fr_22rem] lg:gap-12 mt-6 items-start">
        <div class="min-w-0 grid gap-10">
          <People people={people} />
          <p>
            <TextLink href="/fm4/personas/segundo-paso">{t('accounts.factor-reset-link')}</TextLink>
          </p>
          {invitations.length > 0 && <Invitations invitations={invitations} />}
        </div>
        <Section id="invitar" class="hoja p-5" heading="text-xl mb-4" title={t('accounts.staff-invite')}>
          <Invite form={form} />
        </Section>
      </div>
    </Fm4Layout>
  );
}

function People({ people }: Pick<StaffPageProps, 'people'>) {
  const { t } = usePage();
  const name = (role: string) => t(`role.${role}` as TextKey);
  return (
    <DataTable
      captionShown
      caption={t('accounts.staff-people')}
      rows={people}
      rowKey={({ userId }) => userId}
      columns={[
        { heading: t('accounts.name'), cell: (person) => person.name },
        { heading: t('accounts.email'), cell: (person) => <span class="break-all">{person.email}</span> },
        {
          heading: t('accounts.staff-roles'),
          cell: (person) => (
            <ul class="grid gap-2">
              {person.roles.map((role) => (
                <li key={role} class="flex flex-wrap items-center gap-3">
                  {name(role)}
                  <LinkButton kind="ghost" small href={`/fm4/personas/${person.userId}/quitar?role=${role}`}>
                    {t('action.remove')}{' '}
                    <span class="sr-only">
                      {t('accounts.staff-remove-what', { role: name(role), name: person.name })}
                    </span>
                  </LinkButton>
                </li>
              ))}
            </ul>
          ),
        },
        {
          heading: t('accounts.staff-actions'),
          cell: ({ userId, name: who }) => (
            <LinkButton kind="ghost" small href={`/fm4/personas/${userId}/sesiones`}>
              {t('accounts.staff-sessions')} <span class="sr-only">{who}</span>
            </LinkButton>
          ),
        },
      ]}
    />
  );
}

function Invitations({ invitations }: Pick<StaffPageProps, 'invitations'>) {
  const { t, date } = usePage();
  return (
    <DataTable
      captionShown
      caption={t('accounts.staff-invitations')}
      rows={invitations}
      columns={[
        { heading: t('accounts.name'), cell: (row) => row.name },
        { heading: t('accounts.email'), cell: (row) => <span class="break-all">{row.email}</span> },
        { heading: t('accounts.your-role'), cell: (row) => t(`role.${row.role}` as TextKey) },
        {
          heading: t('accounts.open-until'),
          cell: (row) =>
            row.open ? date.day(row.expiresAt) : <Badge kind="missing">{t('accounts.staff-invitation-expired')}</Badge>,
        },
        {
          heading: t('accounts.staff-actions'),
          cell: (row) => (
            <div class="flex flex-wrap gap-2">
              <ActionButton
                kind="outline"
                small
                action="/fm4/personas"
                fields={{ name: row.name, email: row.email, role: row.role }}
              >
                {t('accounts.staff-send-again')}
              </ActionButton>
              <LinkButton kind="ghost" small href={`/fm4/personas/invitaciones/${row.id}/retirar`}>
                {t('accounts.staff-withdraw')} <span class="sr-only">{row.email}</span>
              </LinkButton>
            </div>
          ),
        },
      ]}
    />
  );
}

function Invite({ form }: { form: FormState }) {
  const { t, rich } = usePage();
  const labels = { name: t('accounts.name'), email: t('accounts.email'), role: t('accounts.your-role') };
  return (
    <Form form={form} action="/fm4/personas" labels={labels}>
      <TextField name="name" autocomplete="off" />
      <TextField name="email" type="email" autocomplete="off" />
      <Select
        name="role"
        hint={rich('accounts.staff-liaisons', {
          municipalities: (words) => <TextLink href="/fm4/municipios">{words}</TextLink>,
        })}
        choices={givenRoles.map((role) => ({ value: role, label: t(`role.${role}` as TextKey) }))}
      />
      <Button kind="action" icon="mail">
        {t('accounts.staff-invite-do')}
      </Button>
    </Form>
  );
}
