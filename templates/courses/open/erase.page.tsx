import { Confirm } from '../../components/confirm.js';
import { usePage } from '../../page.js';
import { CourseFocus, type FocusedCourse } from '../learning/course-focus.js';

/** Asks once more before everything of this place is deleted. */
export function OpenErasePage({ course, certified }: { course: FocusedCourse; certified: boolean }) {
  const { t } = usePage();
  const title = t('courses.open.erase-title');
  return (
    <CourseFocus course={course} title={title} narrow>
      <Confirm
        title={title}
        kind="danger"
        action={`${course.at}/borrar`}
        cancel={course.at}
        yes={t('courses.open.erase-yes')}
        no={t('action.not-yet')}
      >
        <p class="m-0">{t(certified ? 'courses.open.erase-certified' : 'courses.open.erase-text')}</p>
      </Confirm>
    </CourseFocus>
  );
}
