// data-grouped: whole numbers are parted by three once the field is left. Files that are too large are named before they are sent.
const NUMBER = /^([-−+]?)(\d{4,})(\.\d+)?$/;

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-grouped]")) group(event.target);
  if (event.target.type === "file") weigh(event.target);
});

function group(field) {
  const [, sign, whole, rest = ""] = field.value.replaceAll(/[,\s]/g, "").match(NUMBER) ?? [];
  if (whole) field.value = sign + whole.replaceAll(/\B(?=(\d{3})+$)/g, ",") + rest;
}

function weigh(field) {
  const { mostUpload, tooLarge } = document.body.dataset;
  const heavy = [...field.files].some((file) => file.size > Number(mostUpload ?? Infinity));
  field.setCustomValidity(heavy ? tooLarge : "");
  field.reportValidity();
}
