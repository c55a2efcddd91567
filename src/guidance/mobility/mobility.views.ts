import type {
  MobilityInstitution,
  MobilityLesson,
  MobilityPageProps,
} from '#templates/guidance/mobility/mobility.shapes';
import type { Language } from '#templates/page';
import { type Course, courseIn, languagesOf } from '../../courses/index.js';
import { type InstitutionGroup, institutionGroups } from '../institutions/institution.content.js';
import type { InstitutionRow } from '../institutions/institutions.queries.js';
import { claimOf } from '../claim.views.js';
import { isNear, LESSONS_SHOWN, mobilityLanguages } from './mobility.rules.js';

/** What the page says in one language. @param course null: none for people in mobility is published */
export function mobilityPage(
  language: Language,
  course: Course | null,
  institutions: readonly InstitutionRow[],
): MobilityPageProps {
  const spoken = course && courseIn(course, language);
  const drafts = new Map(course ? languagesOf(course).map((one) => [one.language, one.draft]) : []);
  return {
    language,
    languages: mobilityLanguages.map((one) => ({ language: one, current: one === language })),
    // a language that no native speaker has reviewed; what the interface itself says in it is a draft too
    draft: language === 'fr' || language === 'ht' || (drafts.get(language) ?? language !== 'es'),
    lessons: spoken ? lessonsOf(spoken) : [],
    course: course && {
      title: spoken!.title,
      language: spoken!.language,
      href: `/curso-abierto/${course.slug}?lang=${language}`,
    },
    near: institutionGroups.flatMap((group) => inGroup(institutions, group, true)),
    national: institutionGroups.flatMap((group) => inGroup(institutions, group, false)),
  };
}

const lessonsOf = (course: Course): MobilityLesson[] =>
  LESSONS_SHOWN.flatMap((id, place) => {
    const lesson = course.lessons[place];
    return lesson
      ? [{ id, title: lesson.title, language: course.language, blocks: lesson.blocks, takeaways: lesson.takeaways }]
      : [];
  });

/** For people, not for employers; of each what it does, when to go and what is sure of how to reach it. */
function inGroup(rows: readonly InstitutionRow[], group: InstitutionGroup, near: boolean): MobilityInstitution[] {
  if (group === 'empresas') return [];
  return rows
    .filter(({ content }) => content.group === group && isNear(content.scope) === near)
    .map(({ slug, content }) => ({
      slug,
      name: content.name,
      tasks: content.forPeople.filter((task) => !/^No aplica\.?$/.test(task)).map((task) => claimOf(task)),
      when: content.when,
      cost: content.cost,
      caution: content.caution,
      phone: content.phone,
      domain: content.site?.sure ? content.site.domain : null,
    }))
    .filter(({ tasks }) => tasks.length > 0);
}
