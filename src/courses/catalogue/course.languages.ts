import type { QuestionKind } from './question.types.js';

/** Languages in which a course can be read; Spanish is that of every course. */
export const courseLanguages = ['es', 'en', 'fr', 'ht'] as const;
export type CourseLanguage = (typeof courseLanguages)[number];

/** How the heading of a question says how it is answered; that of one right option says nothing. */
type KindWords = Readonly<Record<Exclude<QuestionKind, 'single'>, string>>;

/** What the files of a course call their parts. */
interface StructureWords {
  readonly course: string;
  readonly objective: string;
  /** Labels of what to know before starting. */
  readonly care: readonly string[];
  readonly administrators: string;
  readonly outline: string;
  readonly written: string;
  readonly lesson: string;
  readonly pause: string;
  readonly takeaways: string;
  readonly glossary: string;
  readonly notes: string;
  readonly quiz: string;
  readonly kinds: KindWords;
}

/** By language; those of translations as their translators wrote them. */
export const structureWords: Readonly<Record<CourseLanguage, StructureWords>> = {
  es: {
    course: 'Curso',
    objective: 'Objetivo',
    care: ['Aviso de cuidado', 'Antes de empezar'],
    administrators: 'Para quien administra',
    outline: 'Esquema',
    written: 'Escrita',
    lesson: 'Lección',
    pause: 'Pausa',
    takeaways: 'Para llevar',
    glossary: 'Palabras',
    notes: 'Notas de edición',
    quiz: 'Cuestionario',
    kinds: {
      multiple: 'varias',
      'true-false': 'verdadero o falso',
      ordering: 'ordenar',
      matching: 'relacionar',
      number: 'número',
    },
  },
  en: {
    course: 'Course',
    objective: 'Objective',
    care: ['Before you start'],
    administrators: 'For administrators',
    outline: 'Course outline',
    written: 'Written',
    lesson: 'Lesson',
    pause: 'Pause',
    takeaways: 'Takeaways',
    glossary: 'Words',
    notes: "Editor's notes",
    quiz: 'Quiz',
    kinds: {
      multiple: 'several',
      'true-false': 'true or false',
      ordering: 'put in order',
      matching: 'match',
      number: 'number',
    },
  },
  fr: {
    course: 'Cours',
    objective: 'Objectif',
    care: ['Avant de commencer'],
    administrators: "Pour l'administration",
    outline: 'Plan du cours',
    written: 'Rédigée',
    lesson: 'Leçon',
    pause: 'Pause',
    takeaways: 'À retenir',
    glossary: 'Mots',
    notes: 'Notes de rédaction',
    quiz: 'Questionnaire',
    kinds: {
      multiple: 'plusieurs',
      'true-false': 'vrai ou faux',
      ordering: 'mettre en ordre',
      matching: 'associer',
      number: 'nombre',
    },
  },
  ht: {
    course: 'Kou',
    objective: 'Objektif',
    care: ['Anvan w kòmanse'],
    administrators: 'Pou moun k ap jere kou a',
    outline: 'Plan kou a',
    written: 'Ekri',
    lesson: 'Leson',
    pause: 'Poz',
    takeaways: 'Pou w kenbe',
    glossary: 'Mo',
    notes: 'Nòt edisyon',
    quiz: 'Kesyonè',
    kinds: {
      multiple: 'plizyè',
      'true-false': 'vre oswa fo',
      ordering: 'mete nan lòd',
      matching: 'mete ansanm',
      number: 'nimewo',
    },
  },
};
