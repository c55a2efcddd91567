import { readFileSync } from 'node:fs';
import { plainText } from '#libs/prose';
import { unfinishedCourse } from '../../../test/courses/unfinished.js';
import { CourseContentError, courseIn, languagesOf, parseCourse, storedCourse, type Course } from './course.content.js';

const source = (letter: string) => readFileSync(`src/courses/content/curso-${letter}.md`, 'utf8');
const course = (letter: string): Course => parseCourse(source(letter));
const edited = (change: (text: string) => string) => () => parseCourse(change(source('a')));

describe('the courses as written', () => {
  it.each([
    ['a', 'movilidad-humana', 6, 12],
    ['b', 'documentacion-y-marco-legal', 6, 12],
    ['c', 'prevencion-de-la-exclusion', 6, 12],
    ['d', 'enlaces-municipales', 6, 12],
    ['e', 'induccion-laboral', 6, 12],
  ])('course %s is whole and published', (letter, slug, lessons, questions) => {
    expect(course(letter)).toMatchObject({ slug, state: 'published' });
    expect(course(letter).lessons).toHaveLength(lessons);
    expect(course(letter).quiz).toHaveLength(questions);
  });

  it('a course in preparation says which lessons are still to be written', () => {
    const { state, outline, lessons } = parseCourse(unfinishedCourse);
    expect(state).toBe('in-preparation');
    expect(lessons).toHaveLength(3);
    expect(outline.map((entry) => entry.written)).toEqual([true, true, true, false, false, false]);
  });

  it.each(['a', 'b', 'c', 'd', 'e'])(
    'course %s: every question has four answered options and one right one',
    (letter) => {
      for (const question of course(letter).quiz) {
        expect(question.options.map((option) => option.id)).toEqual(['a', 'b', 'c', 'd']);
        expect(question.options.filter((option) => option.correct)).toHaveLength(1);
        expect(question.options.every((option) => option.feedback.length > 3)).toBe(true);
      }
    },
  );

  it.each(['a', 'b', 'c', 'd', 'e'])('course %s: notes of the editors and of the office reach no reader', (letter) => {
    const whole = course(letter);
    expect(whole.lessons.every((lesson) => lesson.editorNotes !== null)).toBe(true);
    const published = {
      ...whole,
      adminNotes: null,
      lessons: whole.lessons.map((lesson) => ({ ...lesson, editorNotes: null })),
    };
    expect(JSON.stringify(published)).not.toMatch(/Notas de edici|no verificado|Para quien administra/);
  });

  it.each(['a', 'b', 'c', 'd', 'e'])(
    'course %s: every lesson has a pause, takeaways and a body without them',
    (letter) => {
      for (const lesson of course(letter).lessons) {
        expect(plainText(lesson.pause).length).toBeGreaterThan(20);
        expect(lesson.takeaways).toHaveLength(3);
        expect(JSON.stringify(lesson.blocks)).not.toMatch(/Pausa\.|Para llevar/);
        expect(lesson.minutes).toBeGreaterThanOrEqual(2);
      }
    },
  );

  it('reads the first lesson: seven words to know, as definitions', () => {
    const first = course('a').lessons[0];
    expect(first).toMatchObject({ id: 'A1', title: 'Todas las personas nos movemos' });
    const words = first?.blocks.find((block) => block.kind === 'definitions');
    expect(words?.items.map((item) => item.term)).toEqual([
      'Persona migrante',
      'Solicitante de la condición de refugiada',
      'Persona refugiada',
      'Persona con protección complementaria',
      'Persona apátrida',
      'Persona mexicana retornada',
      'Persona desplazada interna',
    ]);
  });

  it('keeps the caution of course B in the place of the care notice', () => {
    expect(plainText(course('b').careNotice ?? [])).toContain('no es asesoría legal');
  });
});

