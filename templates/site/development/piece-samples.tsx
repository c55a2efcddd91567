import { Badge } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { LinkButton } from '../../components/button.js';
import { Checklist } from '../../components/checklist.js';
import { Confirm } from '../../components/confirm.js';
import { DataTable } from '../../components/data-table.js';
import { DoorDrawing } from '../../components/door.js';
import { Emblem } from '../../components/emblem.js';
import { EmptyState } from '../../components/empty-state.js';
import { Evidence, EvidenceSlot } from '../../components/evidence.js';
import { Icon, iconNames } from '../../components/icon.js';
import { Meter } from '../../components/meter.js';
import { Next } from '../../components/next.js';
import { Pagination } from '../../components/pagination.js';
import { PapelPicado } from '../../components/papel-picado.js';
import { ProgressSegments } from '../../components/progress-segments.js';
import { Radar } from '../../components/radar.js';
import { Steps } from '../../components/steps.js';
import { Tabs } from '../../components/tabs.js';
import { usePage } from '../../page.js';

const soon = (now: Date) => new Date(now.getTime() + 12 * 86_400_000);

export function NextSample() {
  const { t, rich, date, now } = usePage();
  return (
    <Next
      kicker={t('development.next')}
      title={t('development.next.title')}
      actions={
        <LinkButton kind="action" href="/componentes">
          {t('development.next.action')}
        </LinkButton>
      }
    >
      <p>{rich('development.next.text', { b: (text) => <strong>{text}</strong>, when: date.relative(soon(now)) })}</p>
    </Next>
  );
}

export function StepSample() {
  const { t, date, now } = usePage();
  return (
    <div class="max-w-2xl">
      <Steps
        steps={[
          {
            id: 'a',
            state: 'done',
            title: t('development.steps.a'),
            badge: <Badge kind="done">{t('state.done')}</Badge>,
            body: <p>{t('development.steps.a.text')}</p>,
          },
          {
            id: 'b',
            state: 'now',
            title: t('development.steps.b'),
            href: '/componentes',
            badge: <Badge kind="current">{t('state.current')}</Badge>,
            body: <p>{t('development.steps.b.text', { when: date.relative(soon(now)) })}</p>,
          },
          {
            id: 'c',
            state: 'later',
            title: t('development.steps.c'),
            badge: <Badge kind="waiting">{t('state.later')}</Badge>,
            body: <p>{t('development.steps.c.text')}</p>,
          },
        ]}
      />
    </div>
  );
}

export function EvidenceSample() {
  const { t } = usePage();
  return (
    <div class="grid gap-2 max-w-2xl">
      <Evidence
        name={t('development.evidence.a')}
        note={t('development.evidence.a.note')}
        href="/componentes"
        action={
          <LinkButton kind="ghost" small href="/componentes">
            {t('action.remove')}
          </LinkButton>
        }
      />
      <Evidence name={t('development.evidence.b')} image />
      <EvidenceSlot title={t('evidence.missing', { what: t('development.evidence.c') })} state="missing" />
    </div>
  );
}

export function TableSample() {
  const { t } = usePage();
  const rows = ['a', 'b'] as const;
  return (
    <DataTable
      captionShown
      caption={t('development.table.caption')}
      rows={rows}
      rowKey={(row) => row}
      columns={[
        { heading: t('development.table.person'), cell: (row) => t(`development.table.${row}`) },
        { heading: t('development.table.job'), cell: (row) => t(`development.table.${row}.job`) },
        {
          heading: t('development.table.course'),
          cell: (row) =>
            row === 'a' ? (
              <Badge kind="done">{t('state.done')}</Badge>
            ) : (
              <Badge kind="current">{t('state.current')}</Badge>
            ),
        },
      ]}
    />
  );
}

export function TabSample() {
  const { t } = usePage();
  return (
    <>
      <Breadcrumbs trail={[{ href: '/', label: t('nav.home') }]} current={t('development.title')} />
      <Tabs
        label={t('development.tabs')}
        tabs={(['a', 'b', 'c'] as const).map((tab) => ({
          href: `/componentes?pestana=${tab}`,
          label: t(`development.tabs.${tab}`),
          current: tab === 'b',
        }))}
      />
      <Pagination page={3} pages={9} />
    </>
  );
}

const dimensions = [66.7, 71.4, 83.9, 76.8, 73.1, 52.8, 69.2, 77.3];

export function PlotSample() {
  const { t } = usePage();
  const points = dimensions.map((value, index) => ({ label: `D${index + 1}`, name: `D${index + 1}`, value }));
  return (
    <div class="grid gap-8 md:grid-cols-2">
      <div>
        <Radar id="radar" points={points} minimum={55} />
        <p class="text-sm text-tenue mt-2">{t('development.radar.note')}</p>
      </div>
      <div class="grid gap-6 content-start">
        <Meter
          value={72.3}
          thresholds={[
            { level: 'N1', value: 60 },
            { level: 'N2', value: 75 },
            { level: 'N3', value: 88 },
          ]}
        />
        <Checklist
          items={[
            { id: 'a', met: true, text: t('development.checklist.a') },
            { id: 'b', met: false, text: t('development.checklist.b') },
          ]}
        />
      </div>
    </div>
  );
}

export function ProgressSample() {
  return (
    <div class="max-w-lectura">
      <ProgressSegments done={2} current={3} total={6} />
    </div>
  );
}

export function EmptySample() {
  const { t } = usePage();
  return (
    <>
      <EmptyState
        level={3}
        title={t('development.empty.title')}
        action={{ kind: 'primary', href: '/guia', label: t('development.empty.action') }}
      >
        {t('development.empty.text')}
      </EmptyState>
      <div class="flex gap-6 mt-6">
        {(['open', 'ajar', 'closed'] as const).map((state) => (
          <DoorDrawing key={state} state={state} class="w-28" />
        ))}
      </div>
    </>
  );
}

export function DialogSample() {
  const { t } = usePage();
  return (
    <Confirm
      level={2}
      title={t('development.dialog.title')}
      action="/componentes"
      cancel="/componentes"
      yes={t('development.dialog.yes')}
    >
      <p>{t('development.dialog.text')}</p>
    </Confirm>
  );
}

export function CelebrationSample() {
  const { t } = usePage();
  return (
    <div class="hoja overflow-hidden text-center max-w-2xl">
      <PapelPicado />
      <div class="p-8">
        <div class="flex justify-center">
          <Emblem level="N2" size="lg" />
        </div>
        <h3 class="text-2xl mt-4">{t('development.celebration.title')}</h3>
        <p class="mt-2">{t('development.celebration.text')}</p>
      </div>
    </div>
  );
}

export function IconSample() {
  return (
    <ul class="flex flex-wrap gap-4">
      {iconNames.map((name) => (
        <li key={name} class="grid justify-items-center gap-1 w-24 text-xs text-tenue">
          <Icon name={name} />
          {name}
        </li>
      ))}
    </ul>
  );
}
