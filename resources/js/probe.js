// Looks at a page and answers which words of ours stand on it. It looks and never touches: it reads no field,
// writes nothing, listens to nothing, and gives back no text of the page - only numbers, rectangles and yes or no.
// Runs in an isolated world. The question is a ProbeRequest, the answer an _Answer (kiosk/browsing).
(question) => {
  "use strict";
  const ELEMENTS_LIMIT = 20000;
  const TEXT_LIMIT = 400; // characters that are read of one label
  const NEAR_LIMIT = 24; // things whose places are told, so that no words of ours hide them
  const NEAR_PX = 300;
  const HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";
  const ROLES = {
    button: "button, summary, input[type=button], input[type=submit], input[type=reset], input[type=image]",
    link: "a[href], area[href]",
    checkbox: "input[type=checkbox]",
    radio: "input[type=radio]",
    combobox: "select, input[list]",
    textbox:
      "textarea, input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=url], " +
      "input[type=search], input[type=number], input[type=date], input[type=password]",
    heading: "h1, h2, h3, h4, h5, h6",
    tab: ":not(*)",
  };
  const FIELDS = `${ROLES.checkbox}, ${ROLES.radio}, ${ROLES.combobox}, ${ROLES.textbox}, input[type=file]`;
  const USABLE = `${ROLES.button}, ${ROLES.link}, ${FIELDS}, [role]`;
  const BUTTON_INPUTS = "input[type=button], input[type=submit], input[type=reset]";

  // --- walking: the page and every open shadow tree, in document order ---

  const shadowOf = (element) => (element.shadowRoot instanceof ShadowRoot ? element.shadowRoot : null);

  const collect = (root, into) => {
    if (root instanceof Element && shadowOf(root)) collect(shadowOf(root), into);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode() && into.length < ELEMENTS_LIMIT) {
      into.push(walker.currentNode);
      const shadow = shadowOf(walker.currentNode);
      if (shadow) collect(shadow, into);
    }
    return into;
  };

  const parentOf = (node) => node.assignedSlot || node.parentElement || node.getRootNode().host || null;

  const holds = (outer, inner) => {
    for (let node = inner; node; node = parentOf(node)) if (node === outer) return true;
    return false;
  };

  // --- words ---

  const fold = (text) =>
    text.normalize("NFC").replace(/[\u2018\u2019]/g, "'").replace(/\s+/g, " ").trim().toLowerCase();

  const same = (text, wanted) => wanted.has(fold(text)) || wanted.has(fold(text).replace(/[\s:*]+$/, ""));

  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });

  const textOf = (element) => {
    const parts = [];
    let length = 0;
    const read = (node) => {
      if (length > TEXT_LIMIT) return;
      if (node.nodeType === Node.TEXT_NODE) {
        parts.push(node.data);
        length += node.data.length;
      } else if (node.nodeType === Node.ELEMENT_NODE && isRead(node)) {
        if (node.matches("img")) parts.push(` ${node.getAttribute("alt") || ""} `);
        const children = node.matches("slot") ? node.assignedNodes({ flatten: true }) : (shadowOf(node) || node).childNodes;
        for (const child of children) read(child);
      }
    };
    const isRead = (node) =>
      node === element ||
      (!node.matches("[aria-hidden=true], script, style, select, textarea, option") && isShown(node));
    read(element);
    return parts.join("");
  };

  const labelsOf = (element) => (element.matches(FIELDS) && element.labels ? [...element.labels] : []);

  const nameOf = (element) => {
    const ids = (element.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean);
    const named = ids.map((id) => element.getRootNode().getElementById(id)).filter(Boolean);
    if (named.length) return named.map(textOf).join(" ");
    const own = element.getAttribute("aria-label");
    if (own && own.trim()) return own;
    const labels = labelsOf(element);
    if (labels.length) return labels.map(textOf).join(" ");
    if (element.matches(BUTTON_INPUTS)) return element.getAttribute("value") || "";
    const text = element.matches("input") ? element.getAttribute("alt") || "" : textOf(element);
    return text.trim() ? text : element.getAttribute("title") || "";
  };

  // --- boxes: a tick-box is often drawn by its label, so the label belongs to it ---

  const isDrawn = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };

  const drawnParts = (element) => [element, ...labelsOf(element)].filter(isDrawn);

  const boxOf = (element) => {
    const boxes = drawnParts(element).map((part) => part.getBoundingClientRect());
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return [left, top, right - left, bottom - top];
  };

  const viewOf = (element) => {
    let [left, top, right, bottom] = [0, 0, document.documentElement.clientWidth, window.innerHeight];
    for (let node = parentOf(element); node && node !== document.body; node = parentOf(node)) {
      const style = getComputedStyle(node);
      if (node === document.documentElement || (style.overflowX === "visible" && style.overflowY === "visible")) continue;
      const box = node.getBoundingClientRect();
      [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
      [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
    }
    return [left, top, Math.max(0, right - left), Math.max(0, bottom - top)];
  };

  const isCovered = (element) => {
    const parts = drawnParts(element);
    const line = parts[0].getClientRects()[0];
    let top = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    for (let inner = top; inner; ) {
      top = inner;
      const shadow = shadowOf(top);
      inner = shadow ? shadow.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2) : null;
      if (inner === top) break;
    }
    return top !== null && !parts.some((part) => holds(part, top));
  };

  // A modal dialog makes everything else on the page out of reach, in sight or not.
  const isBehind = (element) =>
    elements().some((other) => {
      const modal = other.matches("dialog:modal") || (other.matches("[aria-modal=true]") && isDrawn(other));
      return modal && !holds(other, element);
    });

  // --- finding ---

  const hasRole = (element, role) => {
    const own = (element.getAttribute("role") || "").trim().toLowerCase();
    if (own) return own === role || (role === "checkbox" && own === "switch");
    return element.matches(ROLES[role]);
  };

  const isTarget = (element) =>
    element.matches(USABLE) && Object.keys(ROLES).some((role) => role !== "heading" && hasRole(element, role));

  const elements = () => collect(document, []);

  const levelOf = (heading) => Number(heading.getAttribute("aria-level") || heading.localName[1] || 2);

  const section = (all, wanted) => {
    const headings = all.filter((element) => element.matches(HEADINGS) && isDrawn(element));
    const opening = headings.filter((heading) => same(textOf(heading), wanted));
    if (opening.length !== 1) return [];
    const next = headings
      .slice(headings.indexOf(opening[0]) + 1)
      .find((heading) => levelOf(heading) <= levelOf(opening[0]));
    return all.slice(all.indexOf(opening[0]) + 1, next ? all.indexOf(next) : all.length);
  };

  const isOpenFrame = (element) =>
    element.matches("iframe[src]") &&
    URL.canParse(element.getAttribute("src"), location.href) &&
    question.hosts.includes(new URL(element.getAttribute("src"), location.href).hostname);

  const candidates = (all, finder) => {
    if (finder.by === "frame") return all.filter(isOpenFrame);
    if (finder.by === "role") return all.filter((element) => hasRole(element, finder.role));
    if (finder.by === "label") return all.filter((element) => element.matches(FIELDS) && labelsOf(element).length);
    if (finder.by === "attribute")
      return all.filter((element) => element.getAttribute(finder.attribute) === finder.wanted);
    return section(all, new Set(finder.headings.map(fold))).filter(isTarget);
  };

  const bears = (element, finder, words) => {
    if (finder.by === "frame") return true; // what is in it is looked at from the inside
    if (finder.by === "label") return labelsOf(element).some((label) => same(textOf(label), words));
    return same(nameOf(element), words);
  };

  // A wrapper that bears the words stands for the one thing in it that can be used.
  const usable = (element) => {
    if (isTarget(element)) return element;
    if (element.matches("label") && element.control) return element.control;
    const inside = collect(element, []).filter((inner) => isTarget(inner) && drawnParts(inner).length);
    return inside.length === 1 ? inside[0] : element;
  };

  const hitsOf = (all, finder, words) => {
    const bearing = candidates(all, finder).filter((element) => bears(element, finder, words));
    const found = [...new Set(bearing.map(usable))].filter((element) => drawnParts(element).length);
    return found.filter((element) => !found.some((other) => other !== element && holds(other, element)));
  };

  const bearsText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());

  const nearTo = (element, all, kind) => {
    const [left, top, width, height] = boxOf(element);
    const isNear = (other) => {
      const box = other.getBoundingClientRect();
      const beside = box.left < left + width + NEAR_PX && box.right > left - NEAR_PX;
      return beside && box.top < top + height + NEAR_PX && box.bottom > top - NEAR_PX;
    };
    const others = all.filter((other) => isNear(other) && kind(other) && drawnParts(other).length);
    const apart = others.filter((other) => !holds(element, other) && !holds(other, element) && !isCovered(other));
    return apart.filter((other) => !labelsOf(element).some((label) => holds(label, other))).slice(0, NEAR_LIMIT).map(boxOf);
  };

  const describe = (element, all) => ({
    rect: boxOf(element),
    near: nearTo(element, all, isTarget),
    texts: nearTo(element, all, bearsText),
    view: viewOf(element),
    covered: isCovered(element),
    behind: isBehind(element),
    disabled: element.matches(":disabled, [aria-disabled=true]"),
    checked: element.matches(":checked, [aria-checked=true]"),
  });

  const answer = () => {
    const place = { host: location.hostname, path: location.pathname.slice(0, 1024) + location.hash.slice(0, 1024) };
    const all = elements();
    const seen = new Set(
      all.filter((element) => element.matches(HEADINGS) && isDrawn(element)).map((heading) => fold(textOf(heading))),
    );
    const headings = [...question.headings.keys()].filter((index) => seen.has(fold(question.headings[index])));
    const words = new Set(question.words.map(fold));
    const hits = question.finders.map((finder) => hitsOf(all, finder, words));
    const agreed = new Set(hits.flat());
    const found = agreed.size === 1 ? describe([...agreed][0], all) : null;
    return { ...place, headings, hits: hits.map((found) => found.length), found };
  };

  if (!question.hosts.includes(location.hostname)) return JSON.stringify({ host: location.hostname, dark: true });
  return JSON.stringify(answer());
}
