import { municipalityOfJalisco, sectorOf } from '#libs/mexico';
import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { ActionButton, Button } from '../../components/button.js';
import { Checkbox } from '../../components/choice-field.js';
import { Fact } from '../../components/fact.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { TeamMember } from '../team/team.page.js';
import { CompanyStateBadge, type ListedCompany, Rfc } from './fm4-list.page.js';

interface SeenCompany extends ListedCompany {
  sectorCode: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string | null;
  suspensionReason: string | null;
  stateSince: Date;
}

interface FolderLine {
  title: string;
  text: { key: string; params?: Readonly<Record<string, string | number>> };
  href: string | null;
}

interface CompanyPageProps {
  company: SeenCompany;
  members: readonly TeamMember[];
  history: readonly { at: Date; act: string; by: string | null; details: Readonly<Record<string, unknown>> }[];
  /** What the other rooms have of it. */
  folder: readonly FolderLine[];
  /** Whether the reader activates and suspends. */
  decides: boolean;
  activation: FormState;
  suspension: FormState;
}

/** Everything FM4 knows about a company, and the decision on it. */
export function CompanyPage({ company, members, history, folder, decides, activation, suspension }: CompanyPageProps) {
  const { t } = usePage();
  const name = company.tradeName ?? company.legalName;
  return (
    <Fm4Layout title={name}>
      <Breadcrumbs trail={[{ href: '/fm4/empresas', label: t('companies-fm4.title') }]} current={name} />
      <h1 class="flex flex-wrap items-center gap-x-4 gap-y-2 mt-3">
        {name} <CompanyStateBadge state={company.state} />
      </h1>
      <StateNotice company={company} members={members} decides={decides} activation={activation} />
      <div class="grid gap-10 lg:grid-cols-[1fr_22rem] lg:gap-14 mt-8">
        <div class="grid gap-10 content-start min-w-0">
          <Folder folder={folder} company={company} people={members.length} decides={decides} />
          <Data company={company} />
          <People members={members} />
          {decides && company.state !== 'suspended' && <Suspend company={company} form={suspension} />}
        </div>
        <History history={history} />
      </div>
    </Fm4Layout>
  );
}

type StateNoticeProps = Pick<CompanyPageProps, 'company' | 'members' | 'decides' | 'activation'>;

function StateNotice({ company, members, decides, activation }: StateNoticeProps) {
  const { t, date } = usePage();
  if (company.state === 'active') return null;
  const pending = company.state === 'pending';
  const when = date.relative(company.stateSince);
  const unconfirmed = pending && members.every((member) => !member.confirmed);
  return (
    <div class="mt-5 max-w-3xl">
      <Alert kind={pending ? 'info' : 'warning'}>
        {pending
          ? t('companies-fm4.pending-since', { when })
          : t('companies-fm4.suspended-since', { when, reason: company.suspensionReason ?? '' })}
        {unconfirmed && <p class="m-0 mt-2">{t('companies-fm4.pending-unconfirmed')}</p>}
        {pending && decides && <p class="m-0 mt-2">{t('companies-fm4.pending-check')}</p>}
      </Alert>
      {decides && (
        <div class="mt-4">
          <Activate company={company} form={activation} />
        </div>
      )}
    </div>
  );
}

function Activate({ company, form }: { company: SeenCompany; form: FormState }) {
  const { t } = usePage();
  const action = `/fm4/empresas/${company.id}/activar`;
  const label = t(company.state === 'pending' ? 'companies-fm4.activate' : 'companies-fm4.reactivate');
  if (company.rfcCheck !== 'differs') {
    return (
      <ActionButton kind="action" action={action}>
        {label}
      </ActionButton>
    );
  }
  return (
    <>
      <Alert kind="warning">{t('companies-fm4.rfc-differs', { rfc: company.rfc })}</Alert>
      <Form form={form} action={action} class="mt-4">
        <Checkbox name="rfcSeen" label={t('companies-fm4.rfc-seen', { rfc: company.rfc })} />
        <Button kind="action">{label}</Button>
      </Form>
    </>
  );
}

