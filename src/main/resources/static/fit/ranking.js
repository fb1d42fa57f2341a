// The sliders move the ranking at once: Σ wⱼ x̄ᵢⱼ as on the server, weights as shares of one. When one weight moves, the
// others keep their proportion. Where more candidates stand than the page shows, totals move at once and the server ranks
// (htmx on the same form).
const form = document.querySelector("form[data-ranking]");
const sliders = [...document.querySelectorAll(`input[name=weight][form=${form.id}]`)];
const status = document.querySelector("[data-first-place]");
const TIE = 1e-12;
let weights = sliders.map((slider) => Number(slider.value));

form.addEventListener("live", () => {
  const moved = sliders.findIndex((slider, j) => Math.abs(slider.value - weights[j]) > 1e-4);
  if (moved >= 0) weights = shared(moved, Math.round(sliders[moved].value * 2) / 2);
  sliders.forEach((slider, j) => show(slider, weights[j]));
  const body = document.querySelector("#ranked");
  if (form.dataset.ranking === "whole") rank(body);
  else [...body.rows].forEach((row) => (row.querySelector(".total").textContent = total(row).toFixed(1)));
});

function shared(moved, value) {
  const others = weights.reduce((sum, weight, j) => (j === moved ? sum : sum + weight), 0);
  const even = (100 - value) / (weights.length - 1);
  if (weights.length === 1) return [100];
  return weights.map((weight, j) => {
    if (j === moved) return value;
    return others > 0 ? (weight * (100 - value)) / others : even;
  });
}

function show(slider, weight) {
  slider.value = weight;
  slider.ariaValueText = `${Math.round(weight * 10) / 10}%`;
  slider.closest("label").querySelector("output").value = `${Math.round(weight * 10) / 10}%`;
}

function rank(body) {
  const before = body.rows[0];
  const scored = [...body.rows].map((row) => ({ row, total: total(row) }));
  scored.sort((a, b) => (tied(a, b) ? 0 : b.total - a.total));
  let leader = 0;
  scored.forEach((one, position) => {
    if (!tied(scored[leader], one)) leader = position;
    place(one, leader + 1);
  });
  body.append(...scored.map(({ row }) => row));
  if (body.rows[0] !== before) status.textContent = body.rows[0].dataset.first;
}

const tied = (a, b) => Math.abs(a.total - b.total) <= TIE * Math.max(1, Math.abs(a.total));

function total(row) {
  return row.dataset.means.split(" ").reduce((sum, mean, j) => sum + (mean * weights[j]) / 100, 0);
}

function place({ row, total }, place) {
  row.querySelector(".rank").textContent = place;
  row.querySelector(".total").textContent = total.toFixed(1);
  row.toggleAttribute("aria-current", place === 1);
  if (place === 1) row.setAttribute("aria-current", "true");
}
