// SCORM 1.2, Run-Time Environment 3.3 and 3.4: finds the system's API, keeps the state in suspend_data, reports status and score.

/** What the system keeps, in characters (RTE 3.4.4). */
export const ROOM = 4096;

const begun = Date.now();
let api = null;
/** Nothing is written when somebody only looks. */
let writes = true;
let isOpen = false;

/** In the windows around this one, then around the one that opened it, seven at most (RTE 3.3.6.1). */
function find(from) {
  for (let one = from, n = 0; one && n < 7; n += 1) {
    try {
      if (one.API) return one.API;
    } catch {
      // of another site
    }
    if (one.parent === one) return null;
    one = one.parent;
  }
  return null;
}

const get = (name) => String(api.LMSGetValue(name) ?? '');
const set = (name, value) => api.LMSSetValue(name, String(value));

export async function open() {
  api = find(window) ?? (window.opener && find(window.opener));
  if (!api) throw new Error('There is no SCORM API');
  if (String(api.LMSInitialize('')) !== 'true') throw new Error(`LMSInitialize: ${api.LMSGetLastError()}`);
  isOpen = true;
  const mode = get('cmi.core.lesson_mode');
  writes = mode === '' || mode === 'normal';
  const status = get('cmi.core.lesson_status');
  if (writes && (status === 'not attempted' || status === '')) set('cmi.core.lesson_status', 'incomplete');
  return get('cmi.suspend_data');
}

export function save(state, place) {
  if (!isOpen || !writes) return;
  set('cmi.suspend_data', state);
  set('cmi.core.lesson_location', place);
  api.LMSCommit('');
}

export function report({ passed, best }) {
  if (!isOpen || !writes) return;
  set('cmi.core.score.min', 0);
  set('cmi.core.score.max', 100);
  set('cmi.core.score.raw', best);
  // what was passed once stays passed
  if (passed || get('cmi.core.lesson_status') !== 'passed') set('cmi.core.lesson_status', passed ? 'passed' : 'failed');
  api.LMSCommit('');
}

/** HHHH:MM:SS, CMITimespan (RTE 3.4.3). */
function sessionTime() {
  const seconds = Math.floor((Date.now() - begun) / 1000);
  const parts = [Math.min(9999, Math.floor(seconds / 3600)), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join(':');
}

export async function close() {
  if (!isOpen) return;
  isOpen = false;
  set('cmi.core.session_time', sessionTime());
  if (writes) set('cmi.core.exit', get('cmi.core.lesson_status') === 'passed' ? '' : 'suspend');
  api.LMSFinish('');
}
