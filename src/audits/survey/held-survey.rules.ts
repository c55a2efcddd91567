import type { HeldRecord, Item } from '../../assessments/index.js';
import type { SurveyRecord } from './held-survey.queries.js';

/** What the instrument calls evidence that the survey of the platform is. */
const ASKED = /^Resultados de la encuesta$/i;

/** The last survey, for the practices that ask for its results. Only figures that the company may see. */
export function surveyRecords(items: readonly Item[], survey: SurveyRecord | null): HeldRecord[] {
  if (!survey) return [];
  const { invited, answered, favourable, closedOn } = survey;
  const text = [
    `Encuesta confidencial al personal, cerrada el ${closedOn}.`,
    `Personas invitadas: ${invited}. Respuestas: ${answered}.`,
    `Respuestas favorables: ${favourable.toFixed(1)} %.`,
  ].join('\n');
  return items.flatMap((item) => {
    const proves = item.evidence.find((label) => ASKED.test(label));
    return proves ? [{ itemId: item.id, proves, title: `${proves} (de la plataforma)`, text }] : [];
  });
}
