import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { Button, LinkButton } from '../../components/button.js';
import { CheckboxGroup, Select } from '../../components/choice-field.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Fold } from '../../components/fold.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { Content } from '../instrument/content.js';
import { PracticesForPlan } from './offered.js';
import type { ActionShape, GapShape, PersonShape, PlanShape } from './plan.shapes.js';

export const planPath = '/empresa/plan';

interface PlanPageProps {
  plan: PlanShape;
  gaps: FormState;
}

/** The improvement plan: what is under way, and the gaps that have no action yet. */
export function PlanPage({ plan, gaps }: PlanPageProps) {
  const { t } = usePage();
  return (
    <CompanyLayout title={t('assessments.plan.title')}>
      <h1>{t('assessments.plan.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('assessments.plan.lead')}</p>
      {plan.total === 0 && plan.gaps.length === 0 ? <Nothing plan={plan} /> : <Progress plan={plan} />}
      {plan.open.length > 0 && (
        <Section id="acciones" class="mt-8" heading="text-xl" title={t('assessments.plan.open')}>
          <DataTable caption={t('assessments.plan.open')} columns={useColumns()} rows={plan.open} />
        </Section>
      )}
      {plan.gaps.length > 0 && <Gaps plan={plan} form={gaps} />}
      <PracticesForPlan practices={plan.practices} />
      {plan.started && (
        <p class="mt-8">
          <LinkButton kind="outline" href={`${planPath}/propia`}>
            {t('assessments.plan.own')}
          </LinkButton>
        </p>
      )}
      {plan.ended.length > 0 && (
        <Fold id="terminadas" class="mt-8" title={t('assessments.plan.ended', { n: plan.ended.length })}>
          <DataTable
            caption={t('assessments.plan.ended', { n: plan.ended.length })}
            columns={useColumns()}
            rows={plan.ended}
          />
        </Fold>
      )}
    </CompanyLayout>
  );
}

function Nothing({ plan }: { plan: PlanShape }) {
  const { t } = usePage();
  const ready = plan.started && plan.complete;
  return (
    <div class="mt-8">
      <EmptyState
        title={t(ready ? 'assessments.plan.none' : 'assessments.plan.before')}
        action={{
          href: ready ? '/empresa/autoevaluacion/nivel' : '/empresa/autoevaluacion',
          label: t(ready ? 'assessments.plan.see-level' : 'assessments.plan.answer-first'),
        }}
      />
    </div>
  );
}

function Progress({ plan }: { plan: PlanShape }) {
  const { t } = usePage();
  const { done, total, late, unplanned } = plan;
  return (
    <div class="mt-6 max-w-lectura grid gap-3">
      {total > 0 && <p class="m-0 text-lg font-semibold cifra">{t('assessments.plan.progress', { done, total })}</p>}
      {late > 0 && <Alert kind="warning">{t('assessments.plan.late', { n: late })}</Alert>}
      {unplanned > 0 && <Alert kind="info">{t('assessments.plan.unplanned', { n: unplanned })}</Alert>}
    </div>
  );
}

const badges = { done: 'done', dropped: 'waiting', unplanned: 'missing', late: 'missing', planned: 'current' } as const;

function useColumns(): Column<ActionShape>[] {
  const { t, date } = usePage();
  return [
    {
      heading: t('assessments.plan.action'),
      cell: (action) => (
        <>
          <TextLink href={`${planPath}/${action.id}`}>
            {action.itemId && <span class="cifra">{action.itemId} </span>}
            <Content>{action.title}</Content>
          </TextLink>
          {action.carried && action.state === 'open' && (
            <span class="block text-sm text-tenue font-normal">{t('assessments.plan.carried')}</span>
          )}
        </>
      ),
    },
    {
      heading: t('assessments.plan.owner'),
      cell: ({ owner }) =>
        owner ? (owner.name ?? t('assessments.conflict.someone')) : <span>{t('assessments.plan.nobody')}</span>,
    },
    {
      heading: t('assessments.plan.day'),
      cell: ({ state, dueOn, endedOn, toCheck }) => {
        if (state === 'open') return dueOn ? date.relative(dueOn) : t('assessments.plan.no-day');
        return (
          <>
            {endedOn && date.long(endedOn)}
            {toCheck && <span class="block font-semibold">{t('assessments.plan.to-check')}</span>}
          </>
        );
      },
    },
    {
      heading: t('assessments.plan.state'),
      cell: ({ standing, files }) => (
        <>
          <Badge kind={badges[standing]}>{t(`assessments.plan.standing.${standing}`)}</Badge>
          {files > 0 && <span class="block text-sm text-tenue">{t('assessments.item.evidence', { n: files })}</span>}
        </>
      ),
    },
  ];
}

/** Whom and when, for the forms of the plan. */
export function OwnerFields({ people }: { people: readonly PersonShape[] }) {
  const { t } = usePage();
  return (
    <>
      <Select
        name="ownerId"
        noEmpty
        choices={[
          { value: '', label: t('assessments.plan.nobody') },
          ...people.map(({ userId, name }) => ({ value: userId, label: name })),
        ]}
      />
      <TextField name="dueOn" type="date" size="short" optional />
    </>
  );
}

/** What the fields of the forms are called. */
export function useOwnerLabels(): Record<string, string> {
  const { t } = usePage();
  return { ownerId: t('assessments.plan.owner'), dueOn: t('assessments.plan.due') };
}

function Gaps({ plan, form }: { plan: PlanShape; form: FormState }) {
  const { t } = usePage();
  const way = plan.gaps.filter(({ onWay }) => onWay).length;
  const level = plan.level ? t(`level.${plan.level}`) : '';
  return (
    <Section
      id="brechas"
      class="mt-10 max-w-3xl"
      heading="text-xl"
      title={t('assessments.plan.gaps', { n: plan.gaps.length })}
    >
      <p class="mt-2">
        {way > 0
          ? t('assessments.plan.way', { n: way, level })
          : t(plan.complete ? 'assessments.plan.no-way' : 'assessments.plan.way-later', { level })}
      </p>
      <div class="mt-4">
        <Form
          form={form}
          action={`${planPath}/brechas`}
          labels={{ items: t('assessments.plan.choose'), ...useOwnerLabels() }}
        >
          <CheckboxGroup
            name="items"
            choices={plan.gaps.map((gap) => ({
              value: gap.id,
              label: <GapLabel gap={gap} />,
              hint: <GapHint gap={gap} level={level} />,
            }))}
          />
          <OwnerFields people={plan.people} />
          <Button kind="action">{t('assessments.plan.add')}</Button>
        </Form>
      </div>
    </Section>
  );
}

function GapLabel({ gap }: { gap: GapShape }) {
  const { t } = usePage();
  return (
    <>
      <span class="cifra text-sm text-tenue">{gap.id}</span> <Content>{gap.text}</Content>{' '}
      {gap.critical && <Badge kind="critical">{t('assessments.item.critical')}</Badge>}
    </>
  );
}

function GapHint({ gap, level }: { gap: GapShape; level: string }) {
  const { t } = usePage();
  return (
    <>
      {gap.onWay && <strong>{t('assessments.plan.on-way', { level })} </strong>}
      {gap.proves
        ? t('assessments.way.prove', { to: gap.to, counted: gap.from })
        : t('assessments.way.raise', { from: gap.from, to: gap.to, name: gap.name })}{' '}
      <Content>{gap.anchor}</Content>
    </>
  );
}
