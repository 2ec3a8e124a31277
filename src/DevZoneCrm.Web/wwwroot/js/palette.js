// Ctrl+K. The list is walked through here and not on the server: a key must answer at once, however far away the server is.

const palette = () => document.querySelector("dialog[data-dz-palette]");
const options = dialog => [...dialog.querySelectorAll("[role=option]:not([hidden])")];

export function openPalette() {
  const dialog = palette();
  if (!dialog) return;
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector("input");
  input.focus();
  input.select();
  choose(dialog, options(dialog)[0]);
}

function choose(dialog, option) {
  const before = dialog.querySelector("[role=option][aria-selected=true]");
  if (before && before !== option) before.removeAttribute("aria-selected");
  const input = dialog.querySelector("input");
  if (!option) { input.removeAttribute("aria-activedescendant"); return; }
  option.setAttribute("aria-selected", "true");
  input.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
}

function onKey(event) {
  const dialog = palette();
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k" && dialog) {
    event.preventDefault();
    openPalette();
    return;
  }
  if (!dialog?.open || event.isComposing) return;
  const all = options(dialog);
  const at = all.findIndex(option => option.getAttribute("aria-selected") === "true");
  if (event.key === "Enter" && event.target.tagName === "INPUT") {
    event.preventDefault();
    // Who types and presses Enter at once means the text, not what happens to be listed for an earlier one.
    const list = dialog.querySelector("[role=listbox]");
    const whole = dialog.querySelector("[data-dz-palette-all]");
    if (event.target.value.trim() && list.dataset.answered !== event.target.value) {
      whole.href = `/projects?q=${encodeURIComponent(event.target.value.trim())}`;
      whole.click();
    } else all[Math.max(at, 0)]?.click();
    return;
  }
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key];
  if (to === undefined || all.length === 0) return;
  event.preventDefault();
  const wraps = event.key.startsWith("Arrow");
  choose(dialog, all[wraps ? (to + all.length) % all.length : Math.min(Math.max(to, 0), all.length - 1)]);
}

document.addEventListener("keydown", onKey);

document.addEventListener("click", event => {
  const dialog = palette();
  if (!dialog?.open) return;
  // The dialog itself is clicked only outside its content: on the backdrop.
  if (event.target === dialog || event.target.closest("[role=option], [data-dz-palette-close]")) dialog.close();
});

// New answers: what stood first stands first again. Only children change here, never what the person typed.
new MutationObserver(changes => {
  const dialog = palette();
  if (dialog?.open && changes.some(change => dialog.contains(change.target))) {
    const chosen = dialog.querySelector("[role=option][aria-selected=true]");
    choose(dialog, chosen && changes.every(change => change.type !== "attributes") ? chosen : options(dialog)[0]);
  }
}).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-answered"] });
