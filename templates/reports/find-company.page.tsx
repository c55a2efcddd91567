import { Button } from '../components/button.js';
import { freshForm } from '../components/form.js';
import { Section } from '../components/section.js';
import { TextField } from '../components/text-field.js';
import type { BannerState } from '../components/state-banner.js';
import { TextLink } from '../components/text-link.js';
import { StateBadge } from '../distinctions/state-badge.js';
import { PublicLayout } from '../layouts/public-layout.js';
import { usePage } from '../page.js';

export interface FindCompanyPageProps {
  text: string;
  found: readonly { code: string; name: string; state: BannerState }[];
  /** A search was made. */
  asked: boolean;
}

/** Finds the company to report, by code or name. */
export function FindCompanyPage({ text, found, asked }: FindCompanyPageProps) {
  const { t } = usePage();
  return (
    <PublicLayout title={t('reports.title')} description={t('reports.description')} noindex={asked}>
      <div class="max-w-lectura">
        <h1>{t('reports.title')}</h1>
        <p class="mt-4 text-lg">{t('reports.lead')}</p>
        <form class="mt-8" method="get" action="/reportar" novalidate>
          <TextField
            form={freshForm({ empresa: text })}
            name="empresa"
            label={t('reports.company')}
            hint={t('reports.company-hint')}
            maxLength={80}
            autocomplete="off"
          />
          <Button kind="action">{t('reports.find')}</Button>
        </form>
        {asked && <Found found={found} />}
        <p class="mt-10">
          <TextLink href="/reportar/seguimiento">{t('reports.have-receipt')}</TextLink>
        </p>
        <p class="mt-4 text-tenue">{t('reports.danger')}</p>
      </div>
    </PublicLayout>
  );
}

function Found({ found }: Pick<FindCompanyPageProps, 'found'>) {
  const { t } = usePage();
  if (found.length === 0) {
    return (
      <p class="mt-8" role="status">
        {t('reports.none-found')}
      </p>
    );
  }
  return (
    <Section id="tcual" class="mt-8" heading="text-xl" title={t('reports.which')}>
      <ul class="list-none p-0 mt-3 grid">
        {found.map(({ code, name, state }) => (
          <li key={code} class="py-3 border-t border-linea">
            <TextLink class="font-display font-semibold text-lg" href={`/reportar?codigo=${code}`}>
              {name}
            </TextLink>{' '}
            {state !== 'active' && <StateBadge state={state} />}
            <span class="codigo text-sm text-tenue block">{code}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
