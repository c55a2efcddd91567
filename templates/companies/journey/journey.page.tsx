import { Badge } from '../../components/badge.js';
import { LinkButton } from '../../components/button.js';
import { Checklist } from '../../components/checklist.js';
import { Emblem } from '../../components/emblem.js';
import { Next } from '../../components/next.js';
import { Say, type Words } from '../../components/say.js';
import { Section } from '../../components/section.js';
import { Steps, type Step } from '../../components/steps.js';
import { TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage, type TextKey } from '../../page.js';

interface Leading {
  readonly href: string;
  readonly label: Words;
}

interface NextThing {
  readonly title: Words;
  readonly text?: Words;
  readonly due?: Date | string | null;
  readonly action: Leading;
  readonly other?: Leading;
}

type StepKey = 'registration' | 'courses' | 'guidance' | 'assessment' | 'audit' | 'plan' | 'distinction' | 'follow-up';

interface DrawnStep {
  readonly key: StepKey;
  readonly place: 'behind' | 'here' | 'ahead';
  /** Null: its text says why it leads nowhere yet. */
  readonly href: string | null;
  readonly facts: {
    readonly state: 'done' | 'now' | 'ready' | 'later';
    readonly badge?: Words;
    readonly text?: Words;
    readonly typical?: Words;
    readonly link?: Leading;
    readonly checks?: readonly { readonly done: boolean; readonly text: Words }[];
  } | null;
}

interface JourneyPageProps {
  steps: readonly DrawnStep[];
  done: number;
  /** Null: the company waits for FM4, or all is done. */
  next: NextThing | null;
  deadlines: readonly { readonly at: Date | string; readonly text: Words; readonly href?: string }[];
  goal: { readonly level: 'N1' | 'N2' | 'N3'; readonly text?: Words; readonly link?: Leading } | null;
  people: number;
}

/** "Ruta al distintivo": the one next thing, then the whole way. */
export function JourneyPage({ steps, done, next, deadlines, goal, people }: JourneyPageProps) {
  const { t } = usePage();
  const level = goal && t(`level.${goal.level}`);
  return (
    <CompanyLayout title={t('companies.journey.title')} counts={{ '/empresa/equipo': String(people) }}>
      <h1>{t('companies.journey.title')}</h1>
      <p class="mt-2 mb-6 text-tenue">
        {t('companies.journey.done', { done })}{' '}
        {level && <Say words={{ key: 'companies.journey.goal', params: { level } }} />}
      </p>
      {next ? <NextStep thing={next} /> : <NothingNow />}
      <div class="grid gap-10 xl:grid-cols-[1fr_17rem] xl:gap-12 mt-10">
        <Section id="camino" heading="mb-5" title={t('companies.journey.whole')}>
          <Way steps={steps} />
        </Section>
        <aside class="grid gap-10 content-start" aria-label={t('companies.journey.aside')}>
          <Deadlines deadlines={deadlines} />
          {goal && <Goal goal={goal} />}
        </aside>
      </div>
    </CompanyLayout>
  );
}

function NextStep({ thing }: { thing: NextThing }) {
  const { t, date } = usePage();
  return (
    <Next
      kicker={t('companies.journey.next')}
      title={<Say words={thing.title} />}
      actions={
        <>
          <LinkButton kind="action" href={thing.action.href}>
            <Say words={thing.action.label} />
          </LinkButton>
          {thing.other && <Link to={thing.other} />}
        </>
      }
    >
      {(thing.text || thing.due) && (
        <p>
          {thing.text && <Say words={thing.text} />}{' '}
          {thing.due && <Say words={{ key: 'companies.journey.due', params: { when: date.relative(thing.due) } }} />}
        </p>
      )}
    </Next>
  );
}

