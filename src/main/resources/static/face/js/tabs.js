// Where the tabs are wider than the page, the open one stands in sight.
for (const open of document.querySelectorAll(".tabs [aria-current]")) {
  const tabs = open.closest(".tabs");
  const from = open.getBoundingClientRect().left - tabs.getBoundingClientRect().left;
  tabs.scrollLeft += from - (tabs.clientWidth - open.offsetWidth) / 2;
}
