import { Icon, type IconName } from '../../components/icon.js';
import { usePage, type TextKey } from '../../page.js';
import type { DimensionLinks, ItemLink, ItemMark } from './review-props.js';

const marks: Record<ItemMark | 'current', { icon: IconName; look: string; label: TextKey }> = {
  same: { icon: 'check', look: 'text-success', label: 'audits.mark.same' },
  differs: { icon: 'not-equal', look: 'text-tierra', label: 'audits.mark.differs' },
  pending: { icon: 'circle-dashed', look: 'text-tenue', label: 'audits.mark.pending' },
  current: { icon: 'chevron-right', look: 'text-primary', label: 'audits.mark.current' },
};

/** The items of the present dimension with how they stand, and the other dimensions. */
export function ReviewNavigation({ dimensions }: { dimensions: readonly DimensionLinks[] }) {
  const { t } = usePage();
  const current = dimensions.find((dimension) => dimension.isCurrent);
  const others = dimensions.filter((dimension) => !dimension.isCurrent);
  return (
    <nav class="border-b lg:border-b-0 lg:border-r border-linea p-3 no-imprimir" aria-label={t('audits.review.list')}>
      {current && (
        <details open>
          <summary class="font-bold px-2 py-1 cursor-pointer">
            {current.name}{' '}
            <span class="text-tenue font-normal cifra">
              {t('word.of', { done: current.reviewed, total: current.total })}
            </span>
          </summary>
          <ul class="lista-items mt-1">
            {current.items.map((item) => (
              <li key={item.id}>
                <ItemAnchor {...item} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="mt-3 max-lg:hidden">
        <Others dimensions={others} />
      </div>
      <details class="mt-1 lg:hidden">
        <summary class="font-bold px-2 py-1 cursor-pointer">{t('audits.review.other-dimensions')}</summary>
        <Others dimensions={others} />
      </details>
    </nav>
  );
}

function ItemAnchor(item: ItemLink) {
  const { t } = usePage();
  const mark = marks[item.isCurrent && item.mark === 'pending' ? 'current' : item.mark];
  return (
    <a href={item.href} aria-current={item.isCurrent ? 'true' : undefined}>
      <Icon name={mark.icon} class={mark.look} label={t(mark.label)} />
      <span class="cifra">{item.id}</span>
      <span class="t">{item.title}</span>
      <span class="cifra font-bold">{item.value}</span>
    </a>
  );
}

function Others({ dimensions }: { dimensions: readonly DimensionLinks[] }) {
  const { t } = usePage();
  return (
    <ul class="list-none p-0 m-0 grid gap-1">
      {dimensions.map((dimension) => (
        <li key={dimension.id}>
          <a class="flex gap-3 px-2 py-1.5 no-underline text-inherit items-center min-h-8" href={dimension.href}>
            <span>{dimension.name}</span>
            <span class="ml-auto text-tenue cifra whitespace-nowrap">
              {t('word.of', { done: dimension.reviewed, total: dimension.total })}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
