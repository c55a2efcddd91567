// Draws a signature with a finger, a pen or the mouse. Without this it is signed with a typed name.
const form = document.getElementById('firmar');
const place = document.getElementById('dibujo');
const canvas = document.getElementById('strokes');
const value = form?.elements.namedItem('strokes');

if (form && canvas && value) {
  const drawing = canvas.getContext('2d');
  const strokes = [];
  const MOST_POINTS = 5_000;
  let current = null;

  const show = () => {
    place.hidden = form.elements.namedItem('method').value !== 'drawn';
  };
  const keep = () => {
    value.value = strokes.length > 0 ? JSON.stringify(strokes) : '';
  };
  const pointOf = ({ offsetX, offsetY }) => {
    const within = (part, whole) => Math.min(whole, Math.max(0, Math.round(part)));
    return [
      within((offsetX * canvas.width) / canvas.clientWidth, canvas.width),
      within((offsetY * canvas.height) / canvas.clientHeight, canvas.height),
    ];
  };
  const line = ([fromX, fromY], [toX, toY]) => {
    drawing.lineWidth = 7;
    drawing.lineCap = 'round';
    drawing.strokeStyle = '#1e2a2b';
    drawing.beginPath();
    drawing.moveTo(fromX, fromY);
    drawing.lineTo(toX, toY);
    drawing.stroke();
  };

  canvas.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    current = [pointOf(event)];
    strokes.push(current);
    line(current[0], current[0]);
    keep();
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!current || strokes.reduce((sum, { length }) => sum + length, 0) >= MOST_POINTS) return;
    const [last, next] = [current.at(-1), pointOf(event)];
    if (last[0] === next[0] && last[1] === next[1]) return;
    current.push(next);
    line(last, next);
  });
  const end = () => {
    current = null;
    keep();
  };
  canvas.addEventListener('pointerup', end);
  canvas.addEventListener('pointercancel', end);
  document.getElementById('borrar-firma').addEventListener('click', () => {
    strokes.length = 0;
    drawing.clearRect(0, 0, canvas.width, canvas.height);
    keep();
  });
  form.addEventListener('change', show);
  show();
}
