import { Badge } from '../../components/badge.js';
import { usePage } from '../../page.js';

export interface EnrolmentBadgeProps {
  state: 'enrolled' | 'in-progress' | 'completed' | 'withdrawn' | 'renewed';
  /** Lessons read, of how many. */
  read: number;
  total: number;
  /** Number of the lesson that comes next; null when the quiz does. */
  nextLesson: number | null;
  /** The quiz was passed, and something else is missing. */
  left?: boolean;
  /** Of a completed one: its certificate was withdrawn, has ended, ends soon. */
  certificate?: 'withdrawn' | 'ended' | 'ending';
}

const kinds = {
  enrolled: 'waiting',
  'in-progress': 'current',
  completed: 'done',
  withdrawn: 'waiting',
  renewed: 'waiting',
} as const;

/** The status of an enrolment. */
export function EnrolmentBadge(props: EnrolmentBadgeProps) {
  const worn = props.certificate === 'withdrawn' || props.certificate === 'ended';
  return <Badge kind={worn ? 'missing' : kinds[props.state]}>{useEnrolmentLabel(props)}</Badge>;
}

/** "Lección 4 de 6", "Falta el cuestionario", "Aprobado", … */
export function useEnrolmentLabel({ state, total, nextLesson, left, certificate }: EnrolmentBadgeProps): string {
  const { t } = usePage();
  if (certificate) return t(`courses.state.certificate-${certificate}`);
  if (state !== 'in-progress') return t(`courses.state.${state}`);
  if (left) return t('courses.state.left');
  return nextLesson === null ? t('courses.state.quiz') : t('courses.state.lesson', { n: nextLesson, total });
}
