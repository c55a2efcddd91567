import { Badge } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

interface PracticePageProps {
  version: string;
  id: string;
  text: string;
  guide: string;
  /** One sentence per maturity, from 0 to 4. */
  anchors: readonly string[];
  evidence: readonly string[];
  critical: boolean;
  dimension: string;
}

/** A practice of the instrument, for FM4: what it asks, how each maturity looks, what proves it. */
export function PracticePage({ version, id, text, guide, anchors, evidence, critical, dimension }: PracticePageProps) {
  const { t } = usePage();
  return (
    <Fm4Layout title={`${id} · ${text}`}>
      <Breadcrumbs trail={[{ href: `/buscar?q=${id}`, label: t('search.title') }]} current={id} />
      <div class="max-w-3xl">
        <p class="text-tenue m-0">
          {dimension} · {t('assessments-fm4.practice.version', { version })}
        </p>
        <h1>{text}</h1>
        {critical && (
          <p class="mt-3">
            <Badge kind="critical">{t('assessments.item.critical')}</Badge> {t('assessments-fm4.practice.critical')}
          </p>
        )}
        <h2 class="mt-8 text-xl">{t('assessments-fm4.practice.guide')}</h2>
        <p class="mt-2 whitespace-pre-line">{guide}</p>
        <h2 class="mt-8 text-xl">{t('assessments-fm4.practice.anchors')}</h2>
        <ol class="mt-2 list-none p-0">
          {anchors.map((anchor, value) => (
            <li key={value} class="grid grid-cols-[2rem_1fr] border-t border-linea py-3">
              <strong class="cifra">{value}</strong>
              <span>{anchor}</span>
            </li>
          ))}
        </ol>
        <h2 class="mt-8 text-xl">{t('assessments-fm4.practice.evidence')}</h2>
        <ul class="mt-2 list-disc pl-5 grid gap-1">
          {evidence.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </div>
    </Fm4Layout>
  );
}
