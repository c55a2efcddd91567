import type { ComponentChildren } from 'preact';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { ScorePanel } from './score-panel.js';
import type { ScoreShape } from './score.shapes.js';

interface WorkLayoutProps {
  title: string;
  children: ComponentChildren;
  /** Pages below the overview lead back to it. */
  below?: boolean;
  score?: ScoreShape;
  /** The practice that is open. */
  current?: string;
  /** It was submitted: the score stands and asks for nothing. */
  frozen?: boolean;
  scripts?: readonly string[];
}

/** The work and, beside it, the score that it gives. On phones the score follows the work. */
export function WorkLayout({ title, children, below = false, score, current, frozen, scripts }: WorkLayoutProps) {
  const { t } = usePage();
  const trail = [
    { href: '/empresa', label: t('nav.route') },
    ...(below ? [{ href: '/empresa/autoevaluacion', label: t('assessments.title') }] : []),
  ];
  return (
    <CompanyLayout title={title} scripts={scripts} sections={false}>
      <Breadcrumbs trail={trail} current={title} />
      <div class={score ? 'grid gap-10 lg:grid-cols-[1fr_23rem] lg:gap-14' : undefined}>
        <div class="min-w-0">{children}</div>
        {score && (
          <div class="lg:border-l lg:border-linea lg:pl-10 min-w-0">
            <div class="lg:sticky lg:top-6" id="avance">
              <ScorePanel score={score} current={current} frozen={frozen} />
            </div>
          </div>
        )}
      </div>
    </CompanyLayout>
  );
}
