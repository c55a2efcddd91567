// Buttons that copy a text show themselves where the browser can copy; without it, the text can be marked by one click.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = button.dataset.done;
      button.setAttribute('aria-live', 'polite');
    });
  }
}
