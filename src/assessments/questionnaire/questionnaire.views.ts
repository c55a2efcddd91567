import type { QuestionnaireShape } from '#templates/assessments/questionnaire/questionnaire.shapes';
import { unknownIn } from '../answering/answer.rules.js';
import type { Assessment } from '../answering/assessment.types.js';
import type { Instrument, Profile } from '../instrument/instrument.types.js';
import { companySize } from '../instrument/profile.rules.js';
import { appliesTo } from '../scoring/score.rules.js';

/** A company's own part of the questionnaire; a company that has not started has none. */
export type Answered = Pick<Assessment, 'profile' | 'answers'>;

/** The whole questionnaire: blank, or with what the company has answered so far. */
export function questionnaireView(instrument: Instrument, company: string, own: Answered | null): QuestionnaireShape {
  const profile: Profile = own?.profile ?? {};
  const unknown = unknownIn(own?.answers ?? {});
  const micro = companySize(profile) === 'micro';
  return {
    company,
    version: instrument.version,
    period: instrument.period,
    estimatedTime: instrument.estimatedTime,
    profile: instrument.profile.flatMap(({ kind, field, question, options }) =>
      kind === 'computed' ? [] : [{ question, kind, options, answer: profile[field] ?? null }],
    ),
    dimensions: instrument.dimensions.map(({ id, name, purpose, weight }) => ({
      id,
      name,
      purpose,
      weight,
      items: instrument.items
        .filter((item) => item.dimension === id)
        .map((item) => ({
          id: item.id,
          text: item.text,
          guide: item.guide,
          micro: micro ? item.microReading : null,
          critical: item.critical,
          weight: item.weight,
          applies: appliesTo(item, profile) ? (item.appliesIf && !item.critical && !own ? 'perhaps' : 'yes') : 'no',
          anchors: item.anchors.map((text, value) => ({ value, name: instrument.scale[value]?.name ?? '', text })),
          evidence: item.evidence,
          value: own?.answers[item.id]?.value ?? null,
          unknown: unknown.has(item.id),
          note: own?.answers[item.id]?.note ?? '',
        })),
    })),
  };
}
