// For who comes back to a page that answered a form: its place in the history is a page that GET opens. Only when the page is left,
// so that a reload still sends the form again and loses nothing. Without this the browser asks whether to send it again.
const { volver } = document.querySelector('script[data-volver]').dataset;

addEventListener('pagehide', () => history.replaceState(history.state, '', volver));
