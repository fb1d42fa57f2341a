// Nothing is sent twice: the Enter that ends a Korean composition sends nothing, and a form on its way ignores further submits.
const PATIENCE = 10000;
let composing = false;
document.addEventListener("compositionstart", () => (composing = true));
document.addEventListener("compositionend", () => setTimeout(() => (composing = false)));
document.addEventListener("keydown", (event) => {
  const inText = event.target.matches?.("input, textarea");
  if (event.key === "Enter" && inText && (composing || event.isComposing)) event.preventDefault();
}, true);

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method === "dialog" || form.method === "get" || form.hasAttribute("data-theme-switch")) return;
  if (form.dataset.sending) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  form.dataset.sending = "true";
  setTimeout(released, PATIENCE, form);
  event.submitter?.setAttribute("aria-busy", "true");
  delete form.dataset.dirty;
}, true);

document.addEventListener("htmx:afterRequest", (event) => released(event.detail.elt.closest("form")));
addEventListener("pageshow", (event) => event.persisted && document.querySelectorAll("form").forEach(released));

// Also after a while, because the answer may be a file, which leaves the page as it is.
function released(form) {
  if (!form) return;
  delete form.dataset.sending;
  form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
}

// A form that came back refused starts at its first error.
document.addEventListener("htmx:afterSettle", (event) => event.detail.elt.querySelector?.("[aria-invalid=true]")?.focus());

// data-guards on a form: leaving with text that is not saved asks first.
document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form?.hasAttribute("data-guards")) form.dataset.dirty = "true";
});
addEventListener("beforeunload", (event) => {
  if (document.querySelector("form[data-dirty]")) event.preventDefault();
});
document.addEventListener("htmx:confirm", (event) => {
  const leaves = event.detail.elt.matches("a") && document.querySelector("form[data-dirty]");
  if (leaves && !confirm(document.body.dataset.leave)) event.preventDefault();
});

// data-most-bytes on a form: a file too large is said so before it travels.
document.addEventListener("change", (event) => {
  const { mostBytes, tooLarge } = event.target.form?.dataset ?? {};
  if (event.target.type !== "file" || !mostBytes) return;
  event.target.setCustomValidity([...event.target.files].some((file) => file.size > Number(mostBytes)) ? tooLarge : "");
  event.target.reportValidity();
});
