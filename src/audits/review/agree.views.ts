/** From a case to the page on which its auditor agrees with several answers, pure. */
import type { Day } from '#libs/mexico';
import type { AgreePageProps } from '#templates/audits/review/agree.page';
import type { FormState } from '#templates/components/form-state';
import { itemsToReview, soundByItem } from './results.rules.js';
import { bannerOf, reviewHref, type ReviewSource } from './review.views.js';
import { mayAgreeInBulk } from './verification.rules.js';

/** Every item that has no review yet; nothing is chosen beforehand. @param form that came back; null: a fresh one */
export function agreePage(source: ReviewSource, form: FormState | null, today: Day): AgreePageProps {
  const { found, submission, opened } = source;
  const reviews = soundByItem(found);
  return {
    banner: bannerOf(source),
    items: itemsToReview(submission)
      .filter(({ id }) => !reviews.has(id))
      .map(({ id, text, companyValue }) => {
        const files = (submission.evidence[id] ?? []).map((file) => file.id);
        return {
          id,
          text,
          href: reviewHref(found.audit.id, id),
          value: companyValue,
          valueName: companyValue === null ? '' : (submission.instrument.scale[companyValue]?.name ?? ''),
          files: files.length,
          opened: files.filter((file) => opened.has(file)).length,
          isOpen: mayAgreeInBulk({ companyValue, files }, opened),
        };
      }),
    form: form ?? { values: { verifiedOn: today }, errors: {} },
  };
}
