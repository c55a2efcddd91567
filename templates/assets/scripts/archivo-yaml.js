// Leads from a problem to its line in the file. Without this, the number of the line is there to be counted.
const field = document.querySelector('textarea[name=source]');

for (const link of document.querySelectorAll('a[data-linea]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const lines = field.value.split('\n');
    const place = Number(link.dataset.linea) - 1;
    const start = lines.slice(0, place).reduce((sum, line) => sum + line.length + 1, 0);
    field.focus();
    field.setSelectionRange(start, start + (lines[place]?.length ?? 0));
    const height = Number.parseFloat(getComputedStyle(field).lineHeight) || 24;
    field.scrollTop = Math.max(0, place - 5) * height;
  });
}
