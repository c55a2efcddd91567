// cmi5 (AICC, Quartz): launched with five parameters, speaks to the record store that they name.

/** The store sets no limit of its own. */
export const ROOM = Infinity;

const parameters = new URLSearchParams(location.search);
const endpoint = (parameters.get('endpoint') ?? '').replace(/\/?$/, '/');
const activity = { objectType: 'Activity', id: parameters.get('activityId') };
const registration = parameters.get('registration');
const STATE = 'puertas-abiertas';
const VERB = 'http://adlnet.gov/expapi/verbs/';
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

let actor = null;
let authorization = '';
let launch = null;
let begun = 0;
let isOpen = false;
/** What was said in this registration already: each of them may be said once (9.3). */
const said = new Set();
/** Statements leave one after the other. */
let last = Promise.resolve();
/** The state that waits to be kept. */
let waiting = null;

async function call(path, options = {}) {
  const answer = await fetch(endpoint + path, {
    ...options,
    headers: { authorization, 'x-experience-api-version': '1.0.3', ...options.headers },
  });
  if (!answer.ok && answer.status !== 404) throw new Error(`${path.split('?')[0]}: ${answer.status}`);
  return answer;
}

const stateAt = (stateId) =>
  `activities/state?${new URLSearchParams({ activityId: activity.id, agent: JSON.stringify(actor), registration, stateId })}`;

/** ISO 8601, to the hundredth of a second. */
const duration = () => `PT${Math.max(0, (Date.now() - begun) / 1000).toFixed(2)}S`;

function statement(verb, display, { result, moveOn = false, mastery } = {}) {
  const { contextTemplate = {} } = launch;
  const category = [...(contextTemplate.contextActivities?.category ?? []), { id: `${CATEGORY}cmi5` }];
  if (moveOn) category.push({ id: `${CATEGORY}moveon` });
  return {
    id: crypto.randomUUID(),
    timestamp: new Date().toISOString(),
    actor,
    verb: { id: VERB + verb, display: { en: display } },
    object: activity,
    ...(result ? { result } : {}),
    context: {
      ...contextTemplate,
      registration,
      contextActivities: { ...contextTemplate.contextActivities, category },
      extensions: { ...contextTemplate.extensions, ...(mastery === undefined ? {} : { [MASTERY]: mastery }) },
    },
  };
}

function say(...args) {
  const body = JSON.stringify(statement(...args));
  const send = () => call('statements', { method: 'POST', body, headers: { 'content-type': 'application/json' }, keepalive: true });
  last = last.then(send, send);
  // the next one tries for itself
  last.catch(() => undefined);
  return last;
}

export async function open() {
  const fetchAddress = parameters.get('fetch');
  if (!fetchAddress || !registration || !activity.id) throw new Error('This was not launched by cmi5');
  actor = JSON.parse(parameters.get('actor'));
  const token = await (await fetch(fetchAddress, { method: 'POST' })).json();
  if (!token['auth-token']) throw new Error(`fetch: ${token['error-text'] ?? 'no token'}`);
  authorization = `Basic ${token['auth-token']}`;
  launch = await (await call(stateAt('LMS.LaunchData'))).json();
  // asked for before anything is said (11.0); nothing in it concerns this course
  await call(`agents/profile?${new URLSearchParams({ agent: JSON.stringify(actor), profileId: 'cmi5LearnerPreferences' })}`);
  begun = Date.now();
  isOpen = true;
  const kept = await call(stateAt(STATE));
  const text = kept.ok ? await kept.text() : '';
  for (const verb of known(text)) said.add(verb);
  await say('initialized', 'initialized');
  return text;
}

function known(text) {
  try {
    return JSON.parse(text).said ?? [];
  } catch {
    return [];
  }
}

export function save(state) {
  if (!isOpen || launch.launchMode !== 'Normal') return;
  const isUnderWay = waiting !== null;
  waiting = JSON.stringify({ ...JSON.parse(state), said: [...said] });
  if (isUnderWay) return;
  const send = () => {
    const body = waiting;
    waiting = null;
    return call(stateAt(STATE), { method: 'PUT', body, headers: { 'content-type': 'application/json' }, keepalive: true });
  };
  last = last.then(send, send);
  last.catch(() => undefined);
}

export function report({ score, passed }) {
  if (!isOpen || launch.launchMode !== 'Normal') return;
  const scaled = score / 100;
  const mastery = launch.masteryScore;
  const result = { score: { scaled, raw: score, min: 0, max: 100 }, duration: duration() };
  // the system may ask for another mark than the course
  const succeeded = mastery === undefined ? passed : scaled >= mastery;
  if (!said.has('completed')) {
    said.add('completed');
    void say('completed', 'completed', { result: { completion: true, duration: duration() }, moveOn: true });
  }
  if (said.has('passed')) return;
  if (succeeded) said.add('passed');
  const verb = succeeded ? 'passed' : 'failed';
  void say(verb, verb, { result: { ...result, success: succeeded }, moveOn: true, mastery });
}

export async function close() {
  if (!isOpen) return;
  isOpen = false;
  await say('terminated', 'terminated', { result: { duration: duration() } }).catch(() => undefined);
  const { returnURL } = launch;
  if (returnURL && document.visibilityState === 'visible') location.assign(returnURL);
}
