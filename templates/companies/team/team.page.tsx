import { Badge } from '../../components/badge.js';
import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { TeamFilter, type TeamFilterProps } from './team-filter.js';

export type TeamRole = 'company_admin' | 'company_editor' | 'learner';

export interface TeamMember {
  userId: string;
  name: string;
  email: string;
  role: TeamRole;
  confirmed: boolean;
  since: Date;
}

export interface TeamInvitation {
  id: string;
  name: string;
  email: string;
  role: TeamRole;
  sentAt: Date;
  expiresAt: Date;
}

interface TeamPageProps extends TeamFilterProps {
  /** Those whom the filter asks for. */
  members: readonly TeamMember[];
  invitations: readonly TeamInvitation[];
  /** How many people have access, whoever is asked for. */
  people: number;
  /** Whether the company may invite: FM4 activated it. */
  inviting: boolean;
  form: FormState;
  /** Which roles the reader may give; empty: only looks. */
  grants: readonly TeamRole[];
}

/** Who can enter the company's workspace, and who is invited. */
export function TeamPage(props: TeamPageProps) {
  const { members, invitations, people, inviting, form, grants, filter } = props;
  const { t, query } = usePage();
  const narrowed = filter.search !== '' || filter.role !== null || filter.state !== null;
  const shown = members.length + invitations.length;
  return (
    <CompanyLayout title={t('companies.team.title')} counts={{ '/empresa/equipo': String(people) }}>
      <h1>{t('companies.team.title')}</h1>
      <p class="mt-2 mb-6 text-tenue max-w-lectura">{t('companies.team.intro')}</p>
      <TeamFilter {...props} />
      <p class="mt-5 mb-8 flex flex-wrap gap-x-6 gap-y-2">
        {narrowed && <span role="status">{t('companies.team.found', { n: shown })}</span>}
        {narrowed && <TextLink href="/empresa/equipo">{t('companies.team.everyone')}</TextLink>}
        {shown > 0 && (
          <a class="enlace" href={`/empresa/equipo/equipo.csv${query}`} download>
            {t('companies.team.csv')}
          </a>
        )}
        <TextLink href="/empresa/equipo/funciones">{t('companies.functions.title')}</TextLink>
        <TextLink href="/empresa/equipo/codigos">{t('accounts.codes.title')}</TextLink>
      </p>
      {shown === 0 && <EmptyState title={t('companies.team.nobody')}>{t('companies.team.nobody-text')}</EmptyState>}
      {members.length > 0 && (
        <Section id="personas" heading="mb-3" title={t('companies.team.members')}>
          <Members members={members} manages={grants.includes('company_admin')} />
          {people === 1 && <p class="mt-4 text-tenue max-w-lectura">{t('companies.team.alone')}</p>}
        </Section>
      )}
      {(invitations.length > 0 || !narrowed) && (
        <Section id="invitaciones" class="mt-12" heading="mb-3" title={t('companies.team.invitations')}>
          <Invitations invitations={invitations} inviting={inviting} grants={grants} />
        </Section>
      )}
      {grants.length > 0 && <Invite form={form} inviting={inviting} grants={grants} />}
    </CompanyLayout>
  );
}

function Members({ members, manages }: { members: readonly TeamMember[]; manages: boolean }) {
  const { t, date, viewer } = usePage();
  const columns = [
    {
      heading: t('companies.team.name'),
      cell: (member: TeamMember) => (
        <>
          {member.name}
          {member.userId === viewer?.userId && <span class="font-normal text-tenue"> ({t('companies.team.you')})</span>}
        </>
      ),
    },
    {
      heading: t('companies.team.email'),
      cell: (member: TeamMember) => (
        <>
          {member.email ? (
            <span class="break-all">{member.email}</span>
          ) : (
            <span class="text-tenue">{t('companies.team.by-code')}</span>
          )}{' '}
          {member.email && !member.confirmed && <Badge kind="waiting">{t('companies.team.unconfirmed')}</Badge>}
        </>
      ),
    },
    { heading: t('companies.team.role'), cell: (member: TeamMember) => t(`companies.role.${member.role}`) },
    { heading: t('companies.team.since'), cell: (member: TeamMember) => date.day(member.since) },
  ];
  const change = {
    heading: t('companies.team.actions'),
    cell: (member: TeamMember) => (
      <a
        class="enlace"
        href={`/empresa/equipo/${member.userId}`}
        aria-label={t('companies.team.change-of', { name: member.name })}
      >
        {t('companies.team.change')}
      </a>
    ),
  };
  return (
    <DataTable
      caption={t('companies.team.members')}
      columns={manages ? [...columns, change] : columns}
      rows={members}
      rowKey={(member) => member.userId}
    />
  );
}

