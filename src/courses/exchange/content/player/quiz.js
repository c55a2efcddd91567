// The questions as a form, each kind with controls that work by keyboard and are read aloud by their names.
import { lettersOf, placesOf } from './rules/courses/learning/answers.rules.js';
import { optionsShown, shuffledChoices } from './rules/courses/learning/quiz.rules.js';
import { element } from './dom.js';

/** The form of one attempt, filled with what was answered so far. */
export function quizForm(course, { seed, answers }, texts) {
  const fields = course.quiz.map((question, at) => field(course, question, { at, seed, answer: answers[question.id] ?? '', texts }));
  return element('form', { noValidate: true }, ...fields, element('button', { className: 'main' }, texts.send));
}

function field(course, question, { at, seed, answer, texts }) {
  const options = optionsShown(course, question, seed);
  const controls = { ordering: places, matching: places, number }[question.kind] ?? choices;
  const error = element('p', { className: 'error', hidden: true, 'data-error': question.id, role: 'alert' });
  const how = texts.how[question.kind];
  return element(
    'fieldset',
    { 'data-question': question.id },
    element('legend', {}, element('span', { className: 'quiet' }, texts.questionNumbers[at]), element('span', {}, question.text)),
    how ? element('p', { className: 'quiet' }, how) : '',
    error,
    ...controls(question, { options, answer, seed, texts }),
  );
}

function choices(question, { options, answer }) {
  const chosen = lettersOf(answer);
  const type = question.kind === 'multiple' ? 'checkbox' : 'radio';
  return options.map(({ id, text }) =>
    element('label', { className: 'option' }, element('input', { type, name: question.id, value: id, checked: chosen.includes(id) }), element('span', {}, text)),
  );
}

function places(question, { options, answer, seed, texts }) {
  const chosen = placesOf(answer);
  const among =
    question.kind === 'matching'
      ? shuffledChoices(question, seed)
      : options.map((_, at) => ({ id: String(at + 1), text: texts.places[at] }));
  return options.map(({ id, text }) => {
    const all = [{ id: '', text: texts.choose }, ...among];
    const select = element(
      'select',
      { name: `${question.id}.${id}` },
      ...all.map((one) => element('option', { value: one.id, selected: (chosen.get(id) ?? '') === one.id }, one.text)),
    );
    return element('label', { className: 'place' }, element('span', {}, text), select);
  });
}

function number(question, { answer }) {
  return [element('input', { name: question.id, value: answer, inputMode: 'decimal', maxLength: 40, autocomplete: 'off', 'aria-label': question.text })];
}

/** What the form says, by question, as the rules read it. */
export function answersOf(form) {
  const answers = {};
  for (const fieldset of form.querySelectorAll('fieldset')) answers[fieldset.dataset.question] = [];
  for (const [name, given] of new FormData(form)) {
    const value = /** @type {string} */ (given);
    const [question, option] = name.split('.');
    if (value !== '') answers[question].push(option ? `${option}=${value}` : value);
  }
  return Object.fromEntries(Object.entries(answers).map(([id, parts]) => [id, parts.join(',')]));
}
