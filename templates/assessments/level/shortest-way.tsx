import { Badge } from '../../components/badge.js';
import { LinkButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';
import { Content, practicePath } from '../instrument/content.js';
import type { WayShape, WayStepShape } from './level.shapes.js';

/** The smallest set of improvements that reaches a level, each leading to its practice. */
export function ShortestWay({ way }: { way: WayShape }) {
  const { t } = usePage();
  const level = t(`level.${way.level}`);
  return (
    <Section id="camino" class="mt-6" heading="text-xl" title={t('assessments.way.title', { level })}>
      <Way way={way} level={level} />
      {/* what a level takes beside the answers stands below the way */}
      <div class="mt-6 max-w-lectura" id="condiciones">
        {way.unanswered === 0 && way.found && way.found.besides.length > 0 && (
          <>
            <h3>{t('assessments.way.besides')}</h3>
            <ul class="list-disc pl-5 mt-2 grid gap-1">
              {way.found.besides.map((kind) => (
                <li key={kind}>{t(`assessments.way.${kind}`)}</li>
              ))}
            </ul>
          </>
        )}
        <p class="text-tenue text-sm mt-2">{t('assessments.way.conditions')}</p>
      </div>
    </Section>
  );
}

function Way({ way, level }: { way: WayShape; level: string }) {
  const { t, number } = usePage();
  if (way.unanswered > 0)
    return (
      <>
        <p class="mt-2 max-w-lectura">{t('assessments.way.answers-first', { n: way.unanswered })}</p>
        {way.next && (
          <div class="mt-4">
            <LinkButton kind="action" href={practicePath(way.next)}>
              {t('assessments.way.continue')}
            </LinkButton>
          </div>
        )}
      </>
    );
  if (!way.found) return <p class="mt-2">{t('assessments.way.impossible', { level })}</p>;
  const { steps, maturitySteps, percent } = way.found;
  if (steps.length === 0) return <p class="mt-2 max-w-lectura">{t('assessments.way.reached', { level })}</p>;
  return (
    <>
      <p class="mt-2 max-w-lectura">
        {t('assessments.way.lead', { n: steps.length, steps: maturitySteps, percent: number.percent(percent) })}
      </p>
      <ol class="mt-4 grid gap-4 list-none p-0">
        {steps.map((step) => (
          <li key={step.id} class="hoja p-4">
            <Step step={step} />
          </li>
        ))}
      </ol>
      <p class="text-tenue text-sm mt-3 max-w-lectura">{t('assessments.way.tie')}</p>
    </>
  );
}

function Step({ step }: { step: WayStepShape }) {
  const { t } = usePage();
  const { from, to, counted, name } = step;
  return (
    <>
      <a class="enlace" href={practicePath(step.id)}>
        <span class="cifra">{step.id}</span> <Content>{step.text}</Content>
      </a>
      {step.critical && (
        <>
          {' '}
          <Badge kind="critical">{t('assessments.way.critical')}</Badge>
        </>
      )}
      <p class="mt-1 font-semibold">
        {step.proves
          ? t('assessments.way.prove', { to, counted })
          : t(step.needsEvidence ? 'assessments.way.raise-proved' : 'assessments.way.raise', { from, to, name })}
      </p>
      <p class="text-tenue">
        <Content>{step.anchor}</Content>
      </p>
    </>
  );
}
