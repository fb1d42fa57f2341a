// A toast leaves by itself after a while, but not while one points at it or has the focus in it. Failed requests bring one.
const STAY = 7000;
const toasts = document.getElementById("toasts");

toasts?.addEventListener("click", (event) => {
  if (event.target.closest("[data-dismiss]")) event.target.closest("[data-toast]").remove();
});

function leaveLater(toast) {
  let timer;
  const wait = () => { timer = setTimeout(() => toast.remove(), STAY); };
  const stay = () => clearTimeout(timer);
  ["pointerenter", "focusin"].forEach((name) => toast.addEventListener(name, stay));
  ["pointerleave", "focusout"].forEach((name) => toast.addEventListener(name, wait));
  wait();
}

const words = (kind) => toasts?.querySelector(`[data-toast-for="${kind}"]`)?.content.textContent;

function say(kind) {
  const text = words(kind) ?? words("error");
  if (!text) return;
  const toast = toasts.querySelector("[data-toast-alert]").content.cloneNode(true);
  toast.querySelector("span").textContent = text;
  toasts.append(toast);
}

if (toasts) {
  toasts.querySelectorAll("[data-toast]").forEach(leaveLater);
  new MutationObserver((changes) => changes.flatMap((change) => [...change.addedNodes])
    .filter((node) => node.matches?.("[data-toast]")).forEach(leaveLater)).observe(toasts, { childList: true });
}
// data-quiet: what the page asks for by itself fails without a word.
const asked = (event) => !event.detail.elt.closest("[data-quiet]");
document.addEventListener("htmx:responseError", (event) => asked(event) && say(String(event.detail.xhr.status)));
document.addEventListener("htmx:sendError", (event) => asked(event) && say("offline"));
