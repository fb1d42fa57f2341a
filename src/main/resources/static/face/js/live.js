// data-live on a form: its sliders show their figure at once, in the output of the same label, and the form announces
// "live" at most once a frame; a page module or htmx (hx-trigger="live") answers it.
const waiting = new WeakSet();

document.addEventListener("input", (event) => {
  const form = event.target.closest?.("[data-live]") ?? event.target.form?.closest("[data-live]");
  if (!form) return;
  const output = event.target.closest("label")?.querySelector("output");
  if (output) output.value = event.target.value + (output.dataset.unit ?? "");
  announce(form);
});

function announce(form) {
  if (waiting.has(form)) return;
  waiting.add(form);
  requestAnimationFrame(() => {
    waiting.delete(form);
    form.dispatchEvent(new CustomEvent("live", { bubbles: true }));
  });
}
