import { PracticePage } from '#templates/assessments/answering/practice.page';
import { emptyForm, type View, view } from '../../web/index.js';
import type { KeptFiles } from '../evidence/evidence.types.js';
import { typedValue } from './answer.rules.js';
import type { OpenPractice } from './assessment-reader.js';

type Form = ReturnType<typeof emptyForm>;

export function practicePage(open: OpenPractice, form = savedForm(open), status = 200): View {
  return view(PracticePage, { practice: open.practice, score: open.score, form }, { status });
}

/** The form as it is saved. */
export function savedForm({ answer }: OpenPractice): Form {
  return emptyForm({
    value: typedValue(answer),
    note: answer?.note ?? '',
    version: String(answer?.version ?? 0),
  });
}

/** The form as it was sent, with each file that was not kept at its field, and how many others were. */
export function formWithRefused(values: Record<string, string>, { added, pending, refused }: KeptFiles): Form {
  const errors: Record<string, Form['errors'][string]> = {};
  for (const { field, refusal } of refused) {
    // the first at the field, each further one in a line of its own
    let place = field;
    for (let n = 1; errors[place]; n += 1) place = `${field}/${n}`;
    errors[place] = { key: `refusal.${refusal.code}`, params: refusal.params };
  }
  const summary = { key: 'assessments.evidence.partly', params: { n: added.length + pending.length } };
  return { values, errors, ...(added.length + pending.length > 0 ? { summary } : {}) };
}
