// The theme changes at once, without a request; the cookie tells the server for the next page.
document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-theme-switch]") || !event.submitter) return;
  event.preventDefault();
  const chosen = event.submitter.value;
  const secure = location.protocol === "https:" ? ";secure" : "";
  document.cookie = `theme=${chosen};path=/;max-age=31536000;samesite=lax${secure}`;
  if (chosen === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
  document.querySelectorAll("[data-theme-switch] button").forEach((button) => {
    button.setAttribute("aria-pressed", String(button.value === chosen));
  });
}, true);
