// Ctrl/⌘-K or / opens the palette from anywhere; arrows walk its results, Enter follows the first or the chosen one.
const palette = document.querySelector("[data-palette]");
const hits = () => [...palette.querySelectorAll(".hit")].filter((hit) => hit.checkVisibility());
let answered = "";
const writing = (element) => element.matches("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (!palette || event.isComposing) return;
  const chord = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
  const slash = event.key === "/" && !writing(event.target);
  if (!chord && !slash) return;
  event.preventDefault();
  if (!palette.open) palette.showModal();
  palette.querySelector("input").select();
});

palette?.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) walk(event, step);
  else if (event.key === "Enter" && writing(event.target)) follow(event);
});

palette?.addEventListener("htmx:afterSwap", () => { answered = palette.querySelector("input").value; });

function walk(event, step) {
  event.preventDefault();
  const stops = [palette.querySelector("input"), ...hits()];
  const here = stops.indexOf(document.activeElement);
  stops[(here + step + stops.length) % stops.length].focus();
}

function follow(event) {
  const first = hits()[0];
  const typed = palette.querySelector("input").value;
  if (!first || !typed.trim() || typed !== answered) return; // the form itself asks for the page of results
  event.preventDefault();
  first.click();
}
