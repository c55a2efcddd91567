import { DataTable } from '../../components/data-table.js';
import { usePage } from '../../page.js';
import type { SizeCell, SizeName, SizeTableShape } from './editing.shapes.js';

const sizes: readonly SizeName[] = ['micro', 'small', 'medium', 'large'];

/** Which practices apply to companies of each size, how they read there, and how many that makes. */
export function SizeTable({ table }: { table: SizeTableShape }) {
  const { t, number } = usePage();
  const share = (size: SizeName) => (100 * (table.total - table.counts[size].least)) / table.total;
  return (
    <>
      <p class="max-w-lectura">{t('assessments-fm4.sizes.lead', { total: table.total, most: table.most })}</p>
      <dl class="grid gap-4 sm:grid-cols-2 lg:grid-cols-4 my-6">
        {sizes.map((size) => (
          <div key={size} class="hoja p-4">
            <dt class="text-tenue">{t(`instrument.size.${size}`)}</dt>
            <dd class="m-0">
              <span class="display cifra text-2xl">{t('assessments-fm4.range', table.counts[size])}</span>
              <span class="block text-sm text-tenue">
                {t('assessments-fm4.sizes.share', { percent: number.one(share(size)) })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <DataTable
        caption={t('assessments-fm4.sizes.caption')}
        captionShown
        rows={table.items}
        columns={[
          {
            heading: t('assessments-fm4.item'),
            cell: (item) => (
              <>
                <strong class="cifra">{item.id}</strong> <span class="font-normal">{item.text}</span>
                {item.conditions.length > 0 && <code class="block text-sm">{item.conditions.join('; ')}</code>}
              </>
            ),
          },
          ...sizes.map((size) => ({
            heading: t(`instrument.size.${size}`),
            cell: (item: SizeTableShape['items'][number]) => (
              <Cell cell={item.reach.find((one) => one.size === size)!} />
            ),
          })),
        ]}
      />
    </>
  );
}

function Cell({ cell: { reach, reading } }: { cell: SizeCell }) {
  const { t } = usePage();
  return (
    <>
      {t(`instrument.reach.${reach}`)}
      {reading && <span class="block text-sm text-tenue">{reading}</span>}
    </>
  );
}
