"use strict";

// Dialogs: one that belongs to a place in the address, one that comes by itself after a while.

function showHashDialog() {
  for (const dialog of document.querySelectorAll("dialog[data-at]")) {
    const wanted = location.hash === "#" + dialog.dataset.at && document.querySelector("form[data-opens]");
    if (wanted && !dialog.open) dialog.showModal();
    if (!wanted && dialog.open) dialog.close();
  }
}

function leaveHash() {
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
}

function prepareDialogs() {
  for (const form of document.querySelectorAll("form[data-opens]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      location.hash = form.dataset.opens;
    });
  }
  for (const dialog of document.querySelectorAll("dialog")) {
    for (const button of dialog.querySelectorAll("[data-closes]")) {
      button.addEventListener("click", () => dialog.close());
    }
    if (dialog.dataset.at) dialog.addEventListener("close", leaveHash);
  }
  window.addEventListener("hashchange", showHashDialog);
  showHashDialog();
}

function announceLater(dialog) {
  const show = () => {
    if (!document.querySelector("dialog[open]")) dialog.showModal();
  };
  setTimeout(show, Number(dialog.dataset.afterS) * 1000);
}

// The tick-box that opens the button beside it.

function watchTick(form) {
  const boxes = () => form.querySelectorAll(`[name="${form.dataset.needsTick}"]`);
  const update = () => {
    const ticked = Array.from(boxes()).some((box) => box.checked);
    for (const button of form.querySelectorAll('button[value="next"]')) button.disabled = !ticked;
  };
  form.addEventListener("change", update);
  update();
}

// The seconds that are left, in words.

function countDown(line) {
  const until = performance.now() + Number(line.dataset.seconds) * 1000;
  const timer = setInterval(() => {
    const left = Math.max(0, Math.round((until - performance.now()) / 1000));
    line.textContent = line.dataset.words.replace("{seconds}", String(left));
    if (left === 0) {
      clearInterval(timer);
      location.reload();
    }
  }, 1000);
}

// A request that stays open for as long as the page does.

async function listen(address) {
  for (;;) {
    try {
      const answer = await fetch(address, { cache: "no-store" });
      if (!answer.ok) return;
      if ((await answer.json()).lapsed) return location.reload();
    } catch {
      return;
    }
  }
}

prepareDialogs();
document.querySelectorAll("dialog[data-after-s]").forEach(announceLater);
document.querySelectorAll("form[data-needs-tick]").forEach(watchTick);
document.querySelectorAll("[data-seconds]").forEach(countDown);
if (document.body.dataset.events) listen(document.body.dataset.events);
