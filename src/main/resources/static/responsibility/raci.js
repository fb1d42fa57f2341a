// The RACI grid by keyboard: arrows walk the cells, R A C I set a letter, B sets A/R, Delete clears. Keys are read by their
// place on the keyboard, so that a Korean input method is no hindrance; with Alt the list of a cell opens as usual.
const LETTERS = { KeyR: "R", KeyA: "A", KeyC: "C", KeyI: "I", KeyB: "A/R", Delete: "", Backspace: "" };
const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const cellOf = (element) => element?.closest?.("[data-raci] select");

document.addEventListener("keydown", (event) => {
  const cell = cellOf(event.target);
  if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
  const step = STEPS[event.code];
  const letter = LETTERS[event.code];
  if (step) neighbour(cell, step)?.focus();
  else if (letter !== undefined) set(cell, letter);
  else return;
  event.preventDefault();
});

function neighbour(cell, [down, right]) {
  const place = cell.closest("td");
  const row = place.parentElement;
  const rows = [...row.parentElement.rows];
  const target = rows[rows.indexOf(row) + down];
  return target?.cells[place.cellIndex + right]?.querySelector("select");
}

function set(cell, letter) {
  if (cell.value === letter) return;
  cell.value = letter;
  cell.dispatchEvent(new Event("change", { bubbles: true }));
}

document.addEventListener("change", (event) => {
  const cell = cellOf(event.target);
  if (!cell) return;
  const tag = { "": "none", "A/R": "a" }[cell.value] ?? cell.value.toLowerCase();
  cell.className = `raci__cell raci__cell--${tag}`;
});

// Someone else changed the row first: the answer says so beside the row, and what was chosen stays to be seen.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status !== 409 || !cellOf(event.detail.elt)) return;
  event.detail.shouldSwap = true;
  event.detail.isError = false;
});
