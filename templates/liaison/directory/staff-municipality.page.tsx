import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { Badge } from '../../components/badge.js';
import { DataTable } from '../../components/data-table.js';
import { Fold } from '../../components/fold.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { MunicipalityName, OfficeFacts, OfficeLimits } from './directory.shapes.js';
import { FreshnessBadge } from './freshness.js';
import { OfficeSheet } from './office-facts.js';
import { OfficeForm } from './office-form.js';

interface StaffLiaison {
  id: string;
  name: string;
  email: string;
  appointedAt: Date;
  beganAt: Date | null;
  /** The invitation can no longer be accepted. */
  expired: boolean;
}

interface StaffMunicipalityPageProps {
  municipality: MunicipalityName;
  office: OfficeFacts;
  liaisons: readonly StaffLiaison[];
  limits: OfficeLimits;
  officeForm: FormState;
  inviteForm: FormState;
}

/** A municipality in FM4's workspace: its liaisons, inviting one, and what its office says. */
export function StaffMunicipalityPage(props: StaffMunicipalityPageProps) {
  const { t } = usePage();
  const { municipality, office, liaisons, officeForm, limits, inviteForm } = props;
  const home = `/fm4/municipios/${municipality.code}`;
  return (
    <Fm4Layout title={municipality.name}>
      <BackLink href="/fm4/municipios">{t('fm4.municipalities')}</BackLink>
      <h1>{municipality.name}</h1>
      <p class="mt-2">
        {t('liaison.in-region', { region: municipality.region })} <FreshnessBadge freshness={office.freshness} />{' '}
        <TextLink href={`/municipios/${municipality.code}`}>{t('liaison-fm4.public')}</TextLink>
      </p>
      <div class="grid gap-10 lg:grid-cols-[1fr_22rem] lg:gap-12 mt-6 items-start">
        <div class="min-w-0 grid gap-8">
          <Liaisons home={home} liaisons={liaisons} />
          <Section id="oficina" title={t('liaison.office')}>
            {office.freshness === 'empty' ? (
              <p class="mt-3">{t('liaison-fm4.no-office')}</p>
            ) : (
              <div class="mt-4">
                <OfficeSheet office={office} />
              </div>
            )}
            <Fold
              id="cambiar"
              level={3}
              class="mt-6"
              open={Object.keys(officeForm.errors).length > 0}
              title={t('liaison.own.change')}
            >
              <p class="max-w-lectura">{t('liaison-fm4.change-text')}</p>
              <OfficeForm form={officeForm} action={home} limits={limits} />
            </Fold>
          </Section>
        </div>
        <Section id="invitar" class="hoja p-5" heading="text-xl mb-4" title={t('liaison-fm4.invite')}>
          <p class="mb-4">{t('liaison-fm4.invite-text')}</p>
          <Form
            form={inviteForm}
            action={`${home}/enlaces`}
            labels={{ name: t('accounts.name'), email: t('accounts.email') }}
          >
            <TextField name="name" autocomplete="off" />
            <TextField name="email" type="email" autocomplete="off" />
            <Button kind="action" icon="mail">
              {t('liaison-fm4.invite-do')}
            </Button>
          </Form>
        </Section>
      </div>
    </Fm4Layout>
  );
}

function Liaisons({ home, liaisons }: { home: string; liaisons: readonly StaffLiaison[] }) {
  const { t, date } = usePage();
  if (liaisons.length === 0) return <p class="m-0">{t('liaison-fm4.nobody-yet')}</p>;
  return (
    <DataTable
      captionShown
      caption={t('liaison-fm4.liaisons')}
      rows={liaisons}
      columns={[
        { heading: t('accounts.name'), cell: ({ name }) => name },
        { heading: t('accounts.email'), cell: ({ email }) => <span class="break-all">{email}</span> },
        {
          heading: t('liaison-fm4.since'),
          cell: ({ beganAt, appointedAt, expired }) => {
            if (beganAt) return date.long(beganAt);
            if (expired) return <Badge kind="missing">{t('accounts.staff-invitation-expired')}</Badge>;
            return t('liaison-fm4.invited-on', { day: date.long(appointedAt) });
          },
        },
        {
          heading: t('accounts.staff-actions'),
          cell: ({ id, name, email, beganAt }) => (
            <div class="flex flex-wrap gap-2">
              {!beganAt && (
                <ActionButton kind="outline" small action={`${home}/enlaces`} fields={{ name, email }}>
                  {t('accounts.staff-send-again')} <span class="sr-only">{email}</span>
                </ActionButton>
              )}
              <LinkButton kind="ghost" small href={`${home}/enlaces/${id}/terminar`}>
                {t('liaison-fm4.end')} <span class="sr-only">{name}</span>
              </LinkButton>
            </div>
          ),
        },
      ]}
    />
  );
}
