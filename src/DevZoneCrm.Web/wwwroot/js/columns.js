// Column edges that are dragged. The edge is a range input, so the keyboard and the server know it already; this adds the mouse and the finger.

document.addEventListener("pointerdown", event => {
  const grip = event.target.closest?.("[data-dz-grip]");
  if (!grip) return;
  event.preventDefault();
  grip.focus({ preventScroll: true });
  grip.setPointerCapture(event.pointerId);
  const head = grip.closest("th");
  const cells = [...head.closest("table").rows].map(row => row.cells[head.cellIndex]).filter(cell => cell && cell.colSpan === 1 && cell.closest("tfoot") === null);
  const from = { x: event.clientX, width: head.offsetWidth };
  const sign = getComputedStyle(head).direction === "rtl" ? -1 : 1;
  let width = from.width;

  const move = drag => {
    width = Math.min(Number(grip.max), Math.max(Number(grip.min), from.width + sign * (drag.clientX - from.x)));
    cells.forEach(cell => Object.assign(cell.style, { width: `${width}px`, minWidth: `${width}px`, maxWidth: `${width}px` }));
  };
  const done = () => {
    grip.removeEventListener("pointermove", move);
    if (width === from.width) return;
    grip.value = width;
    grip.dispatchEvent(new Event("change", { bubbles: true }));
  };
  grip.addEventListener("pointermove", move);
  grip.addEventListener("lostpointercapture", done, { once: true });
});
