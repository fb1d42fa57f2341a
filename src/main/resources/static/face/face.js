// Behaviour of every page. Each module listens on the document and acts by attributes, so swapped-in fragments need no set-up.
import "./js/dialog.js";
import "./js/fields.js";
import "./js/forms.js";
import "./js/htmx.js";
import "./js/keep.js";
import "./js/keyboard.js";
import "./js/live.js";
import "./js/recent.js";
import "./js/tabs.js";
import "./js/theme.js";
import "./js/toast.js";
