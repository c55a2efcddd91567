import { Badge } from '../../components/badge.js';
import { usePage } from '../../page.js';

export interface EnrolmentBadgeProps {
  state: 'enrolled' | 'in-progress' | 'completed' | 'withdrawn';
  /** Lessons read, of how many. */
  read: number;
  total: number;
  /** Number of the lesson that comes next; null when the quiz does. */
  nextLesson: number | null;
}

const kinds = { enrolled: 'waiting', 'in-progress': 'current', completed: 'done', withdrawn: 'waiting' } as const;

/** The status of an enrolment. */
export function EnrolmentBadge(props: EnrolmentBadgeProps) {
  return <Badge kind={kinds[props.state]}>{useEnrolmentLabel(props)}</Badge>;
}

/** "Lección 4 de 6", "Falta el cuestionario", "Aprobado", … */
export function useEnrolmentLabel({ state, total, nextLesson }: EnrolmentBadgeProps): string {
  const { t } = usePage();
  if (state !== 'in-progress') return t(`courses.state.${state}`);
  return nextLesson === null ? t('courses.state.quiz') : t('courses.state.lesson', { n: nextLesson, total });
}
