// htmx under a strict content policy: no eval, no style of its own, the token on every write, a refused form swapped in place.
const htmx = window.htmx;
Object.assign(htmx.config, {
  allowEval: false,
  allowScriptTags: false,
  includeIndicatorStyles: false,
  selfRequestsOnly: true,
  historyCacheSize: 0,
  responseHandling: [
    { code: "204", swap: false },
    { code: "[23]..", swap: true },
    { code: "422", swap: true },
    { code: "[45]..", swap: false, error: true },
  ],
});

document.addEventListener("htmx:configRequest", (event) => {
  const { csrfHeader, csrfToken } = document.body.dataset;
  if (csrfHeader && event.detail.verb !== "get") event.detail.headers[csrfHeader] = csrfToken;
});
