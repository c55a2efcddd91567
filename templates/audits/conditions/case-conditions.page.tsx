import { Alert } from '../../components/alert.js';
import { Section } from '../../components/section.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { ConditionList } from './condition-list.js';
import type { CaseConditionsProps } from './case-conditions.shapes.js';
import { FactKinds, FactList } from './fact-list.js';
import { FunctionsSection } from './functions-section.js';
import { WaiverSection } from './waiver-section.js';

/** The conditions of a case: how each level stands, what is on record, and what two people set aside. */
export function CaseConditionsPage(props: CaseConditionsProps) {
  const { t } = usePage();
  const { auditId, companyName, levels, target, may } = props;
  const base = `/fm4/auditorias/${auditId}`;
  const levelName = (level: 'N1' | 'N2' | 'N3') => t(`level.${level}`);
  return (
    <Fm4Layout title={t('conditions.case.title', { company: companyName })}>
      <p class="mb-3">
        <a class="enlace" href={base}>
          {t('conditions.case.back', { company: companyName })}
        </a>
      </p>
      <h1>{t('conditions.case.title', { company: companyName })}</h1>
      <div class="grid gap-10 max-w-5xl mt-6">
        {levels.map(({ level, open, conditions }) => (
          <details key={level} id={`nivel-${level}`} open={level === target}>
            <summary class="cursor-pointer py-2 font-semibold">
              {open
                ? t('conditions.case.open', { level: levelName(level) })
                : t('conditions.case.closed', {
                    level: levelName(level),
                    n: conditions.filter(({ state }) => state === 'unmet').length,
                  })}
            </summary>
            <div class="mt-3">
              <ConditionList conditions={conditions} saysWho />
            </div>
          </details>
        ))}
        <FunctionsSection {...props} base={`${base}/condiciones`} />
        <Section id="consta" heading="mb-3" title={t('conditions.case.records')}>
          <FactList {...props} base={`${base}/condiciones`} />
        </Section>
        <Section id="registrar" heading="mb-3" title={t('conditions.case.record')}>
          {may.record ? (
            <>
              <p class="mt-0 mb-4 max-w-lectura">{t('conditions.case.record-text')}</p>
              <FactKinds {...props} base={`${base}/condiciones`} />
            </>
          ) : (
            <Alert kind="info">{t('conditions.case.not-now')}</Alert>
          )}
        </Section>
        <WaiverSection {...props} base={`${base}/condiciones`} />
      </div>
    </Fm4Layout>
  );
}
