import type { ComponentChildren } from 'preact';
import { Badge } from '../../components/badge.js';
import { Icon } from '../../components/icon.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Content, practicePath } from '../instrument/content.js';
import type { DimensionShape, ItemShape } from './score.shapes.js';

/** The practices by dimension, each with where it stands. The dimension that is in progress is open. */
export function DimensionList({ dimensions, open }: { dimensions: readonly DimensionShape[]; open: string | null }) {
  const { t, number } = usePage();
  return (
    <div class="grid gap-3">
      {dimensions.map((dimension) => (
        <details key={dimension.id} class="hoja" id={dimension.id} open={dimension.id === open}>
          <summary class="px-4 py-3 cursor-pointer">
            <span class="font-semibold">
              <Content>{dimension.name}</Content>
            </span>
            <span class="block text-sm text-tenue cifra">
              {t('assessments.dimension-count', {
                answered: dimension.answered,
                total: dimension.applicable,
              })}
              {dimension.answered > 0 && dimension.percent !== null && ` · ${number.percent(dimension.percent)}`}
            </span>
          </summary>
          <div class="px-4 pb-2">
            <p class="text-sm text-tenue">
              <Content>{dimension.purpose}</Content>
            </p>
            <ul class="mt-2">
              {dimension.items.map((item) => (
                <li key={item.id} class="border-t border-linea py-3">
                  <ItemLine item={item} />
                </li>
              ))}
            </ul>
          </div>
        </details>
      ))}
    </div>
  );
}

function ItemLine({ item }: { item: ItemShape }) {
  return (
    <div class="grid gap-1 sm:grid-cols-[4rem_1fr] sm:gap-x-3">
      <span class="cifra text-sm text-tenue">{item.id}</span>
      <div class="min-w-0">
        <TextLink href={practicePath(item.id)}>
          <Content>{item.text}</Content>
        </TextLink>
        <div class="flex flex-wrap gap-x-4 gap-y-1 items-center mt-1 text-sm">
          <ItemState item={item} />
        </div>
      </div>
    </div>
  );
}

function ItemState({ item }: { item: ItemShape }) {
  const { t } = usePage();
  const critical = item.critical && <Badge kind="critical">{t('assessments.item.critical')}</Badge>;
  if (!item.applies)
    return (
      <span class="text-tenue">
        <strong>{t('assessments.item.not-applicable')}.</strong> {t('assessments.item.not-applicable-why')}
      </span>
    );
  if (item.value === null)
    return (
      <>
        <Mark met={false}>{t(item.unknown ? 'assessments.item.unknown' : 'assessments.item.unanswered')}</Mark>
        {critical}
      </>
    );
  const doubt = item.low || item.lacksEvidence;
  return (
    <>
      <Mark met={!doubt}>
        <Content>{t('assessments.item.answered', { value: item.value, name: item.valueName ?? '' })}</Content>
      </Mark>
      {item.files > 0 && <span class="text-tenue">{t('assessments.item.evidence', { n: item.files })}</span>}
      {item.lacksEvidence && <Badge kind="missing">{t('assessments.item.no-evidence')}</Badge>}
      {item.low && !item.lacksEvidence && <Badge kind="missing">{t('assessments.item.critical-low')}</Badge>}
      {critical}
    </>
  );
}

function Mark({ met, children }: { met: boolean; children: ComponentChildren }) {
  return (
    <span class="inline-flex items-center gap-1.5">
      <Icon name={met ? 'check-circle' : 'circle-dashed'} class={met ? 'text-success' : 'text-tierra'} />
      {children}
    </span>
  );
}
