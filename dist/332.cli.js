"use strict";
exports.id = 332;
exports.ids = [332];
exports.modules = {

/***/ 5332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJson: () => (/* binding */ renderJson),
  renderText: () => (/* binding */ renderText)
});

;// CONCATENATED MODULE: ./build/core/render/escape.js
// Controls, line and paragraph separators, and characters that are invisible or turn the direction of text.
const UNSEEN = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** A text in which nothing is invisible and nothing acts: such characters stand as `<U+202E>`. One line. */
function visible(text) {
    return text.replaceAll(UNSEEN, (character) => {
        if (character === "\n" || character === "\t" || character === "\r")
            return " ";
        return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
    });
}
/** Foreign text as a Markdown code span that nothing in it can end, fit for a table cell; cut at `most` characters. */
function codeSpan(text, most = 300) {
    const shown = visible(cut(text, most)).replaceAll(/(\\*)\|/g, (_, before) => 
    // A table takes a backslash before a bar for its own, whatever stands before that.
    before === "" ? "\\|" : `${before}<U+007C>`);
    if (shown.trim() === "")
        return "`(empty)`";
    const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** One of our sentences as Markdown: what it quotes in double quotes or backticks becomes code, the rest acts as nothing but text. */
function sentence(text) {
    const parts = text.split(/("(?:[^"\\]|\\.)*"|`[^`"]+`)/);
    return parts.map((part, index) => (index % 2 === 1 ? codeSpan(unquote(part)) : inert(part))).join("");
}
/** Words as Markdown: what is quoted becomes code. */
function markdownOf(words) {
    return words.map((word) => (typeof word === "string" ? inert(word) : codeSpan(word.quoted))).join("");
}
/** Words as one line of plain text for a terminal. */
function textOf(words) {
    return words.map((word) => (typeof word === "string" ? word : visible(word.quoted))).join("");
}
/** A Markdown link, or just its text if the address is not a plain web address. */
function escape_link(text, url) {
    return /^https?:\/\/[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+$/.test(url) ? `[${text}](<${url}>)` : text;
}
/** The first characters of a text, never half of one. */
function cut(text, most) {
    return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;
}
function unquote(quoted) {
    if (quoted.startsWith("`"))
        return quoted.slice(1, -1);
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        return quoted;
    }
}
function inert(text) {
    return visible(text)
        .replaceAll("&", "&amp;")
        .replaceAll(/[\\`*_{}[\]<>|~]/g, "\\$&")
        .replaceAll(/[@#]|:(?=\/\/)|\b(?:www(?=\.)|gh-)/gi, "$&&#8203;");
}
/** Foreign text for a place that GitHub shows as plain text: one line, nothing invisible, cut at `most` characters. */
function textForGitHub(text, most = 1_000) {
    return cut(visible(text), most);
}

;// CONCATENATED MODULE: ./build/core/render/code-frame.js

const WIDTH = 160;
/** A path as one word of a log: as it is if it is plain, else quoted with everything unusual escaped. */
function renderPath(path) {
    return /^[A-Za-z0-9_./-]+$/.test(path) ? path : visible(JSON.stringify(path));
}
/** A diagnostic for the terminal: place, code and sentence, the line with a mark below, the cure. */
function codeFrame(diagnostic, source) {
    const { code, file, where, message, hint } = diagnostic;
    const end = hint === undefined ? [] : [visible(hint)];
    if (source === undefined || where === "file") {
        return [`${renderPath(file)}:1:1: ${code}: ${visible(message)}`, ...end].join("\n");
    }
    const { line, column, endColumn } = source.placeOf(where);
    const head = `${renderPath(file)}:${line}:${column}: ${code}: ${visible(message)}`;
    const text = source.text.split(/\r?\n/)[line - 1] ?? "";
    // A long line is shown from shortly before the fault.
    const from = column > WIDTH ? column - 40 : 0;
    const shown = (part) => visible(part);
    const before = shown(text.slice(from, column - 1));
    const marked = shown(text.slice(column - 1, Math.min(endColumn - 1, from + WIDTH)));
    const after = shown(text.slice(Math.min(endColumn - 1, from + WIDTH), from + WIDTH));
    const gutter = `${line} | `;
    const mark = " ".repeat(gutter.length + columnsOf(before)) + "^".repeat(Math.max(1, columnsOf(marked)));
    return [head, `${gutter}${before}${marked}${after}`, mark, ...end].join("\n");
}
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
/** How many columns of a terminal a text takes: wide letters take two, marks on a letter none. */
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += /\p{Mn}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return columns;
}

;// CONCATENATED MODULE: ./build/cli/report.js

/** A validation as code frames and a closing line, for people. */
function renderText({ files, changes, diagnostics, sources }) {
    const frames = diagnostics.map((diagnostic) => codeFrame(diagnostic, sources.get(diagnostic.file)));
    const wrong = new Set(diagnostics.map(({ file }) => file)).size;
    const closing = diagnostics.length === 0
        ? `${count(files, "file")}, ${count(changes, "change")}: all valid.`
        : `${count(diagnostics.length, "problem")} in ${wrong} of ${count(files, "file")}.`;
    return `${[...frames, closing].join("\n\n").replaceAll("##[", "## [")}\n`;
}
/** A validation as one JSON object, for programs: lines and columns count from 1, `endColumn` is exclusive. */
function renderJson({ files, changes, diagnostics, sources }) {
    const listed = diagnostics.map(({ file, code, message, hint, where }) => {
        const place = sources.get(file)?.placeOf(where) ?? { line: 1, column: 1, endColumn: 2 };
        return { file, ...place, code, message, hint: hint ?? "" };
    });
    return `${JSON.stringify({ valid: listed.length === 0, files, changes, diagnostics: listed }, null, 2).replaceAll("##[", "##\\u005b")}\n`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}


/***/ })

};
;