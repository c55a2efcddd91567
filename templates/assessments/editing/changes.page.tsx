import { type DraftSent, DraftSteps } from '../../components/draft-steps.js';
import type { FormState } from '../../components/form.js';
import { usePage } from '../../page.js';
import { DiffSections } from './diff-sections.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import type { DiffShape, DraftShape } from './editing.shapes.js';

export interface ChangesPageProps {
  draft: DraftShape;
  diff: DiffShape;
  form: FormState;
  sent: DraftSent;
  maxLength: number;
}

/** What a draft changes, and what comes next: handing it on, reading it, publishing it, giving it back. */
export function ChangesPage({ draft, diff, form, sent, maxLength }: ChangesPageProps) {
  const { t } = usePage();
  return (
    <DraftLayout draft={draft}>
      <DraftSteps
        draft={draft}
        path={draftPath(draft.id)}
        words={(word) => t(`assessments-fm4.${word}`, { version: draft.version })}
        proposes={draft.may.includes('propose') && draft.changes > 0}
        form={form}
        sent={sent}
        maxLength={maxLength}
      >
        <DiffSections diff={diff} base={draft.base} />
      </DraftSteps>
    </DraftLayout>
  );
}
