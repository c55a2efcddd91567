/** Makes an element with its properties and what is in it. */
export function element(name, properties = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes('-')) made.setAttribute(key, value);
    else made[key] = value;
  }
  made.append(...content);
  return made;
}

/** Text of the course, which was made into HTML when the package was. */
export function prose(html) {
  const made = element('div', { className: 'prose' });
  made.innerHTML = html;
  return made;
}
