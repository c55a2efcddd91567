// Writes what is typed into the blanks of the paper, on this device alone: nothing is sent or stored.
const fields = document.querySelector('[data-espacios]');
fields.hidden = false;
document.querySelector('[data-sin-guion]').hidden = true;
fields.addEventListener('input', ({ target }) => {
  for (const blank of document.querySelectorAll(`[data-llena="${CSS.escape(target.dataset.espacio)}"]`))
    blank.textContent = target.value;
});