/** Nothing to do on the way; tasks that are not of it, such as a course, are named. */
function NothingNow() {
  const { t, openTasks } = usePage();
  if (openTasks) {
    const action = { href: '/pendientes', label: { key: 'companies.journey.tasks-action' } };
    return <NextStep thing={{ title: { key: 'companies.journey.tasks', params: { n: openTasks } }, action }} />;
  }
  return (
    <Section id="sin-pendientes" class="hoja px-6 py-5" heading="text-xl" title={t('companies.journey.waiting-title')}>
      <p class="mt-1 text-tenue">{t('companies.journey.waiting-text')}</p>
    </Section>
  );
}

function Link({ to }: { to: Leading }) {
  return (
    <TextLink href={to.href}>
      <Say words={to.label} />
    </TextLink>
  );
}

const drawn = { behind: 'done', here: 'now', ahead: 'later' } as const;

function Way({ steps }: { steps: readonly DrawnStep[] }) {
  const { t } = usePage();
  const list = steps.map((step): Step => ({
    id: step.key,
    title: t(`companies.step.${step.key}`),
    ...(step.href && { href: step.href }),
    state: drawn[step.place],
    badge: <StepBadge step={step} />,
    body: <StepBody step={step} />,
  }));
  return <Steps steps={list} label={t('companies.journey.whole')} />;
}

const badges = { done: 'done', now: 'current', ready: 'waiting', later: 'waiting' } as const;
const states: Record<keyof typeof badges, TextKey> = {
  done: 'state.done',
  now: 'state.current',
  ready: 'state.ready',
  later: 'state.later',
};

function StepBadge({ step }: { step: DrawnStep }) {
  const { t } = usePage();
  const state = step.facts?.state ?? 'later';
  return <Badge kind={badges[state]}>{step.facts?.badge ? <Say words={step.facts.badge} /> : t(states[state])}</Badge>;
}

function StepBody({ step }: { step: DrawnStep }) {
  const { t } = usePage();
  const { facts } = step;
  const checks = step.place === 'here' ? facts?.checks : undefined;
  return (
    <>
      <p>
        {facts?.text ? <Say words={facts.text} /> : t(`companies.step.${step.key}-later`)}{' '}
        {facts?.link && facts.link.href !== step.href && <Link to={facts.link} />}
      </p>
      {facts?.typical && facts.state !== 'done' && (
        <p class="text-sm text-tenue">
          {t('companies.journey.typical')} <Say words={facts.typical} />
        </p>
      )}
      {checks && checks.length > 0 && (
        <div class="mt-2">
          <Checklist
            items={checks.map((check, index) => ({
              id: String(index),
              met: check.done,
              text: (
                <>
                  <span class="sr-only">
                    {t(check.done ? 'companies.journey.check-done' : 'companies.journey.check-missing')}{' '}
                  </span>
                  <Say words={check.text} />
                </>
              ),
            }))}
          />
        </div>
      )}
    </>
  );
}

function Deadlines({ deadlines }: Pick<JourneyPageProps, 'deadlines'>) {
  const { t, date } = usePage();
  return (
    <Section id="fechas" heading="text-xl mb-2" title={t('companies.journey.deadlines')}>
      {deadlines.length === 0 ? (
        <p class="text-sm text-tenue">{t('companies.journey.no-deadlines')}</p>
      ) : (
        <ul class="plazos">
          {deadlines.map((deadline, index) => (
            <li key={index}>
              <strong class="first-letter:uppercase">{date.relative(deadline.at)}</strong>
              <small>
                {deadline.href ? (
                  <Link to={{ href: deadline.href, label: deadline.text }} />
                ) : (
                  <Say words={deadline.text} />
                )}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Goal({ goal }: { goal: NonNullable<JourneyPageProps['goal']> }) {
  const { t } = usePage();
  return (
    <Section id="meta" heading="text-xl mb-3" title={t('companies.journey.goal-title')}>
      <div class="flex gap-4 items-center">
        <Emblem level={goal.level} size="sm" />
        <p class="m-0">{goal.text ? <Say words={goal.text} /> : <strong>{t(`level.${goal.level}`)}</strong>}</p>
      </div>
      {goal.link && (
        <p class="mt-3">
          <Link to={goal.link} />
        </p>
      )}
    </Section>
  );
}
