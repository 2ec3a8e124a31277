// What is logged while the network is away is kept in this browser and sent once it is back. The record's id was made with the form:
// sent twice, by the circuit and from here, it is saved once.

const KEY = "dz-outbox";
const RETRY = 15000;
const ASKED = 8000;

const read = () => { try { return JSON.parse(localStorage.getItem(KEY)) ?? {}; } catch { return {}; } };
const write = entries => localStorage.setItem(KEY, JSON.stringify(entries));
const user = () => document.querySelector("[data-dz-user]")?.dataset.dzUser ?? "";
const mine = () => Object.values(read()).filter(entry => entry.user === user());
const note = () => document.querySelector("[data-dz-outbox-note]");
const reconnect = () => document.getElementById("components-reconnect-modal");

export const isAway = () => !navigator.onLine || ["show", "failed"].some(state => reconnect()?.classList.contains(`components-reconnect-${state}`));

function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function fieldsOf(form) {
  const data = new FormData(form);
  const fields = Object.fromEntries([...data].filter(([, value]) => typeof value === "string"));
  // Ticks made while the circuit was gone never reached the hidden field.
  if (form.querySelector("input[name=Person]")) fields.People = data.getAll("Person").join(";");
  delete fields.Person;
  return fields;
}

function say(key, ...values) {
  const line = note();
  if (!line) return;
  line.textContent = key ? values.reduce((text, value, i) => text.replace(`{${i}}`, value), line.dataset[key]) : "";
  line.hidden = !key;
  if (key === "sent") setTimeout(() => { if (!mine().length) line.hidden = true; }, 6000);
}

const sayWaiting = () => { const waiting = mine().filter(entry => entry.state !== "asked").length; if (waiting) say("waiting", waiting); };

function put(form, state) {
  const fields = fieldsOf(form);
  const entries = read();
  entries[fields.Id] = { id: fields.Id, url: form.dataset.dzOutbox, user: user(), at: Date.now(), state, draft: form.dataset.dzDraft ?? "", fields };
  write(entries);
  return fields.Id;
}

function drop(id) {
  const entries = read();
  delete entries[id];
  write(entries);
}

// ---- The circuit has answered: nothing is to be sent from here ----
globalThis.dzOutbox = {
  settle: drop,
  place: () => new Promise(done => {
    if (!navigator.geolocation) { done(null); return; }
    navigator.geolocation.getCurrentPosition(found => done([found.coords.latitude, found.coords.longitude]), () => done(null), { timeout: 8000, maximumAge: 60000 });
  }),
};

document.addEventListener("submit", event => {
  const form = event.target.closest?.("form[data-dz-outbox]");
  if (!form) return;
  const plain = "dzPlain" in form.dataset;
  if (!plain && !isAway()) { put(form, "asked"); return; }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!form.reportValidity()) return;
  put(form, "waiting");
  close(form);
  sayWaiting();
  flush();
}, true);

function close(form) {
  if (form.dataset.dzDraft) sessionStorage.removeItem(`dz-draft-${form.dataset.dzDraft}`);
  if ("dzPlain" in form.dataset) { form.reset(); form.closest("dialog").close(); return; }
  // Without the circuit the library's dialog does not go away by itself: out of sight, and gone with the next drawing.
  const box = form.closest(".rz-dialog-wrapper") ?? form.closest(".dz-dialog");
  form.inert = true;
  if (box) { box.style.display = "none"; box.dataset.dzGone = ""; }
}

// ---- Sending ----
let sending = false;

async function flush() {
  if (sending || !navigator.onLine || !user()) return;
  sending = true;
  try {
    const due = mine().filter(entry => entry.state === "waiting" || (entry.state === "asked" && Date.now() - entry.at > ASKED && !document.querySelector(`form[data-dz-outbox] input[name=Id][value="${entry.id}"]`)));
    if (due.length) await send(due);
  } catch {
    // Still away: the next tick tries again.
  } finally {
    sending = false;
  }
}

async function send(due) {
  const asked = await fetch(`${due[0].url}/token`, { cache: "no-store", redirect: "manual" });
  if (!asked.ok) { say("login"); return; }
  const { token } = await asked.json();
  let sent = 0;
  for (const entry of due) {
    const answer = await fetch(entry.url, { method: "POST", redirect: "manual", headers: { "Content-Type": "application/json", RequestVerificationToken: token }, body: JSON.stringify({ user: entry.user, fields: entry.fields }) });
    if (answer.ok) {
      drop(entry.id);
      if (entry.draft) sessionStorage.removeItem(`dz-draft-${entry.draft}`);
      sent++;
    } else if (answer.status === 400 || answer.status === 404 || answer.status === 422) {
      refuse(entry, (await answer.json().catch(() => ({}))).detail ?? "");
      return;
    } else return;
  }
  if (sent) say("sent", sent);
}

// What the rules refuse goes back into the form's draft: opened again, it can be put right. Nothing typed is thrown away.
function refuse(entry, why) {
  sessionStorage.setItem("dz-draft-activity-alone", JSON.stringify({ ...entry.fields, Id: newId() }));
  drop(entry.id);
  say("refused", why);
}

addEventListener("online", () => flush());
setInterval(flush, RETRY);
addEventListener("pageshow", () => { sayWaiting(); setTimeout(flush, 1000); });

/** Somebody is writing what can be sent later: the page must not be taken from under the hands. */
export const isWriting = () => [...document.querySelectorAll("form[data-dz-outbox]")].some(form => form.offsetParent && !form.inert);

export function networkIsBack() {
  document.querySelectorAll("[data-dz-gone] .rz-dialog-titlebar-close").forEach(close => close.click());
  setTimeout(flush, 500);
}

// ---- Logging from anywhere: Alt+J or the button; without a circuit the plain form ----
export function openLog() {
  if (!isAway()) { document.querySelector("[data-dz-log]")?.click(); return; }
  const dialog = document.querySelector("[data-dz-offline-log]");
  if (!dialog || !document.querySelector("[data-dz-log]")) return;
  const form = dialog.querySelector("form");
  if (!dialog.open) {
    const today = new Date();
    form.elements.Id.value = newId();
    form.elements.On.value ||= `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, "0")}-${String(today.getDate()).padStart(2, "0")}`;
    reconnect()?.close();
    dialog.showModal();
  }
  form.elements.Content.focus();
}

document.addEventListener("click", event => {
  if (event.target.closest?.("[data-dz-log]") && isAway()) { event.preventDefault(); event.stopImmediatePropagation(); openLog(); }
  if (event.target.closest?.("[data-dz-offline-close]")) event.target.closest("dialog").close();
}, true);

document.addEventListener("keydown", event => {
  if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.code === "KeyJ" && !document.querySelector(".dz-dialog, dialog[open]:not(#components-reconnect-modal)")) {
    event.preventDefault();
    openLog();
  }
});
