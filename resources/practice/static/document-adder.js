"use strict";

// The button lives in an open shadow root, as in many a component library.

class DocumentAdder extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/static/portal.css";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet";
    button.textContent = this.dataset.words;
    button.addEventListener("click", () => this.closest("form").requestSubmit());
    root.append(style, button);
  }
}

customElements.define("document-adder", DocumentAdder);
