// Shows the next code of a session in time: the page asks for itself again and takes the new picture and count out of it.
const every = 15_000;

async function next() {
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' }, cache: 'no-store' });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const id of ['codigo', 'codigo-como', 'presentes']) {
      const [old, fresh] = [document.getElementById(id), page.getElementById(id)];
      if (old && fresh) old.replaceWith(fresh);
    }
    document.getElementById('codigo-sin-red')?.setAttribute('hidden', '');
  } catch {
    // without a network the code grows old: say so instead of showing one that no longer counts
    document.getElementById('codigo-sin-red')?.removeAttribute('hidden');
  }
}

setInterval(next, every);
document.getElementById('codigo-a-mano')?.setAttribute('hidden', '');
