// The palette remembers, for this tab, what was opened from it; and an address of preferences presses the button it names.
const MOST = 5;
const palette = document.querySelector("[data-palette]");
const shelf = `opened ${palette?.dataset.palette ?? ""}`;
const opened = () => JSON.parse(sessionStorage.getItem(shelf) ?? "[]");
const field = palette?.querySelector("input");
const empty = palette?.querySelector("[data-recent]");

document.addEventListener("click", (event) => {
  const hit = event.target.closest(".hit");
  if (!hit || event.ctrlKey || event.metaKey) return;
  const [, name, value] = hit.getAttribute("href").match(/^\/preferences#(\w+)=(\w+)$/) ?? [];
  if (name) press(event, name, value);
  else remember(hit);
});

function press(event, name, value) {
  const button = document.querySelector(`button[name="${name}"][value="${value}"]`);
  if (!button) return;
  event.preventDefault();
  palette?.close();
  button.click();
}

function remember(hit) {
  if (!palette) return;
  const entry = { href: hit.getAttribute("href"), text: hit.querySelector("span").textContent, icon: hit.querySelector("use").getAttribute("href") };
  const others = opened().filter((one) => one.href !== entry.href);
  sessionStorage.setItem(shelf, JSON.stringify([entry, ...others].slice(0, MOST)));
}

function show() {
  const list = empty.querySelector("ul");
  const blank = empty.querySelector("template");
  list.replaceChildren(...opened().map((one) => {
    const line = blank.content.cloneNode(true);
    line.querySelector("a").setAttribute("href", one.href);
    line.querySelector("span").textContent = one.text;
    line.querySelector("use").setAttribute("href", one.icon);
    return line;
  }));
  empty.hidden = !list.children.length || field.value.trim() !== "";
}

if (empty) {
  show();
  field.addEventListener("input", show);
  field.addEventListener("focus", show);
}
