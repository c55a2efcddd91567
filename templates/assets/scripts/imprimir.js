// Shows the print buttons, which can do nothing without a script.
for (const button of document.querySelectorAll('[data-imprimir]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
