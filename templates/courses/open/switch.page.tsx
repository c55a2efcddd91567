import { Confirm } from '../../components/confirm.js';
import { usePage } from '../../page.js';
import { CourseFocus, type FocusedCourse } from '../learning/course-focus.js';

/** Asks before a device that has a place of its own goes on at that of another link. */
export function OpenSwitchPage({ course, token }: { course: FocusedCourse; token: string }) {
  const { t } = usePage();
  const title = t('courses.open.switch-title');
  return (
    <CourseFocus course={course} title={title} narrow>
      <Confirm
        title={title}
        action={`/curso-abierto/seguir/${token}`}
        cancel={course.at}
        yes={t('courses.open.switch-yes')}
        no={t('courses.open.switch-no')}
      >
        <p class="m-0">{t('courses.open.switch-text')}</p>
      </Confirm>
    </CourseFocus>
  );
}
