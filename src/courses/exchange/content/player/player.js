// Plays one course inside another system: lessons, quiz, result. `lms.js` keeps the state and reports, by SCORM or cmi5.
import course from './course.js';
import * as lms from './lms.js';
import { drawQuiz, gradeQuiz, missingAnswers, validAnswers } from './rules/courses/learning/quiz.rules.js';
import { allowanceOf, nextFrom } from './rules/courses/learning/attempts.rules.js';
import { answersOf, quizForm } from './quiz.js';
import { element, prose } from './dom.js';
import { resultOf } from './result.js';

const { texts, lessons } = course;
const main = document.querySelector('main');
const note = document.getElementById('note');

/**
 * What is kept: lessons read, the lesson and block where the reader is, answers, the seed of the next attempt, attempts
 * graded and when the last of them was, the best score.
 */
const fresh = () => ({ read: [], at: 0, block: 0, answers: {}, seed: newSeed(), tries: 0, last: 0, best: null });
const newSeed = () => Math.random().toString(36).slice(2, 12);
let state = fresh();

function stored(text) {
  try {
    const known = JSON.parse(text);
    return known && Array.isArray(known.read) ? { ...fresh(), ...known } : fresh();
  } catch {
    return fresh();
  }
}

const isPassed = () => state.best !== null && state.best >= course.quizSettings.passMark;
const isRead = () => lessons.every((_, at) => state.read.includes(at));

function keep() {
  const whole = JSON.stringify(state);
  // answers that are not sent yet are the first thing to go where there is little room
  lms.save(whole.length <= lms.ROOM ? whole : JSON.stringify({ ...state, answers: {} }), state.at);
}

function show(title, ...content) {
  const heading = element('h1', { tabIndex: -1 }, title);
  main.replaceChildren(heading, ...content);
  document.title = `${title} · ${course.title}`;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}

const button = (words, act, kind = '') => element('button', { type: 'button', className: kind, onclick: act }, words);

function home() {
  const list = lessons.map(({ title }, at) => {
    const done = state.read.includes(at);
    return element('li', {}, button(title, () => lesson(at), 'link'), done ? element('span', { className: 'badge' }, texts.read) : '');
  });
  const quizStep = isPassed()
    ? element('p', {}, texts.quizPassed.replace('{score}', state.best))
    : isRead()
      ? button(texts.toQuiz, quiz, 'main')
      : element('p', { className: 'quiet' }, texts.quizLater);
  const next = lessons.findIndex((_, at) => !state.read.includes(at));
  show(
    course.title,
    prose(course.introduction),
    next < 0 ? '' : element('p', {}, button(state.read.length === 0 ? texts.start : texts.continue, () => lesson(next), 'main')),
    element('h2', {}, texts.lessons),
    element('ol', { className: 'lessons' }, ...list),
    element('h2', {}, texts.quiz),
    quizStep,
    element('p', {}, button(texts.leave, leave)),
  );
}

function lesson(at, block = 0) {
  state.at = at + 1;
  state.block = block;
  keep();
  const { title, html } = lessons[at];
  const text = prose(html);
  show(
    title,
    element('p', { className: 'quiet' }, texts.lessonNumbers[at]),
    text,
    element('p', { className: 'steps' }, button(texts.done, () => finish(at), 'main'), button(texts.back, () => go(home))),
  );
  if (block > 0) text.children[block]?.scrollIntoView();
}

function go(view) {
  state.at = 0;
  state.block = 0;
  keep();
  view();
}

function finish(at) {
  if (!state.read.includes(at)) state.read.push(at);
  const next = [at + 1, ...lessons.keys()].find((one) => one < lessons.length && !state.read.includes(one));
  if (next !== undefined) return lesson(next);
  go(isPassed() ? home : quiz);
}

function quiz() {
  const allowance = allowanceOf(
    course.quizSettings,
    { count: state.tries, from: nextFrom(course.quizSettings, state.last ? new Date(state.last) : null) },
    new Date(),
  );
  if (allowance.kind !== 'open') {
    const why = allowance.kind === 'wait' ? texts.wait.replace('{when}', allowance.from.toLocaleString(course.language)) : texts.usedUp;
    return show(texts.quiz, element('p', {}, why), button(texts.back, () => go(home)));
  }
  const drawn = drawQuiz(course, state.seed);
  const form = quizForm(drawn, state, texts);
  form.addEventListener('change', () => {
    state.answers = validAnswers(drawn, answersOf(form));
    keep();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(drawn, form);
  });
  show(texts.quiz, element('p', {}, texts.quizIntro), form, element('p', {}, button(texts.back, () => go(home))));
}

function send(drawn, form) {
  const answers = answersOf(form);
  const missing = missingAnswers(drawn, answers);
  for (const { id } of drawn.quiz) {
    const error = form.querySelector(`[data-error="${id}"]`);
    error.textContent = missing[id] ? texts.missing[missing[id]] : '';
    error.hidden = !missing[id];
  }
  const [first] = Object.keys(missing);
  if (first) return form.querySelector(`[data-question="${first}"] :is(input:not([type=hidden]), select)`).focus();
  const grade = gradeQuiz(drawn, validAnswers(drawn, answers));
  state = {
    ...state,
    tries: state.tries + 1,
    last: Date.now(),
    best: Math.max(state.best ?? 0, grade.score),
    seed: newSeed(),
    answers: {},
  };
  // told first: what was told is kept along
  lms.report({ score: grade.score, passed: grade.passed, best: state.best });
  keep();
  const title = (grade.passed ? texts.passed : texts.failed).replace('{score}', grade.score);
  show(
    title,
    ...resultOf(grade, texts, (at) => button(lessons[at].title, () => lesson(at), 'link')),
    element('p', { className: 'steps' }, grade.passed ? '' : button(texts.again, quiz, 'main'), button(texts.back, () => go(home))),
  );
}

async function leave() {
  await lms.close();
  show(course.title, element('p', {}, texts.left));
}

// the block that is being read, so that the course goes on there
let timer = 0;
addEventListener('scroll', () => {
  if (state.at === 0) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    const blocks = [...(main.querySelector('.prose')?.children ?? [])];
    const block = Math.max(0, blocks.findIndex((one) => one.getBoundingClientRect().bottom > 0));
    if (block === state.block) return;
    state.block = block;
    keep();
  }, 800);
});

try {
  const kept = await lms.open();
  state = stored(kept);
} catch {
  // it can be read all the same; nothing is kept
  note.textContent = texts.noSystem;
  note.hidden = false;
}
addEventListener('pagehide', () => void lms.close());
if (state.at > 0 && state.at <= lessons.length) lesson(state.at - 1, state.block);
else home();
