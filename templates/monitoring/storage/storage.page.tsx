import { Alert } from '../../components/alert.js';
import { DataTable } from '../../components/data-table.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { AlarmShape, ScansShape } from './storage.shapes.js';

/** Whether files can be stored: what is the matter now and what to do, and what was before. */
export function StoragePage({ alarms, scans }: { alarms: readonly AlarmShape[]; scans: ScansShape }) {
  const { t, date, number } = usePage();
  const open = alarms.filter(({ over }) => over === null);
  return (
    <Fm4Layout title={t('storage.title')}>
      <div class="max-w-4xl">
        <h1>{t('storage.title')}</h1>
        <p class="mt-2 text-tenue">{t('storage.lead')}</p>
        <div class="mt-6 grid gap-3">
          {open.length === 0 && <Alert kind="success">{t('storage.well')}</Alert>}
          {open.map((alarm) => (
            <Alert
              key={alarm.id}
              kind={alarm.trouble === 'low' ? 'warning' : 'error'}
              title={t(`storage.trouble.${alarm.trouble}`)}
            >
              {t(`storage.remedy.${alarm.trouble}`)} {t('storage.since', { when: date.at(alarm.since) })}{' '}
              {alarm.free !== null && t('storage.free', { size: number.bytes(alarm.free) })}
            </Alert>
          ))}
        </div>
        <h2 class="text-xl mt-10 mb-3">{t('storage.scans')}</h2>
        {scans.waiting > 0 ? (
          <Alert kind="warning">
            {t('storage.scans.waiting', { n: scans.waiting, when: scans.since ? date.at(scans.since) : '' })}
          </Alert>
        ) : (
          <p>{t(scans.on ? 'storage.scans.on' : 'storage.scans.off')}</p>
        )}
        {alarms.length > open.length && (
          <div class="mt-10">
            <DataTable
              captionShown
              caption={t('storage.before')}
              rows={alarms.filter(({ over }) => over !== null)}
              columns={[
                { heading: t('storage.what'), cell: ({ trouble }) => t(`storage.trouble.${trouble}`) },
                { heading: t('storage.from'), cell: ({ since }) => date.at(since) },
                { heading: t('storage.until'), cell: ({ over }) => over && date.at(over) },
              ]}
            />
          </div>
        )}
      </div>
    </Fm4Layout>
  );
}
