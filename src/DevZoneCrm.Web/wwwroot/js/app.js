// What the circuit cannot or should not do: choices kept in the browser, shortcuts, and what is seen when the circuit is gone.
// Everything is delegated from the document, so it survives re-rendering and needs no inline handlers.

import { openPalette } from "./palette.js";
import "./tour.js";
import "./columns.js";
import { isWriting, networkIsBack, openLog } from "./outbox.js";

const root = document.documentElement;

function remember(name, value) {
  const age = value ? 31536000 : 0;
  document.cookie = `${name}=${value ?? ""}; path=/; max-age=${age}; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
}

// ---- Theme: light, dark, system (no attribute) ----
const themeAfter = new Map([[undefined, "light"], ["light", "dark"], ["dark", undefined]]);

function cycleTheme() {
  const next = themeAfter.get(root.dataset.theme);
  if (next) root.dataset.theme = next; else delete root.dataset.theme;
  remember("dz-theme", next);
}

// ---- Side bar: the width on screen decides what "the other state" is ----
function toggleSide() {
  const side = document.getElementById("dz-side");
  if (!side) return;
  const next = side.getBoundingClientRect().width > 100 ? "folded" : "open";
  root.dataset.side = next;
  remember("dz-side", next);
}

// A clipboard needs a secure page; inside the zone's own network a copy out of a hidden field still works.
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = Object.assign(document.createElement("textarea"), { value: text });
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}

// ---- Meeting room: full screen while it is presented; leaving the one leaves the other ----
const fullscreen = () => { if (!document.fullscreenElement) document.documentElement.requestFullscreen?.().catch(() => {}); };
const windowed = () => { if (document.fullscreenElement) document.exitFullscreen(); };
document.addEventListener("fullscreenchange", () => {
  if (!document.fullscreenElement) document.querySelector("[data-dz-leave]")?.click();
});

const actions = { copy: source => copyText(source.dataset.dzText), fullscreen, windowed, theme: cycleTheme, side: toggleSide, print: () => window.print(), reload: () => location.reload(), retry: () => window.Blazor.reconnect(), palette: openPalette, log: openLog };

document.addEventListener("click", event => {
  const source = event.target.closest?.("[data-dz-action]");
  if (source) actions[source.dataset.dzAction]?.(source);
});

document.addEventListener("keydown", event => {
  // Lists and menus answer these keys themselves; the page must not scroll under them.
  if (event.target.closest?.("[role=listbox],[role=menu],[role=radiogroup]") && ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", " "].includes(event.key)) {
    event.preventDefault();
    if (event.target.closest("[role=menu]")) moveInMenu(event);
    // The active option moves when the server has answered; keep it in view then.
    const list = event.target.closest("[role=listbox]");
    if (list) setTimeout(() => list.querySelector(".active")?.scrollIntoView({ block: "nearest" }), 120);
  }
});

function moveInMenu(event) {
  const items = [...event.target.closest("[role=menu]").querySelectorAll("[role^=menuitem]:not([aria-disabled=true])")];
  const at = items.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to !== undefined) items[(to + items.length) % items.length]?.focus();
  if (event.key === " ") document.activeElement.click();
}

// ---- Reconnect: Blazor sets a class on our dialog; a lost circuit (server restarted) means a fresh page ----
function watchReconnect() {
  const dialog = document.getElementById("components-reconnect-modal");
  if (!dialog) return;
  let poll;
  new MutationObserver(() => {
    const is = name => dialog.classList.contains(`components-reconnect-${name}`);
    if (is("rejected") && !isWriting()) { location.reload(); return; }
    clearInterval(poll);
    if (is("failed") || is("rejected")) poll = setInterval(reloadWhenBack, 5000);
    if (is("show") || is("failed")) {
      // Whoever is writing what can be sent later goes on; the notice stands at the edge then.
      dialog.classList.toggle("quiet", isWriting());
      if (!dialog.open) { if (isWriting()) dialog.show(); else dialog.showModal(); }
    } else {
      if (dialog.open) dialog.close();
      networkIsBack();
    }
  }).observe(dialog, { attributes: true, attributeFilter: ["class"] });
  dialog.addEventListener("cancel", event => event.preventDefault());
}

async function reloadWhenBack() {
  if (isWriting()) return;
  try {
    if ((await fetch("/healthz", { cache: "no-store" })).ok) location.reload();
  } catch {
    // Still away: the next tick asks again.
  }
}

watchReconnect();
root.dataset.ready = "true";

// ---- Forms that are filled in from top to bottom: Enter goes to the next field, Ctrl+Enter saves ----
document.addEventListener("keydown", event => {
  const form = event.target.closest?.("form[data-dz-enter]");
  if (!form || event.key !== "Enter" || event.isComposing || event.target.type === "submit" || event.target.tagName === "BUTTON" || event.target.tagName === "SUMMARY") return;
  if (event.ctrlKey || event.metaKey) { event.preventDefault(); form.requestSubmit(); return; }
  if (event.target.tagName === "TEXTAREA" && event.shiftKey) return;
  event.preventDefault();
  const fields = [...form.querySelectorAll("input:not([type=radio]), select, textarea, button[type=submit]")].filter(field => field.offsetParent && !field.disabled);
  fields[fields.indexOf(event.target) + 1]?.focus();
});

// ---- Drafts: what was typed and not yet saved outlives a refresh and a lost circuit ----
document.addEventListener("input", event => {
  const form = event.target.closest?.("form[data-dz-draft]");
  if (form) sessionStorage.setItem(`dz-draft-${form.dataset.dzDraft}`, JSON.stringify(Object.fromEntries(new FormData(form))));
});

// ---- Dialogs: the first field has the focus as soon as it stands there, and whoever opened the dialog gets it back ----
new MutationObserver(() => {
  for (const dialog of document.querySelectorAll(".dz-dialog:not([data-focused=field])")) {
    const content = dialog.querySelector(".rz-dialog-content");
    const field = content && [...content.querySelectorAll("input:not([type=hidden]), select, textarea")].find(field => !field.disabled && field.offsetParent);
    const target = field ?? content?.querySelector("button:not([disabled])");
    // A field that comes after the buttons takes the focus from them, never from another field.
    if (!target || (!field && dialog.dataset.focused)) continue;
    dialog.dataset.focused = field ? "field" : "button";
    if (window.Radzen && !content.contains(document.activeElement)) window.Radzen.dialogInvokerElement ??= document.activeElement;
    target.focus();
  }
}).observe(document.body, { childList: true, subtree: true });

// The library hears Escape only once its own script has been called, a round trip after the dialog is seen. A quick Escape must not be lost.
document.addEventListener("keydown", event => {
  if (event.key !== "Escape" || event.isComposing) return;
  const dialog = [...document.querySelectorAll(".dz-dialog")].at(-1);
  if (dialog && !dialog.querySelector(".rz-dialog-content")?.options) dialog.querySelector(".rz-dialog-titlebar-close")?.click();
});
