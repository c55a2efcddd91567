/** From an alert to its pages, pure. */
import type { AlertLine, AlertProps } from '#templates/audits/protection/alert-props';
import { questionnaireIn } from '../survey/questionnaire.js';
import { attendBy, isInTime } from './alert.rules.js';
import type { AlertRow } from './alerts.queries.js';
import type { ReadAlert } from './alerts.service.js';

/** A line of the list. */
export function alertLine(alert: AlertRow, now: Date): AlertLine {
  const { id, companyName, heardAt, state, firstStepAt } = alert;
  return { id, companyName, heardAt, state, by: attendBy(heardAt), inTime: isInTime(heardAt, firstStepAt, now) };
}

/** The page of an alert, but for its forms. */
export function readAlert({ alert, steps, protocol }: ReadAlert, now: Date): Omit<AlertProps, 'forms'> {
  const { questions } = questionnaireIn('es');
  return {
    ...alertLine(alert, now),
    told: alert.told.map((id) => ({ id, text: questions[id] ?? id })),
    contact: alert.contact,
    version: alert.version,
    steps: steps.map(({ what, note, takenAt, name }) => ({ what, note, at: takenAt, name: name ?? '' })),
    protocol: [...protocol],
  };
}
