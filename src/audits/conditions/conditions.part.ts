import { ConditionsFilePage } from '#templates/audits/conditions/conditions-file.page';
import { view } from '../../web/index.js';
import { type CaseFilePart, caseFilePlaces } from '../case-file/case-file.types.js';
import { namesOf } from '../cases/cases.queries.js';
import type { CaseConditions } from './case-conditions.js';
import { factShape, waiverShape } from './conditions-page.views.js';
import { conditionsForCompany, peopleIn } from './conditions.views.js';

/**
 * The conditions of every level as they stand when the file is taken, what is on record and what two people set aside. The
 * figures of the survey are left out, the verified alerts among them.
 */
export const conditionsPart = (conditions: CaseConditions): CaseFilePart => ({
  place: caseFilePlaces.conditions,
  folder: 'condiciones',
  title: 'conditions.file.title',
  async *entries(tx, { found, submission }) {
    const known = await conditions.judged(tx, submission, found);
    const levels = conditionsForCompany(known, found.ties).filter((one) => one.conditions.length > 0);
    if (levels.length === 0) return;
    const material = { found, names: await namesOf(tx, peopleIn(known)) };
    yield {
      name: 'index.html',
      title: { key: 'conditions.file.title' },
      page: view(ConditionsFilePage, {
        levels,
        facts: known.facts.map((fact) => factShape(fact, material)),
        waivers: known.waivers.map((waiver) => waiverShape(waiver, material, levels, false)),
      }),
    };
  },
});
