// Changing the language loads the page anew; what was typed is kept for that one load and put back into the same fields.
const place = `typed ${location.pathname}`;
const fields = () => [...document.querySelectorAll("main :is(input, textarea, select)[name]")]
  .filter((field) => !["hidden", "password", "file"].includes(field.type));

document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-keeps-text]")) return;
  const typed = fields().map((field) => [field.name, field.type, field.value, field.checked]);
  sessionStorage.setItem(place, JSON.stringify(typed));
  document.querySelectorAll("form[data-dirty]").forEach((form) => delete form.dataset.dirty);
});

const kept = JSON.parse(sessionStorage.getItem(place) ?? "[]");
sessionStorage.removeItem(place);
fields().forEach((field, i) => {
  const [name, type, value, checked] = kept[i] ?? [];
  if (name !== field.name || type !== field.type) return;
  if (["checkbox", "radio"].includes(type)) field.checked = checked;
  else field.value = value;
});
