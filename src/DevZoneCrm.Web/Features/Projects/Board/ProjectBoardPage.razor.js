// What must not travel over the wire: the pictures of a drag and the walk of the focus. The page hears once, on a drop or when the menu is asked for.

const YES = "+";

// A closing dialog takes the focus with it; what is focused before it has gone would lose it again.
function whenDialogsAreGone(run, left = 60) {
  if (left > 0 && document.querySelector(".rz-dialog")) requestAnimationFrame(() => whenDialogsAreGone(run, left - 1));
  else setTimeout(run);
}

export function start(root, page) {
  const board = root.querySelector("[data-board]");
  const stop = new AbortController();
  const on = (target, type, run, options) => target.addEventListener(type, run, { signal: stop.signal, ...options });
  const cards = () => [...board.querySelectorAll("[data-card]")].filter(card => card.offsetParent);
  const columns = () => [...board.querySelectorAll("[data-stage]")];
  const cardOf = event => event.target.closest?.("[data-card]");

  // ---- One stop for Tab: the card that had the focus last, else the first ----
  function settleTabStop() {
    const all = cards();
    const stops = all.filter(card => card.tabIndex === 0);
    if (stops.length === 1) return;
    for (const card of stops) card.tabIndex = -1;
    if (all.length) all[0].tabIndex = 0;
  }

  // A live change takes the focused card out of one column and puts it into another: the focus goes with it.
  let focused = null;
  on(board, "focusin", event => { focused = cardOf(event)?.dataset.card ?? null; });
  on(board, "focusout", event => { if (event.target.isConnected && event.relatedTarget) focused = null; });
  on(document, "pointerdown", event => { if (!board.contains(event.target)) focused = null; });
  function followFocus() {
    if (focused && document.activeElement === document.body) moveFocus(document.getElementById(`card-${focused}`));
  }
  const watch = new MutationObserver(() => { settleTabStop(); followFocus(); });
  watch.observe(board, { childList: true, subtree: true });
  settleTabStop();

  function moveFocus(card) {
    if (!card) return;
    for (const other of board.querySelectorAll("[data-card][tabindex='0']")) other.tabIndex = -1;
    card.tabIndex = 0;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function neighbour(card, key) {
    const own = card.closest("[data-stage]");
    const inColumn = column => [...column.querySelectorAll("[data-card]")];
    const mates = inColumn(own);
    const at = mates.indexOf(card);
    if (key === "ArrowDown") return mates[at + 1];
    if (key === "ArrowUp") return mates[at - 1];
    if (key === "Home") return mates[0];
    if (key === "End") return mates.at(-1);
    const shown = columns().filter(column => column.offsetParent && inColumn(column).length);
    const next = shown[shown.indexOf(own) + (key === "ArrowRight" ? 1 : -1)];
    return next && (inColumn(next)[at] ?? inColumn(next).at(-1));
  }

  // ---- Menu: by key, by right click, by the button ----
  function sayOpen(card) {
    for (const open of board.querySelectorAll("[data-card][aria-expanded='true']")) open.setAttribute("aria-expanded", "false");
    card?.setAttribute("aria-expanded", "true");
  }

  function askForMenu(card, x, y) {
    if (!card.hasAttribute("aria-haspopup")) return;
    moveFocus(card);
    sayOpen(card);
    page.invokeMethodAsync("OpenMenu", card.dataset.card, x, y);
  }

  function beside(card) {
    const box = card.getBoundingClientRect();
    return [Math.round(box.left + 24), Math.round(box.top + 32)];
  }

  on(board, "keydown", event => {
    const card = event.target.closest?.("[data-card]");
    if (!card || event.target !== card || event.ctrlKey || event.metaKey || event.altKey) return;
    if (["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) {
      event.preventDefault();
      moveFocus(neighbour(card, event.key));
    } else if (["m", "M", "Enter", " ", "ContextMenu"].includes(event.key)) {
      event.preventDefault();
      askForMenu(card, ...beside(card));
    } else if (event.key.toLowerCase() === "l") {
      event.preventDefault();
      page.invokeMethodAsync("Log", card.dataset.card);
    }
  });
  on(board, "contextmenu", event => {
    const card = cardOf(event);
    if (!card) return;
    event.preventDefault();
    askForMenu(card, event.clientX, event.clientY);
  });
  on(board, "click", event => {
    const card = cardOf(event);
    if (!card) return;
    if (event.target.closest("[data-menu]")) askForMenu(card, ...beside(card));
    else if (!event.target.closest("a")) moveFocus(card);
  });

  // ---- Drag ----
  let dragged = null;
  let ghost = null;

  function lift(event, card) {
    ghost = card.cloneNode(true);
    ghost.removeAttribute("id");
    Object.assign(ghost.style, { position: "fixed", top: "-1000px", left: "0", width: `${card.offsetWidth}px`, boxShadow: "var(--dz-shadow-drag)", zIndex: "60" });
    document.body.append(ghost);
    const box = card.getBoundingClientRect();
    event.dataTransfer.setDragImage(ghost, event.clientX - box.left, event.clientY - box.top);
  }

  function showWhere(card) {
    const reasons = JSON.parse(board.dataset.reasons);
    const from = card.closest("[data-stage]");
    for (const column of columns()) {
      const answer = card.dataset.moves[Number(column.dataset.stage) - 1];
      column.dataset.drop = column === from ? "home" : answer === YES ? "yes" : "no";
      column.querySelector(".drop-why").textContent = column === from || answer === YES ? "" : reasons[answer] ?? "";
    }
  }

  function putDown() {
    for (const column of columns()) {
      delete column.dataset.drop;
      delete column.dataset.over;
      column.querySelector(".drop-why").textContent = "";
    }
    if (dragged) { delete dragged.dataset.dragged; page.invokeMethodAsync("Dragging", false); }
    ghost?.remove();
    dragged = ghost = null;
  }

  on(board, "dragstart", event => {
    const card = cardOf(event);
    if (!card || card.getAttribute("draggable") !== "true") return;
    dragged = card;
    page.invokeMethodAsync("Dragging", true);
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", card.dataset.card);
    lift(event, card);
    // After the browser has taken its picture of the card.
    requestAnimationFrame(() => { card.dataset.dragged = ""; showWhere(card); });
  });
  function hover(event) {
    const column = event.target.closest?.("[data-stage]");
    if (!dragged || !column) return;
    // Refused columns take the drop too: that is how the sentence gets its chance.
    event.preventDefault();
    event.dataTransfer.dropEffect = "move";
    if (!("over" in column.dataset)) {
      for (const other of columns()) delete other.dataset.over;
      column.dataset.over = "";
    }
  }
  on(board, "dragenter", hover);
  on(board, "dragover", hover);
  on(board, "drop", event => {
    const column = event.target.closest?.("[data-stage]");
    if (!dragged || !column) return;
    event.preventDefault();
    const id = dragged.dataset.card;
    const stage = Number(column.dataset.stage);
    const home = column === dragged.closest("[data-stage]");
    putDown();
    if (!home) page.invokeMethodAsync("Drop", id, stage);
  });
  on(document, "dragend", putDown);

  return {
    focus: id => { sayOpen(null); whenDialogsAreGone(() => moveFocus(document.getElementById(`card-${id}`))); },
    stop: () => { stop.abort(); watch.disconnect(); putDown(); },
  };
}
