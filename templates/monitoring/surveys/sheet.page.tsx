import { BackLink } from '../../components/text-link.js';
import { type TextKey, usePage } from '../../page.js';
import { htmlLanguages, languageNames } from '../../translations.js';
import type { Phase } from './answer.page.js';
import { SurveyFrame } from './survey-frame.js';

export interface GroupSheetProps {
  id: string;
  title: string;
  phase: Phase;
  /** Ids, in the order of the group's sheet. */
  statements: readonly string[];
}

const scale = [1, 2, 3, 4, 5] as const;

/** The questions on paper, in the language of who answers; each statement has its number, by which it is entered. */
export function GroupSheetPage({ id, title, phase, statements }: GroupSheetProps) {
  const { t } = usePage();
  return (
    <SurveyFrame scripts={['imprimir']} tools={<SheetLanguages id={id} />}>
      <div class="no-imprimir" lang="es-MX">
        <BackLink href={`/fm4/encuestas/${id}`} arrow>
          {title}
        </BackLink>
        <p class="mt-2">{t('surveys.sheet.text')}</p>
        <button class="btn btn-outline" type="button" data-imprimir hidden>
          {t('surveys.sheet.print')}
        </button>
      </div>
      <h1 class="mt-4">{t(`surveys.heading.${phase}`)}</h1>
      <p class="mt-2">{t('surveys.intro')}</p>
      <p class="mt-2">{t('surveys.privacy')}</p>
      <p class="mt-4">
        {t('surveys.own-code')}: ______________ ({t(`surveys.own-code.hint.${phase}`)})
      </p>
      <ol class="list-none p-0 mt-4 grid gap-4">
        {statements.map((one) => (
          <li key={one}>
            <strong>{one}</strong> {t(`courses.survey.${one}` as TextKey)}
            <span class="block">
              {scale.map((value) => `☐ ${value} ${t(`courses.survey.scale-${value}` as TextKey)}`).join('   ')}
              {`   ☐ ${t('courses.survey.rather-not')}`}
            </span>
          </li>
        ))}
      </ol>
      {phase === 'after' && <p class="mt-6">{t('surveys.satisfaction')} ☐ 1 ☐ 2 ☐ 3 ☐ 4 ☐ 5</p>}
      {phase === 'later' && (
        <>
          <p class="mt-6">
            {t('surveys.changed-question')} ☐ {t('surveys.changed.yes')} ☐ {t('surveys.changed.no')}
          </p>
          <p class="mt-4">{t('surveys.change')} ______________________________</p>
          <p class="mt-4">{t('surveys.obstacle')} ______________________________</p>
        </>
      )}
    </SurveyFrame>
  );
}

/** The sheet in each language: a choice for this sheet, not for the reader's other pages. */
function SheetLanguages({ id }: { id: string }) {
  const { t, language: present } = usePage();
  return (
    <nav class="barra-utiles flex-wrap no-imprimir" aria-label={t('courses.open.languages')}>
      {(['es', 'en', 'fr', 'ht'] as const).map((one) => (
        <a
          key={one}
          class={one === present ? 'barra-enlace font-bold underline underline-offset-4' : 'barra-enlace'}
          href={`/fm4/encuestas/${id}/hoja?idioma=${one}`}
          lang={htmlLanguages[one]}
          hreflang={htmlLanguages[one]}
          aria-current={one === present ? 'true' : undefined}
        >
          {languageNames[one]}
        </a>
      ))}
    </nav>
  );
}
