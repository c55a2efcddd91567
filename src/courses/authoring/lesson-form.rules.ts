import type { LessonForm } from './authoring.forms.js';
import type { DraftLesson, GlossaryTerm } from './draft.types.js';
import { bodyText } from './problems.rules.js';
import { linesOf } from './question-form.rules.js';

/** What the form of a lesson starts with. */
export function lessonValues(lesson: DraftLesson): Record<string, string> {
  const { title, summary, body, pause, notes } = lesson;
  const takeaways = lesson.takeaways.join('\n');
  const glossary = lesson.glossary.map(({ term, meaning }) => `${term}: ${meaning}`).join('\n');
  return { title, summary, body, pause, takeaways, glossary, notes };
}

type Typed = Partial<Omit<LessonForm, 'action'>>;

/** The lesson as it was typed. */
export function lessonOf(id: string, sent: Typed): DraftLesson {
  return {
    id,
    title: line(sent.title),
    summary: line(sent.summary),
    body: bodyText(sent.body ?? ''),
    pause: line(sent.pause),
    takeaways: linesOf(sent.takeaways).map(withoutDash),
    glossary: linesOf(sent.glossary).map(withoutDash).map(termOf),
    notes: line(sent.notes),
  };
}

/** Lines of the glossary that say no term and its meaning. */
export const oddTerms = (lesson: DraftLesson): string[] =>
  lesson.glossary
    .filter(({ term, meaning }) => term === '' || meaning === '')
    .map(({ term, meaning }) => term || meaning);

const line = (typed = ''): string => typed.replaceAll(/\s+/g, ' ').trim();
const withoutDash = (item: string): string => item.replace(/^[-*•]\s+/, '');

function termOf(item: string): GlossaryTerm {
  const at = item.indexOf(':');
  const plain = (text: string) => text.replaceAll('**', '').trim();
  return at < 0
    ? { term: plain(item), meaning: '' }
    : {
        term: plain(item.slice(0, at)),
        meaning: item
          .slice(at + 1)
          .replace(/^\*\*/, '')
          .trim(),
      };
}
