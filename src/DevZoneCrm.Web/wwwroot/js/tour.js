// Frames what the tour talks about. The page may still be on its way when the card is there already, so both are watched.

let pointed;

function point() {
  const selector = document.querySelector("[data-dz-point]")?.dataset.dzPoint;
  const target = selector ? [...document.querySelectorAll(selector)].find(element => element.offsetParent) : undefined;
  // A page that is drawn anew may have dropped the frame.
  if (target === pointed && (!target || target.classList.contains("dz-pointed"))) return;
  pointed?.classList.remove("dz-pointed");
  pointed = target;
  if (!target) return;
  target.classList.add("dz-pointed");
  target.scrollIntoView({ block: "center" });
}

let waiting;
new MutationObserver(() => { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(point); })
  .observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-dz-point"] });
