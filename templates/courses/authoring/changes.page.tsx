import { type DraftSent, DraftSteps } from '../../components/draft-steps.js';
import type { FormState } from '../../components/form.js';
import { usePage } from '../../page.js';
import type { DiffShape, DraftShape, ProblemShape } from './authoring.shapes.js';
import { DiffSections } from './diff-sections.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import { ProblemList } from './problem-list.js';

export interface ChangesPageProps {
  draft: DraftShape;
  diff: DiffShape;
  problems: readonly ProblemShape[];
  form: FormState;
  sent: DraftSent;
  maxLength: number;
}

/** What a draft changes, and what comes next: handing it on, reading it, publishing it, giving it back. */
export function ChangesPage({ draft, diff, problems, form, sent, maxLength }: ChangesPageProps) {
  const { t } = usePage();
  return (
    <DraftLayout draft={draft}>
      <DraftSteps
        draft={draft}
        path={draftPath(draft.id)}
        words={(word) => t(`courses-fm4.${word}`)}
        proposes={draft.may.includes('propose') && draft.changes > 0 && problems.length === 0}
        form={form}
        sent={sent}
        maxLength={maxLength}
        noteRows={4}
      >
        {draft.may.includes('edit') && <ProblemList problems={problems} />}
        <DiffSections diff={diff} />
      </DraftSteps>
    </DraftLayout>
  );
}
