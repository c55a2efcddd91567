// How an attempt went, question by question; the right answers once it passed.
import { rightAnswer } from './rules/courses/learning/answers.rules.js';
import { element } from './dom.js';

/** @param grade as `gradeQuiz` gives it. @param linkTo makes the way to a lesson, by its place from 0 */
export function resultOf(grade, texts, linkTo) {
  const summary = element('p', {}, `${grade.correct} / ${grade.total}`);
  const again = grade.passed ? [] : grade.review.map(({ number }) => element('li', {}, linkTo(number - 1)));
  const list = grade.questions.map(({ question, parts, correct }, at) =>
    element(
      'li',
      {},
      element('p', { className: 'quiet' }, texts.questionNumbers[at]),
      element('h3', {}, question.text),
      element('p', {}, element('span', { className: correct ? 'badge' : 'badge wrong' }, correct ? texts.right : texts.wrong)),
      ...answerParts(texts.youSaid, parts),
      question.feedback === '' ? '' : element('p', {}, question.feedback),
      ...(grade.passed && !correct ? answerParts(texts.better, rightAnswer(question)) : []),
    ),
  );
  return [
    summary,
    ...(again.length > 0 ? [element('h2', {}, texts.review), element('ul', {}, ...again)] : []),
    element('h2', {}, texts.answers),
    element('ol', { className: 'answers' }, ...list),
  ];
}

const answerParts = (label, parts) => [
  element('p', { className: 'quiet' }, label),
  ...parts.map(({ text, feedback }) => element('p', {}, element('strong', {}, text), ` ${feedback}`)),
];
