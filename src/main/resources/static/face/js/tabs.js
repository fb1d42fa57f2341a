// Where the tabs are wider than the page, the open one stands in sight.
for (const open of document.querySelectorAll(":is(.tabs, .tabs__within) [aria-current]")) {
  const tabs = open.closest(".tabs, .tabs__within");
  const from = open.getBoundingClientRect().left - tabs.getBoundingClientRect().left;
  tabs.scrollLeft += from - (tabs.clientWidth - open.offsetWidth) / 2;
}
