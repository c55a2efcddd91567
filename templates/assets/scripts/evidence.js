// Uploads evidence as soon as it is chosen or dropped, several files at once, with progress; removes files and brings them
// back in place. Without this the form works by its buttons.
const form = document.getElementById('respuesta');
const queue = document.getElementById('subidas');
const panel = document.getElementById('avance');
const warnings = document.getElementById('aviso');
const status = document.getElementById('guardado');
const address = `${form.getAttribute('action')}/evidencia`;

const waiting = [];
let running = false;
let idle = Promise.resolve();

if (queue) {
  // shows one button for each place instead of the browser's own field
  form.classList.add('sube-sola');
  form.addEventListener('change', chosen);
  form.addEventListener('click', pressed);
  form.addEventListener('submit', waitForUploads, true);
  for (const name of ['dragover', 'dragleave', 'drop']) form.addEventListener(name, dragged);
}

function chosen({ target }) {
  if (target.type !== 'file' || target.files.length === 0) return;
  add(target.name, [...target.files]);
  target.value = '';
}

function dragged(event) {
  const slot = event.target.closest?.('[data-casillero]');
  if (!slot || !event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  slot.classList.toggle('casillero-encima', event.type === 'dragover');
  if (event.type === 'drop') add(slot.dataset.casillero, [...event.dataTransfer.files]);
}

function add(field, files) {
  for (const file of files) waiting.push({ field, file, line: lineOf(file.name) });
  if (!running) idle = run();
}

/** One after the other: on a slow connection several at once only take longer each. */
async function run() {
  running = true;
  try {
    for (let next = waiting.shift(); next; next = waiting.shift()) await upload(next);
  } finally {
    running = false;
  }
}

async function upload({ field, file, line }) {
  const body = new FormData();
  body.append(field, file, file.name);
  line.meter.hidden = false;
  line.text.textContent = '';
  const answer = await send(body, (done) => {
    line.meter.value = done;
  });
  if (answer?.problems?.length === 0) line.item.remove();
  else line.fail(answer?.problems?.[0] ?? queue.dataset.failed.replace('{name}', file.name));
  if (!queue.querySelector('li')) queue.replaceChildren();
  if (answer) show(answer);
}

/** The JSON of an answer; null when there was none. */
function send(body, progress) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.upload.addEventListener('progress', ({ loaded, total }) => progress?.(total ? (100 * loaded) / total : 0));
    request.addEventListener('loadend', () => {
      try {
        const json = JSON.parse(request.responseText);
        resolve('evidence' in json ? json : null);
      } catch {
        resolve(null);
      }
    });
    request.send(body);
  });
}

function show({ said, evidence, panel: score, warnings: under }) {
  const section = document.getElementById('evidencia');
  const focused = section.contains(document.activeElement) ? document.activeElement : null;
  const { id, name, value } = focused ?? {};
  section.outerHTML = evidence;
  panel.innerHTML = score;
  warnings.innerHTML = under;
  if (said) status.textContent = said;
  if (!focused) return;
  // the place where the person was, or, when it is gone, the head of the section
  const again = id
    ? document.getElementById(id)
    : name && document.querySelector(`#evidencia [name="${name}"][value="${CSS.escape(value)}"]`);
  (again || document.getElementById('tev')).focus();
}

function lineOf(name) {
  let list = queue.querySelector('ul');
  if (!list) {
    list = document.createElement('ul');
    list.className = 'subidas';
    list.setAttribute('aria-label', queue.dataset.title);
    queue.append(list);
  }
  const item = document.createElement('li');
  const title = document.createElement('span');
  const meter = document.createElement('progress');
  const text = document.createElement('span');
  title.className = 'evidencia-nombre';
  title.textContent = name;
  meter.max = 100;
  meter.value = 0;
  meter.hidden = true;
  meter.setAttribute('aria-label', name);
  text.className = 'evidencia-dato';
  text.textContent = queue.dataset.waiting;
  item.append(title, meter, text);
  list.append(item);
  const fail = (why) => {
    meter.remove();
    // the reason names the file
    title.remove();
    item.className = 'subida-mal';
    text.className = 'error';
    text.setAttribute('role', 'alert');
    text.textContent = why;
  };
  return { item, meter, text, fail };
}

// Taking a file away and bringing it back leave the rest of the page as it is.
async function pressed(event) {
  const button = event.target.closest?.('button:is([name=remove], [name=restore], [name=confirm], [name=withdraw])');
  if (!button) return;
  event.preventDefault();
  button.disabled = true;
  const body = new URLSearchParams({ [button.name]: button.value });
  const reason = form.elements.namedItem(`reason-${button.value}`);
  if (reason) body.set(reason.name, reason.value);
  const answer = await send(body);
  if (!answer) {
    button.disabled = false;
    status.textContent = status.dataset.failed;
    return;
  }
  show({ ...answer, said: answer.problems[0] ?? answer.said });
  document.getElementById('tev').focus();
}

// "Save and go on" waits for what is on its way.
function waitForUploads(event) {
  if (!running) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { submitter } = event;
  status.textContent = status.dataset.uploading;
  void idle.then(() => form.requestSubmit(submitter));
}

addEventListener('beforeunload', (event) => {
  if (running) event.preventDefault();
});