function Invitations({ invitations, inviting, grants }: Pick<TeamPageProps, 'invitations' | 'inviting' | 'grants'>) {
  const { t, date, now } = usePage();
  if (invitations.length === 0) return <p class="text-tenue">{t('companies.team.no-invitations')}</p>;
  const columns = [
    { heading: t('companies.team.name'), cell: (row: TeamInvitation) => row.name },
    { heading: t('companies.team.email'), cell: (row: TeamInvitation) => <span class="break-all">{row.email}</span> },
    { heading: t('companies.team.role'), cell: (row: TeamInvitation) => t(`companies.role.${row.role}`) },
    {
      heading: t('companies.team.expires'),
      cell: (row: TeamInvitation) =>
        row.expiresAt > now ? (
          date.relative(row.expiresAt)
        ) : (
          <Badge kind="missing">{t('companies.team.expired')}</Badge>
        ),
    },
    {
      heading: t('companies.team.actions'),
      cell: (row: TeamInvitation) =>
        grants.includes(row.role) && <InvitationActions invitation={row} inviting={inviting} />,
    },
  ];
  return <DataTable caption={t('companies.team.invitations')} columns={columns} rows={invitations} />;
}

function InvitationActions({ invitation, inviting }: { invitation: TeamInvitation; inviting: boolean }) {
  const { t } = usePage();
  const { email } = invitation;
  const path = `/empresa/equipo/invitaciones/${invitation.id}`;
  return (
    <div class="flex flex-wrap gap-2">
      {inviting && (
        <ActionButton small kind="outline" action={`${path}/reenviar`}>
          <span class="sr-only">{t('companies.team.resend-to', { email })}</span>
          <span aria-hidden="true">{t('companies.team.resend')}</span>
        </ActionButton>
      )}
      <LinkButton small kind="ghost" href={`${path}/retirar`}>
        <span class="sr-only">{t('companies.team.revoke-of', { email })}</span>
        <span aria-hidden="true">{t('companies.team.revoke')}</span>
      </LinkButton>
    </div>
  );
}

function Invite({ form, inviting, grants }: Pick<TeamPageProps, 'form' | 'inviting' | 'grants'>) {
  const { t } = usePage();
  const labels = {
    name: t('companies.team.name'),
    email: t('companies.team.email'),
    role: t('companies.team.role'),
  };
  return (
    <Section id="invitar" class="mt-12 max-w-lectura" heading="mb-2" title={t('companies.team.invite')}>
      <p class="text-tenue mb-5">{t(inviting ? 'companies.team.invite-intro' : 'companies.team.invite-later')}</p>
      {inviting && (
        <p class="mb-5">
          <TextLink href="/empresa/equipo/lista">{t('companies.team.list')}</TextLink>
        </p>
      )}
      {inviting && (
        <Form form={form} action="/empresa/equipo" labels={labels}>
          <TextField form={form} name="name" label={labels.name} autocomplete="off" />
          <TextField form={form} name="email" label={labels.email} type="email" autocomplete="off" />
          <RoleChoice form={form} grants={grants} label={labels.role} />
          <Button kind="action">{t('companies.team.invite-submit')}</Button>
        </Form>
      )}
    </Section>
  );
}

function RoleChoice({ form, grants, label }: { form: FormState; grants: readonly TeamRole[]; label: string }) {
  const { t } = usePage();
  const choices = grants.map((role) => ({
    value: role,
    label: t(`companies.role.${role}`),
    hint: t(`companies.role.${role}-hint`),
  }));
  return <RadioGroup form={form} name="role" label={label} choices={choices} />;
}

interface MemberPageProps {
  member: TeamMember;
  form: FormState;
  /** The only administrator can neither change nor go. */
  lastAdmin: boolean;
}

/** One colleague: what they may do, and taking them off the team. */
export function MemberPage({ member, form, lastAdmin }: MemberPageProps) {
  const { t } = usePage();
  const { name } = member;
  const path = `/empresa/equipo/${member.userId}`;
  const legend = t('companies.member.role-legend', { name });
  return (
    <CompanyLayout title={t('companies.member.title', { name })}>
      <BackLink href="/empresa/equipo">{t('companies.team.title')}</BackLink>
      <h1>{t('companies.member.title', { name })}</h1>
      <p class="mt-2 mb-8 text-tenue break-all">{member.email}</p>
      {lastAdmin ? (
        <p class="max-w-lectura">{t('companies.member.last-admin')}</p>
      ) : (
        <>
          <Form form={form} action={`${path}/rol`} labels={{ role: legend }}>
            <RoleChoice form={form} grants={['company_admin', 'company_editor', 'learner']} label={legend} />
            <Button kind="action">{t('action.save')}</Button>
          </Form>
          <Section id="quitar" ruled class="max-w-lectura" title={t('companies.member.remove')}>
            <p class="mb-5">{t('companies.member.remove-text')}</p>
            <LinkButton kind="danger" href={`${path}/quitar`}>
              {t('companies.member.remove-submit', { name })}
            </LinkButton>
          </Section>
        </>
      )}
    </CompanyLayout>
  );
}
