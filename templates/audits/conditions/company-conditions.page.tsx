import { LinkButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { ConditionList } from './condition-list.js';
import type { LevelConditionsShape } from './conditions.shapes.js';

interface CompanyConditionsProps {
  levels: readonly LevelConditionsShape[];
  /** The level aimed at; null before the first self-assessment. */
  target: string | null;
  /** FM4 has the self-assessment. */
  hasCase: boolean;
}

/** What each level takes beside the score, what is met, what is missing, and who does it. */
export function CompanyConditionsPage({ levels, target, hasCase }: CompanyConditionsProps) {
  const { t } = usePage();
  return (
    <CompanyLayout title={t('conditions.title')}>
      <p class="mb-3">
        <a class="enlace" href="/empresa/autoevaluacion">
          {t('nav.assessment')}
        </a>
      </p>
      <h1>{t('conditions.title')}</h1>
      <p class="mt-2 max-w-lectura text-tenue">{t('conditions.intro')}</p>
      {!hasCase && <p class="mt-2 max-w-lectura">{t('conditions.no-case')}</p>}
      <div class="mt-5 flex flex-wrap gap-3">
        <LinkButton kind="action" href="/empresa/equipo/funciones">
          {t('conditions.do-functions')}
        </LinkButton>
        <LinkButton kind="outline" href="/empresa/cursos">
          {t('conditions.do-courses')}
        </LinkButton>
      </div>
      {levels.map((own) => (
        <Level key={own.level} {...own} isTarget={own.level === target} />
      ))}
    </CompanyLayout>
  );
}

function Level({ level, open, conditions, isTarget }: LevelConditionsShape & { isTarget: boolean }) {
  const { t } = usePage();
  const met = conditions.filter(({ state }) => state !== 'unmet').length;
  return (
    <Section id={level} class="mt-10 max-w-lectura" title={t(`level.${level}`)}>
      {isTarget && <p class="m-0 mt-1">{t('conditions.target')}</p>}
      <p class="mt-1 mb-3 text-tenue">
        {open ? t('conditions.open') : `${t('conditions.count', { met, total: conditions.length })}.`}
      </p>
      <ConditionList conditions={conditions} saysWho />
    </Section>
  );
}
