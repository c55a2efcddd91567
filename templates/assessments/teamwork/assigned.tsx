import { usePage } from '../../page.js';
import type { AssignedShape } from './team.shapes.js';

/** "Le toca a Marco, para el 5 de diciembre"; null where nobody has it. */
export function useAssigned(assigned: AssignedShape | null): string | null {
  const { t, date } = usePage();
  if (!assigned) return null;
  const day = date.relative(assigned.dueOn);
  if (assigned.mine) return t('assessments.team.mine', { day });
  return t('assessments.team.assigned', { name: assigned.name ?? t('assessments.conflict.someone'), day });
}
