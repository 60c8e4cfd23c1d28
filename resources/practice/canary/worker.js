// A worker that keeps the word in its own memory.
"use strict";
let kept = "";
addEventListener("message", (event) => {
  kept = event.data;
  postMessage(kept.length);
});
