/** What the workers of the demonstration say in a survey: mostly content, overtime apart. */
import type { SurveyResponses } from '../audits/index.js';

type Said = Omit<Parameters<SurveyResponses['answer']>[0], 'codigo'>;

const genders = ['woman', 'man', 'man', 'woman', 'man'] as const;
const tenures = ['over-12', '4-to-12', 'over-12', 'to-3'] as const;

/** The answers of one of them, by place: the same at every start. */
export function demoVoice(place: number): Said {
  const agrees = place % 4 === 0 ? '5' : place % 7 === 3 ? '3' : '4';
  return {
    E01: agrees,
    E02: place % 11 === 5 ? 'ns' : 'si',
    E03: place % 5 < 3 ? '2' : '4',
    E04: agrees,
    E05: place % 9 === 4 ? '2' : '4',
    E06: place % 8 === 6 ? '2' : agrees,
    E07: place % 13 === 7 ? 'nr' : '5',
    E08: agrees,
    E09: place % 6 === 2 ? '2' : '4',
    E10: place % 5 === 1 ? 'nr' : agrees,
    E11: place % 4 === 3 ? '2' : '4',
    E12: '4',
    E13: 'no',
    E14: 'no',
    E15: 'no',
    gender: genders[place % genders.length]!,
    tenure: tenures[place % tenures.length]!,
    mobility: place % 3 === 0 ? 'yes' : place % 17 === 1 ? 'unsaid' : 'no',
  };
}

/** One who paid to get the job, and says how to be reached. */
export const demoAlert: Said = {
  ...demoVoice(1),
  E14: 'si',
  contacto: 'Un mensaje al grupo de la parroquia, los domingos. No llamen al trabajo.',
};
