import type { ComponentChildren } from 'preact';
import { DraftNote } from '../../courses/catalogue/draft-note.js';
import { PageLanguages } from '../../courses/learning/course-focus.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

/** Languages in which a group is asked; a draft: no native speaker has reviewed it. */
const languages = [
  { language: 'es', draft: false },
  { language: 'en', draft: false },
  { language: 'fr', draft: true },
  { language: 'ht', draft: true },
] as const;

interface SurveyFrameProps {
  scripts?: readonly string[];
  /** In the place of the choice of languages. */
  tools?: ComponentChildren;
  children: ComponentChildren;
}

/** The pages of who answers, in four languages; French and Haitian Creole say that they are drafts. */
export function SurveyFrame({ scripts, tools, children }: SurveyFrameProps) {
  const { t, language } = usePage();
  return (
    <FocusLayout
      title={t('surveys.title')}
      noindex
      scripts={scripts}
      tools={tools ?? <PageLanguages languages={languages} />}
    >
      <div class="max-w-[44rem]">
        <DraftNote draft={languages.some((one) => one.language === language && one.draft)} />
        {children}
      </div>
    </FocusLayout>
  );
}
