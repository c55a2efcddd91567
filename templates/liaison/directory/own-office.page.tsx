import { Alert } from '../../components/alert.js';
import { ActionButton } from '../../components/button.js';
import { type FormState, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';
import type { MunicipalityName, OfficeFacts, OfficeLimits } from './directory.shapes.js';
import { FreshnessBadge } from './freshness.js';
import { OfficeForm } from './office-form.js';

interface OwnOfficePageProps {
  municipality: MunicipalityName;
  office: OfficeFacts;
  limits: OfficeLimits;
  form: FormState;
}

/** The liaison's own office: confirm it as it is, or change what it says. */
export function OwnOfficePage({ municipality, office, limits, form }: OwnOfficePageProps) {
  const { t, date, rich } = usePage();
  return (
    <LearnLayout title={t('nav.liaison.office')}>
      <h1>{t('nav.liaison.office')}</h1>
      <p class="mt-2 text-lg">
        <span lang="es-MX">{municipality.name}</span> <FreshnessBadge freshness={office.freshness} />
      </p>
      <p class="mt-2 max-w-lectura">
        {rich('liaison.own.lead', {
          page: (words) => <TextLink href={`/municipios/${municipality.code}`}>{words}</TextLink>,
        })}
      </p>
      {office.confirmedAt && (
        <Section
          id="confirmar"
          class="hoja p-5 mt-6 max-w-3xl"
          heading="text-xl"
          title={t('liaison.own.confirm-title')}
        >
          {office.freshness === 'stale' && (
            <Alert kind="warning" class="my-3">
              {t('liaison.own.stale')}
            </Alert>
          )}
          <p class="mt-2 mb-4">{t('liaison.own.confirm-text', { day: date.long(office.confirmedAt) })}</p>
          <ActionButton
            kind="primary"
            icon="check-circle"
            action="/enlaces/oficina/confirmar"
            fields={{ version: valueOf(form, 'version') }}
          >
            {t('liaison.own.confirm')}
          </ActionButton>
        </Section>
      )}
      <Section id="datos" class="mt-8 max-w-3xl" title={t('liaison.own.change')}>
        <p class="mt-2 mb-4 max-w-lectura">{t('liaison.own.change-text')}</p>
        <OfficeForm form={form} action="/enlaces/oficina" limits={limits} />
      </Section>
    </LearnLayout>
  );
}