describe('a course that was edited badly is refused, with the place', () => {
  it.each<[string, (text: string) => string, string]>([
    ['no front matter', (text) => text.slice(4), 'falta la ficha'],
    ['no slug', (text) => text.replace(/^slug:.*\n/m, ''), 'Curso A: falta «slug»'],
    ['no objective', (text) => text.replace('**Objetivo.**', ''), 'falta «Objetivo»'],
    ['a lesson without a pause', (text) => text.replace('**Pausa.**', 'Pausa.'), 'Lección A1: falta «Pausa»'],
    ['a lesson without takeaways', (text) => text.replace('**Para llevar**', ''), 'Lección A1: falta la lista'],
    ['two right options', (text) => text.replace('- [ ]', '- [x]'), 'Pregunta A-P01: necesita una opción correcta'],
    ['no right option', (text) => text.replace('- [x]', '- [ ]'), 'Pregunta A-P01: necesita una opción correcta'],
    ['an option without feedback', (text) => text.replace(' :: ', ' '), 'Pregunta A-P01: una opción no tiene'],
    ['a repeated question', (text) => text.replace('#### A-P02', '#### A-P01'), 'preguntas repetidas'],
    ['a question of no lesson', (text) => text.replace('A-P01: A1', 'A-P01: A9'), 'Pregunta A-P01: repasa A9'],
  ])('%s', (_name, change, message) => {
    expect(edited(change)).toThrow(CourseContentError);
    expect(edited(change)).toThrow(message);
  });

  it('a course with unwritten lessons cannot be published', () => {
    const text = unfinishedCourse.replace('state: in-preparation', 'state: published');
    expect(() => parseCourse(text)).toThrow('no se puede publicar: falta D4');
  });
});

describe('a course in other languages', () => {
  const translation = (language: string) => readFileSync(`src/courses/content/curso-e.${language}.md`, 'utf8');
  const languages = ['en', 'fr', 'ht'] as const;
  const whole = parseCourse(source('e'), Object.fromEntries(languages.map((one) => [one, translation(one)])));

  it.each(languages)(
    '%s: whole, a draft, with the questions, right options and notes where the Spanish has them',
    (one) => {
      const spoken = courseIn(whole, one);
      expect(spoken).toMatchObject({ language: one, draft: true, slug: 'induccion-laboral', letter: 'E' });
      expect(spoken.lessons.map(({ id }) => id)).toEqual(whole.lessons.map(({ id }) => id));
      expect(spoken.lessons.every(({ takeaways, pause }) => takeaways.length === 3 && pause.length > 0)).toBe(true);
      expect(spoken.outline.every(({ written }) => written)).toBe(true);
      const right = (of: Course) => of.quiz.map(({ options }) => options.findIndex(({ correct }) => correct));
      expect(right(spoken)).toEqual(right(whole));
      const published = {
        ...spoken,
        adminNotes: null,
        translations: [],
        lessons: spoken.lessons.map((lesson) => ({ ...lesson, editorNotes: null })),
      };
      expect(JSON.stringify(published)).not.toMatch(
        /Editor's notes|Notes de rédaction|Nòt edisyon|DRAFT|BROUILLON|BOUYON|For administrators|Pour l'administration|ap jere kou/,
      );
    },
  );

  it('is Spanish where there is no translation, and lists what there is', () => {
    expect(courseIn(whole, 'de')).toMatchObject({ language: 'es', draft: false });
    expect(courseIn(course('a'), 'fr').language).toBe('es');
    expect(languagesOf(whole)).toEqual([
      { language: 'es', draft: false },
      ...languages.map((language) => ({ language, draft: true })),
    ]);
  });

  it('a version from before languages and audiences reads as what it was', () => {
    const { group: _, translations: __, language: ___, draft: ____, withoutAccount: _____, ...old } = course('a');
    expect(storedCourse(old as Course)).toMatchObject({ group: 'employers', language: 'es', translations: [] });
  });

  it.each<[string, (text: string) => string, string]>([
    ['another version', (text) => text.replace('version: 2', 'version: 1'), 'traduce E 1'],
    ['another language', (text) => text.replace('language: fr', 'language: ht'), 'la ficha dice «ht»'],
    ['a lesson left out', (text) => text.replace(/## Leçon E6[\s\S]*(?=## Questionnaire)/, ''), 'las mismas lecciones'],
    ['a question left out', (text) => text.replace(/#### E-P12[\s\S]*$/, ''), 'las mismas preguntas'],
    [
      'another right option',
      (text) =>
        text
          .replace('- [ ] Non, pas avant de signer', '- [x] Non, pas avant de signer')
          .replace('- [x] Oui.', '- [ ] Oui.'),
      'E-P01 no marca la misma opción',
    ],
    ['a lesson without a pause', (text) => text.replace('**Pause.**', 'Pause.'), 'Lección E1 (fr): falta «Pause»'],
  ])('a translation with %s is refused', (_name, change, message) => {
    const text = change(translation('fr'));
    expect(() => parseCourse(source('e'), { fr: text })).toThrow(message);
  });
});
