import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { Section } from '../../components/section.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';
import type { AgreementLine, AllyLine } from './agreement.shapes.js';
import { AgreementTable, AllyTable } from './standing.js';

interface OwnAgreementsPageProps {
  lines: readonly AgreementLine[];
  allies: readonly AllyLine[];
  page: number;
  pages: number;
}

/** What FM4 and a liaison's municipality agreed. */
export function OwnAgreementsPage({ lines, allies, page, pages }: OwnAgreementsPageProps) {
  const { t } = usePage();
  return (
    <LearnLayout title={t('liaison.agreements')}>
      <h1>{t('liaison.agreements')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('liaison.agreements-lead')}</p>
      <div class="mt-6">
        {lines.length === 0 ? (
          <EmptyState title={t('liaison.agreements-none')}>{t('liaison.agreements-none-text')}</EmptyState>
        ) : (
          <AgreementTable lines={lines} home="/enlaces/acuerdos" />
        )}
        <Pagination page={page} pages={pages} />
      </div>
      {allies.length > 0 && (
        <Section id="a-tiempo" class="mt-10" title={t('liaison.shares')}>
          <p class="mt-2 mb-4 max-w-lectura">{t('liaison.shares-text')}</p>
          <AllyTable allies={allies} />
        </Section>
      )}
    </LearnLayout>
  );
}
