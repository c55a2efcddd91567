import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { type Period, PeriodsTable } from './periods.js';
import { BackLink } from '../../components/text-link.js';

interface Rule extends Period {
  run: { lastRun: Date; lastErased: number | null; erased: number } | null;
}

/** What is erased for its age, and how much was, for FM4. */
export function RetentionPage({ rules, nights }: { rules: readonly Rule[]; nights: number }) {
  const { t, date } = usePage();
  return (
    <Fm4Layout title={t('retention-fm4.title')}>
      <BackLink href="/fm4/privacidad">{t('privacy-fm4.title')}</BackLink>
      <h1>{t('retention-fm4.title')}</h1>
      <p class="mt-2 mb-6 text-tenue max-w-lectura">{t('retention-fm4.lead')}</p>
      <PeriodsTable
        periods={rules}
        more={[
          {
            heading: t('retention-fm4.last'),
            cell: ({ run }) => {
              if (!run) return t('retention-fm4.never');
              if (run.lastErased === null) return t('retention-fm4.failed', { when: date.at(run.lastRun) });
              return t('retention-fm4.erased', { n: run.lastErased, when: date.at(run.lastRun) });
            },
          },
          { heading: t('retention-fm4.total', { nights }), cell: ({ run }) => String(run?.erased ?? 0), numeric: true },
        ]}
      />
    </Fm4Layout>
  );
}
