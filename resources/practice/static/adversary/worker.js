"use strict";
self.addEventListener("fetch", () => {});
