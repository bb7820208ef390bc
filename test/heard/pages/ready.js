/** Says in the title when every element on the page has drawn what it has, so that a journey can begin. */
const name = document.title;
const drawn = ['loading', 'idle'];
const waits = (element) =>
  !customElements.get(element.localName) ||
  !element.shadowRoot?.childElementCount ||
  drawn.some((state) => element.matches(`:state(${state})`));
const look = setInterval(() => {
  if ([...document.querySelectorAll(':is([data-wait])')].some(waits)) return;
  clearInterval(look);
  setTimeout(() => (document.title = `Ready: ${name}`), 1000);
}, 200);
