/** From calibrations to their pages, pure. */
import type { CalibrationPageProps } from '#templates/audits/agreement/calibration.page';
import type { ScorePageProps } from '#templates/audits/agreement/score.page';
import { hasRole } from '../../database/index.js';
import type { AuditActor } from '../cases/audit.policy.js';
import { figures, itemToScore } from './agreement.views.js';
import { calibrationCases, itemsPerCase } from './calibration.rules.js';
import type { Calibrations, CalibrationStep } from './calibrations.service.js';

type Overview = Awaited<ReturnType<Calibrations['overview']>>;

/** The page of the calibrations. */
export function calibrationPage(
  { thisYear, decided, years, names, opened }: Overview,
  reader: Pick<AuditActor, 'roles'>,
): CalibrationPageProps {
  return {
    thisYear,
    cases: calibrationCases,
    items: itemsPerCase,
    decided,
    isDue: !opened,
    mayOpen: hasRole(reader, 'staff_admin') && !opened && decided >= calibrationCases,
    mayClose: hasRole(reader, 'staff_admin'),
    years: years.map(({ calibration, over, results, left, scorers }) => ({
      year: calibration.year,
      closesOn: calibration.closesOn,
      over,
      left,
      scorers,
      all: results && figures(results.all),
      people:
        results?.people.map((one) => ({ id: one.scorerId, name: names.get(one.scorerId) ?? '', ...figures(one) })) ??
        [],
    })),
  };
}

/** The page of one item. */
export function calibrationScorePage({
  item,
  submission,
  companyName,
  scored,
  total,
}: CalibrationStep): Omit<ScorePageProps, 'form'> {
  return {
    action: `/fm4/auditorias/calibracion/${item.year}/${item.position}`,
    kind: 'calibration',
    companyName,
    item: itemToScore(submission, item.itemId)!,
    scored,
    total,
  };
}