function Data({ company }: Pick<CompanyPageProps, 'company'>) {
  const { t, date, number } = usePage();
  const municipality = municipalityOfJalisco(company.municipalityCode);
  const place = municipality
    ? t('companies-fm4.region', { municipality: municipality.name, region: municipality.region })
    : company.municipalityCode;
  const rows: [string, ComponentChildren][] = [
    [t('companies-fm4.rfc'), <Rfc company={company} />],
    [t('companies-fm4.legal-name'), company.legalName],
    [t('companies-fm4.trade-name'), company.tradeName ?? t('companies.conflict.empty')],
    [t('companies-fm4.sector'), sectorOf(company.sectorCode)?.name ?? company.sectorCode],
    [t('companies-fm4.municipality'), place],
    [t('companies-fm4.headcount'), number.plain(company.headcount)],
    [
      t('companies-fm4.contact'),
      <>
        {company.contactName},{' '}
        <TextLink class="break-all" href={`mailto:${company.contactEmail}`}>
          {company.contactEmail}
        </TextLink>
      </>,
    ],
    [t('companies-fm4.phone'), company.contactPhone ?? t('companies.conflict.empty')],
    [t('companies-fm4.registered'), date.long(company.createdAt)],
  ];
  return (
    <Section id="datos" heading="mb-3" title={t('companies-fm4.data')}>
      <dl class="ficha">
        {rows.map(([label, value]) => (
          <Fact key={label} label={label}>
            {value}
          </Fact>
        ))}
      </dl>
    </Section>
  );
}

/** Where everything of the company is. */
function Folder({
  folder,
  company,
  people,
  decides,
}: Pick<CompanyPageProps, 'folder' | 'company' | 'decides'> & { people: number }) {
  const { t, maybe } = usePage();
  const own: FolderLine[] = [
    {
      title: 'companies-fm4.people',
      text: { key: 'companies-fm4.folder.people', params: { n: people } },
      href: '#personas',
    },
  ];
  const ofAdministration: FolderLine[] = [
    {
      title: 'companies-fm4.folder.mails',
      text: { key: 'reminders.see-company-mails' },
      href: `/fm4/correo?empresa=${company.id}`,
    },
    {
      title: 'companies-fm4.folder.acts',
      text: { key: 'companies-fm4.folder.acts-text' },
      href: `/fm4/bitacora?sobre=${company.id}`,
    },
  ];
  return (
    <Section id="expediente" heading="mb-3" title={t('companies-fm4.folder')}>
      <ul class="plazos">
        {[...own, ...folder, ...(decides ? ofAdministration : [])].map(({ title, text, href }) => (
          <li key={title}>
            <strong>{href ? <a href={href}>{maybe(title) ?? title}</a> : (maybe(title) ?? title)}</strong>
            <small>{maybe(text.key, text.params) ?? ''}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function People({ members }: Pick<CompanyPageProps, 'members'>) {
  const { t } = usePage();
  return (
    <Section id="personas" heading="mb-3" title={t('companies-fm4.people')}>
      {members.length === 0 && <p class="text-tenue">{t('companies-fm4.no-people')}</p>}
      <ul class="plazos">
        {members.map((member) => (
          <li key={member.userId}>
            <strong>{member.name}</strong>
            <small>
              {t(`companies.role.${member.role}`)} · <span class="break-all">{member.email}</span>
              {!member.confirmed && ` (${t('companies-fm4.unconfirmed')})`}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Suspend({ company, form }: { company: SeenCompany; form: FormState }) {
  const { t } = usePage();
  const failed = Object.keys(form.errors).length > 0;
  return (
    <details class="hoja px-5 py-4" open={failed}>
      <summary class="font-semibold cursor-pointer">{t('companies-fm4.suspend')}</summary>
      <p class="mt-3 mb-5">{t('companies-fm4.suspend-text')}</p>
      <Form form={form} action={`/fm4/empresas/${company.id}/suspender`} labels={{ reason: t('companies-fm4.reason') }}>
        <TextArea name="reason" label={t('companies-fm4.reason')} hint={t('companies-fm4.reason-hint')} rows={4} />
        <Button kind="danger">{t('companies-fm4.suspend')}</Button>
      </Form>
    </details>
  );
}

function History({ history }: Pick<CompanyPageProps, 'history'>) {
  const { t, date, maybe } = usePage();
  const say = (entry: CompanyPageProps['history'][number]) => {
    const { reason, fields: changed } = entry.details;
    const fields = Array.isArray(changed) ? changed.map(String) : [];
    const params = {
      reason: typeof reason === 'string' ? reason : '',
      fields: fields.map((field) => maybe(`companies-fm4.field.${field}`) ?? field).join(', '),
    };
    return maybe(`companies-fm4.act.${entry.act}`, params) ?? entry.act;
  };
  return (
    <Section id="historia" heading="mb-4" title={t('companies-fm4.history')}>
      <ol class="historia">
        {history.map((entry, index) => (
          <li key={index} class={index === 0 ? 'ahora' : undefined}>
            <time dateTime={entry.at.toISOString()}>{date.at(entry.at)}</time>
            {say(entry)}
            {entry.by && <span class="block text-sm text-tenue">{t('companies-fm4.by', { name: entry.by })}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
