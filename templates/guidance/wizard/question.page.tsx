import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Icon } from '../../components/icon.js';
import { Section } from '../../components/section.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { type WayLine, WayList } from './way.js';

/** An answer that can be chosen: a link to the next page. */
export interface WizardChoice {
  href: string;
  text: string;
  hint: string | null;
  /** It is what was answered before. */
  chosen: boolean;
}

export interface QuestionPageProps {
  /** Which question it is, from 1. */
  number: number;
  /** How many questions follow at most. */
  left: number;
  title: string;
  hint: string | null;
  choices: readonly WizardChoice[];
  way: readonly WayLine[];
  /** The question before, or the guidance. */
  back: string;
}

const start = '/guia/paso-a-paso';

/** One question, each answer a link as large as a thumb. */
export function QuestionPage({ number, left, title, hint, choices, way, back }: QuestionPageProps) {
  const { t, path } = usePage();
  const first = way.length === 0;
  return (
    <PublicLayout
      title={first ? t('guidance.wizard.title') : title}
      description={t('guidance.wizard.lead')}
      noindex={path !== start}
      social={{}}
    >
      <Breadcrumbs trail={[{ href: '/guia', label: t('guidance.title') }]} current={t('guidance.wizard.title')} />
      <BackLink href={back} arrow>
        {t(first ? 'guidance.wizard.back-to-guide' : 'guidance.wizard.back')}
      </BackLink>
      <p class="text-tenue m-0">{t('guidance.wizard.progress', { number, left })}</p>
      <h1 class="mt-2">{title}</h1>
      {hint && <p class="mt-3 text-lg max-w-lectura">{hint}</p>}
      <ul class="opciones">
        {choices.map((choice) => (
          <li key={choice.text}>
            <a href={choice.href} aria-current={choice.chosen ? 'true' : undefined}>
              <span>
                <strong>{choice.text}</strong>
                {choice.hint && <small>{choice.hint}</small>}
                {choice.chosen && <small>{t('guidance.wizard.chosen')}</small>}
              </span>
              <Icon name="arrow-right" />
            </a>
          </li>
        ))}
      </ul>
      {!first && (
        <Section id="camino" class="mt-12" heading="text-xl" title={t('guidance.wizard.way')}>
          <WayList lines={way} />
        </Section>
      )}
      <p class="mt-10 max-w-lectura text-tenue">
        {t('guidance.wizard.private')} <TextLink href="/guia">{t('guidance.wizard.list')}</TextLink>
      </p>
    </PublicLayout>
  );
}
