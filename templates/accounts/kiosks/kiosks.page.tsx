import { Alert } from '../../components/alert.js';
import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Form, type FormState } from '../../components/form.js';
import { QrPicture } from '../../components/qr-picture.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

interface KioskRow {
  id: string;
  name: string;
  showsNames: boolean;
  openedAt: Date | null;
  /** Its link can be opened. */
  waits: boolean;
}

interface KiosksPageProps {
  kiosks: readonly KioskRow[];
  /** The link that was just made, shown once. */
  made: { name: string; address: string; qr: { size: number; path: string } } | null;
  form: FormState;
}

const here = '/empresa/equipo/kioscos';

/** The tablets that a company's people share. */
export function KiosksPage({ kiosks, made, form }: KiosksPageProps) {
  const { t } = usePage();
  return (
    <CompanyLayout title={t('kiosk.list-title')}>
      <BackLink href="/empresa/equipo/codigos">{t('accounts.codes.title')}</BackLink>
      <h1>{t('kiosk.list-title')}</h1>
      <p class="mt-2 mb-6 max-w-lectura">{t('kiosk.list-intro')}</p>
      {made && <Made {...made} />}
      {kiosks.length === 0 ? (
        <EmptyState title={t('kiosk.none')}>{t('kiosk.none-text')}</EmptyState>
      ) : (
        <List kiosks={kiosks} />
      )}
      <Section id="agregar" title={t('kiosk.add')} ruled>
        <Form form={form} action={here} labels={{ name: t('kiosk.name'), by: t('kiosk.by') }}>
          <TextField name="name" hint={t('kiosk.name-hint')} maxLength={60} size="medium" />
          <RadioGroup
            name="by"
            choices={[
              { value: 'code', label: t('kiosk.by.code') },
              { value: 'names', label: t('kiosk.by.names'), hint: t('kiosk.by.names-hint') },
            ]}
          />
          <Button kind="outline">{t('kiosk.add-do')}</Button>
        </Form>
      </Section>
    </CompanyLayout>
  );
}

function Made({ name, address, qr }: NonNullable<KiosksPageProps['made']>) {
  const { t } = usePage();
  return (
    <Alert kind="info" live class="mb-8" title={t('kiosk.made', { name })}>
      <p>{t('kiosk.made-text')}</p>
      <QrPicture {...qr} label={t('kiosk.qr')} class="mt-4 w-56" />
      <p class="mt-3">
        <code class="break-all">{address}</code>
      </p>
    </Alert>
  );
}

function List({ kiosks }: Pick<KiosksPageProps, 'kiosks'>) {
  const { t, date } = usePage();
  const state = ({ openedAt, waits }: KioskRow) =>
    openedAt ? t('kiosk.state.open', { day: date.day(openedAt) }) : t(waits ? 'kiosk.state.waits' : 'kiosk.state.late');
  return (
    <DataTable
      caption={t('kiosk.list-title')}
      rows={kiosks}
      columns={[
        { heading: t('kiosk.name'), cell: ({ name }) => name },
        { heading: t('kiosk.by'), cell: ({ showsNames }) => t(showsNames ? 'kiosk.by.names' : 'kiosk.by.code') },
        { heading: t('kiosk.state'), cell: state },
        {
          heading: t('kiosk.actions'),
          cell: ({ id, name }) => (
            <div class="flex flex-wrap gap-2">
              <ActionButton small kind="outline" action={`${here}/${id}/enlace`}>
                {t('kiosk.renew')} <span class="sr-only">{t('kiosk.of', { name })}</span>
              </ActionButton>
              <LinkButton small kind="ghost" href={`${here}/${id}/cerrar`}>
                {t('kiosk.close')} <span class="sr-only">{t('kiosk.of', { name })}</span>
              </LinkButton>
            </div>
          ),
        },
      ]}
    />
  );
}
