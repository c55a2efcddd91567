import type { ComponentChildren } from 'preact';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage, type TextKey } from '../../page.js';
import { FormSample } from './form-sample.js';
import { AlertSample, BadgeSample, ButtonSample, LevelSample, StateSample } from './state-samples.js';
import {
  CelebrationSample,
  DialogSample,
  EmptySample,
  EvidenceSample,
  IconSample,
  NextSample,
  PlotSample,
  ProgressSample,
  StepSample,
  TableSample,
  TabSample,
} from './piece-samples.js';
import { Section } from '../../components/section.js';

const samples: readonly { title: TextKey; content: () => ComponentChildren }[] = [
  { title: 'development.buttons', content: () => <ButtonSample /> },
  { title: 'development.form', content: () => <FormSample /> },
  { title: 'development.badges', content: () => <BadgeSample /> },
  { title: 'development.levels', content: () => <LevelSample /> },
  { title: 'development.states', content: () => <StateSample /> },
  { title: 'development.alerts', content: () => <AlertSample /> },
  { title: 'development.next', content: () => <NextSample /> },
  { title: 'development.steps', content: () => <StepSample /> },
  { title: 'development.evidence', content: () => <EvidenceSample /> },
  { title: 'development.table', content: () => <TableSample /> },
  { title: 'development.tabs', content: () => <TabSample /> },
  { title: 'development.radar', content: () => <PlotSample /> },
  { title: 'development.progress', content: () => <ProgressSample /> },
  { title: 'development.empty', content: () => <EmptySample /> },
  { title: 'development.dialog', content: () => <DialogSample /> },
  { title: 'development.celebration', content: () => <CelebrationSample /> },
  { title: 'development.icons', content: () => <IconSample /> },
];

/** Every component on one page, for developers. */
export function Components() {
  const { t } = usePage();
  return (
    <PublicLayout title={t('development.title')} noindex>
      <h1>{t('development.title')}</h1>
      <p class="mt-2 max-w-lectura mb-8">{t('development.lead')}</p>
      {samples.map(({ title, content }) => (
        <Section
          key={title}
          id={title.replace('.', '-')}
          class="py-10 border-t border-linea"
          heading="mb-5"
          title={t(title)}
        >
          {content()}
        </Section>
      ))}
    </PublicLayout>
  );
}
