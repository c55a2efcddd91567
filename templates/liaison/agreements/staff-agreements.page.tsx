import { LinkButton } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { Section } from '../../components/section.js';
import { Tabs } from '../../components/tabs.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { AgreementLine, AllyLine } from './agreement.shapes.js';
import { AgreementTable, AllyTable } from './standing.js';

const tabs = { all: '', overdue: 'vencidos', ending: 'por-terminar', ended: 'terminados' } as const;

interface StaffAgreementsPageProps {
  tab: keyof typeof tabs;
  lines: readonly AgreementLine[];
  allies: readonly AllyLine[];
  page: number;
  pages: number;
}

/** Agreements with all allies, and how each side keeps them. */
export function StaffAgreementsPage({ tab, lines, allies, page, pages }: StaffAgreementsPageProps) {
  const { t } = usePage();
  return (
    <Fm4Layout title={t('liaison.agreements')}>
      <h1>{t('liaison.agreements')}</h1>
      <p class="mt-3 mb-5 max-w-lectura">{t('liaison-fm4.agreements-lead')}</p>
      <LinkButton kind="action" icon="plus" href="/fm4/acuerdos/nuevo">
        {t('liaison-fm4.agreement-new')}
      </LinkButton>
      <div class="mt-6">
        <Tabs
          label={t('liaison.agreements')}
          tabs={(Object.keys(tabs) as (keyof typeof tabs)[]).map((one) => ({
            href: tabs[one] ? `/fm4/acuerdos?ver=${tabs[one]}` : '/fm4/acuerdos',
            label: t(`liaison-fm4.agreements.${one}`),
            current: one === tab,
          }))}
        />
      </div>
      <div class="mt-6">
        {lines.length === 0 ? (
          <EmptyState title={t('liaison-fm4.agreements-none')} />
        ) : (
          <AgreementTable lines={lines} home="/fm4/acuerdos" />
        )}
        <Pagination page={page} pages={pages} />
      </div>
      {allies.length > 0 && (
        <Section id="a-tiempo" class="mt-10" title={t('liaison.shares')}>
          <p class="mt-2 mb-4 max-w-lectura">{t('liaison.shares-text')}</p>
          <AllyTable allies={allies} />
        </Section>
      )}
    </Fm4Layout>
  );
}
