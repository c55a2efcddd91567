import { municipalitiesByRegion } from '#libs/mexico';
import type { ArticleAnchor } from '#templates/guidance/law-references';
import type {
  HelpPageProps,
  MobilityInstitution,
  MobilityLesson,
  MobilityPageProps,
  NearPageProps,
  PeopleRight,
} from '#templates/guidance/mobility/mobility.shapes';
import type { Language } from '#templates/page';
import { type Course, courseIn, languagesOf } from '../../courses/index.js';
import { type InstitutionGroup, institutionGroups, institutionNeeds } from '../institutions/institution.content.js';
import type { InstitutionRow } from '../institutions/institutions.queries.js';
import type { Paper } from '../papers/paper.types.js';
import { claimOf } from '../claim.views.js';
import { isNear, LESSONS_SHOWN, mobilityLanguages } from './mobility.rules.js';
import type { PeopleProblem, PeopleSentence } from './people.content.js';

/** A language that no native speaker has reviewed; what the interface itself says in it is a draft too. */
const isDraft = (language: Language): boolean => language === 'fr' || language === 'ht';

const inLanguages = (language: Language) => ({
  language,
  languages: mobilityLanguages.map((one) => ({ language: one, current: one === language })),
});

const sentenceIn = (language: Language, { law, words }: PeopleSentence): PeopleRight => ({
  law,
  text: words[language],
});

/** What the first page says in one language. @param course null: none for people in mobility is published */
export function mobilityPage(
  language: Language,
  course: Course | null,
  {
    rights,
    papers,
    anchors,
  }: { rights: readonly PeopleSentence[]; papers: readonly Paper[]; anchors: readonly ArticleAnchor[] },
): MobilityPageProps {
  const spoken = course && courseIn(course, language);
  const drafts = new Map(course ? languagesOf(course).map((one) => [one.language, one.draft]) : []);
  const named = language === 'en' ? 'en' : 'es';
  return {
    ...inLanguages(language),
    draft: isDraft(language) || (drafts.get(language) ?? language !== 'es'),
    lessons: spoken ? lessonsOf(spoken) : [],
    course: course && {
      title: spoken!.title,
      language: spoken!.language,
      href: `/curso-abierto/${course.slug}?lang=${language}`,
    },
    anchors,
    rights: rights.map((one) => sentenceIn(language, one)),
    papers: {
      language: named,
      list: papers.map(({ slug, permits, words }) => ({ slug, permits, name: words[named].name })),
    },
  };
}

/** What to do when something goes wrong. */
export function helpPage(
  language: Language,
  problems: readonly PeopleProblem[],
  { institutions, anchors }: { institutions: readonly InstitutionRow[]; anchors: readonly ArticleAnchor[] },
): HelpPageProps {
  const bySlug = new Map(institutions.map((row) => [row.slug, row]));
  return {
    ...inLanguages(language),
    draft: isDraft(language),
    anchors,
    problems: problems.map(({ id, title, steps, institutions: helping }) => ({
      id,
      title: title[language],
      steps: steps.map((one) => sentenceIn(language, one)),
      // an entry that the directory has no more is left out
      institutions: helping.flatMap((slug) => {
        const row = bySlug.get(slug);
        return row ? [{ slug, name: row.content.name, ...reachOf(row) }] : [];
      }),
    })),
  };
}

/** Who helps, with what, and where. */
export function nearPage(language: Language, institutions: readonly InstitutionRow[]): NearPageProps {
  const near = institutionGroups.flatMap((group) => inGroup(institutions, group, true));
  const national = institutionGroups.flatMap((group) => inGroup(institutions, group, false));
  const all = [...near, ...national];
  return {
    ...inLanguages(language),
    draft: isDraft(language),
    near,
    national,
    needs: institutionNeeds.flatMap((need) => {
      const helping = all.filter(({ needs }) => needs.includes(need)).map(({ slug, name }) => ({ slug, name }));
      return need === 'empleadores' || helping.length === 0 ? [] : [{ need, helping }];
    }),
    places: municipalitiesByRegion().map(({ region, municipalities }) => ({
      label: region,
      choices: municipalities.map(({ code, name }) => ({ value: code, label: name })),
    })),
  };
}

/** What is sure of how to reach it. */
const reachOf = ({ content }: InstitutionRow) => ({
  phone: content.phone,
  domain: content.site?.sure ? content.site.domain : null,
});

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
    .map((row) => ({ row, content: row.content }))
    .map(({ row, content }) => ({
      slug: row.slug,
      name: content.name,
      needs: content.needs,
      // empty: serves everybody in the state
      places: content.reach === 'municipalities' ? content.places : [],
      tasks: content.forPeople.filter((task) => !/^No aplica\.?$/.test(task)).map((task) => claimOf(task)),
      when: content.when,
      cost: content.cost,
      caution: content.caution,
      ...reachOf(row),
    }))
    .filter(({ tasks }) => tasks.length > 0);
}
