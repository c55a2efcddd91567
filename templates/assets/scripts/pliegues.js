// For browsers that do not do it by themselves: a link into a folded section opens it, and paper shows all of them.
const open = (place) => {
  for (let at = place?.closest('details'); at; at = at.parentElement.closest('details')) at.open = true;
  if (place) place.scrollIntoView();
};
const follow = () => open(document.getElementById(decodeURIComponent(location.hash.slice(1))));
addEventListener('hashchange', follow);
if (location.hash) follow();

let closed = [];
addEventListener('beforeprint', () => {
  closed = [...document.querySelectorAll('details.pliegue:not([open])')];
  for (const details of closed) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of closed) details.open = false;
});
