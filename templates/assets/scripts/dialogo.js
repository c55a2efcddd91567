// A link with data-dialogo opens the dialog of that id over the page instead of following to its own page.
for (const link of document.querySelectorAll('a[data-dialogo]')) {
  const dialog = document.getElementById(link.dataset.dialogo);
  if (!(dialog instanceof HTMLDialogElement)) continue;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    dialog.showModal();
  });
  dialog.querySelector('.btn-ghost')?.addEventListener('click', (event) => {
    event.preventDefault();
    dialog.close();
  });
}
