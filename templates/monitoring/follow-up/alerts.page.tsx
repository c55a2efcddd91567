import { Badge } from '../../components/badge.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

export interface FollowUpAlertsProps {
  alerts: readonly {
    id: string;
    companyName: string;
    heardAt: Date;
    state: 'open' | 'closed';
  }[];
}

/** Where workers said what is dangerous, for the protection role alone. */
export function FollowUpAlertsPage({ alerts }: FollowUpAlertsProps) {
  const { t, date } = usePage();
  return (
    <Fm4Layout title={t('follow-up.alerts')}>
      <h1>{t('follow-up.alerts')}</h1>
      <p class="mt-2 max-w-lectura">{t('follow-up.alerts.lead')}</p>
      <p class="mt-2">
        <TextLink href="/fm4/alertas">{t('fm4.alerts')}</TextLink>
      </p>
      {alerts.length === 0 && <p class="mt-6">{t('follow-up.alerts.none')}</p>}
      <ul class="list-none p-0 mt-6 max-w-3xl">
        {alerts.map(({ id, companyName, heardAt, state }) => (
          <li key={id} class="flex flex-wrap justify-between gap-x-6 gap-y-1 py-3 border-t border-linea">
            <span>
              <TextLink href={`/fm4/alertas-de-seguimiento/${id}`}>{companyName}</TextLink>
              <span class="block text-tenue">{t('follow-up.alerts.heard', { at: date.at(heardAt) })}</span>
            </span>
            <Badge kind={state === 'open' ? 'missing' : 'done'}>{t(`follow-up.alerts.${state}`)}</Badge>
          </li>
        ))}
      </ul>
    </Fm4Layout>
  );
}
