import { ActionButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';

/** A run that reconciled all reminders. */
export interface MailRepair {
  readonly id: string;
  /** Null for the nightly run. */
  readonly askedBy: string | null;
  readonly askedAt: Date;
  readonly endedAt: Date | null;
  readonly interrupted: boolean;
  readonly subjects: number;
  readonly added: number;
  readonly moved: number;
  readonly cancelled: number;
  readonly failed: number;
}

/** What the latest runs found, and a button that starts one. */
export function Repairs({ repairs, decides }: { repairs: readonly MailRepair[]; decides: boolean }) {
  const { t, date, number } = usePage();
  const found = (repair: MailRepair): string => {
    if (!repair.endedAt) return t('reminders.repair-under-way');
    if (repair.interrupted) return t('reminders.repair-interrupted');
    const { added, moved, cancelled, failed } = repair;
    if (added + moved + cancelled + failed === 0) return t('reminders.repair-fine');
    return t('reminders.repair-found', { added, moved, cancelled, failed });
  };
  return (
    <Section id="revision" heading="text-xl" title={t('reminders.repair-title')}>
      <p class="mt-1 mb-4 max-w-lectura">{t('reminders.repair-text')}</p>
      {repairs.length > 0 && (
        <DataTable
          caption={t('reminders.repair-title')}
          rows={repairs}
          columns={[
            { heading: t('reminders.when'), cell: ({ askedAt }) => date.at(askedAt) },
            {
              heading: t('reminders.repair-by'),
              cell: ({ askedBy }) => t(askedBy ? 'reminders.repair-by-hand' : 'reminders.repair-by-clock'),
            },
            { heading: t('reminders.repair-seen'), numeric: true, cell: ({ subjects }) => number.plain(subjects) },
            { heading: t('reminders.repair-result'), cell: found },
          ]}
        />
      )}
      {decides && (
        <div class="mt-4">
          <ActionButton kind="outline" action="/fm4/correo/estado/revisar">
            {t('reminders.repair-now')}
          </ActionButton>
        </div>
      )}
    </Section>
  );
}
